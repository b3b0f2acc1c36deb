import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/english';
import { z } from 'zod';
import type { Archive } from '../../src/archive/archive.ts';
import { statementPath } from '../../src/archive/permalinks.ts';
import { ancestorsOf } from '../../src/archive/names/topics.ts';
import { plainText } from '../../src/statements/statement.ts';
import { answersFrom, truthSchema } from './answer-sheet.ts';

const lineSchema = z.strictObject({ query: z.string(), truth: truthSchema });

/** A query in other words than those of what it means, and the rule that says what it means. */
export type Paraphrase = z.infer<typeof lineSchema>;

/** Reads `paraphrases.jsonl`. */
export function readParaphrases(file = new URL('paraphrases.jsonl', import.meta.url)): Paraphrase[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => lineSchema.parse(JSON.parse(line)));
}

/** The paths of statements by what they are to a paraphrase. */
export interface Relevant {
  /** What is meant, and lacks a word of the query in any form. */
  sought: ReadonlySet<string>;
  /** What is meant, and has them all: it is found without any knowledge of other words, and counts neither way. */
  inItsWords: ReadonlySet<string>;
}

/** Tells what is relevant to a paraphrase, from the statements of an archive alone. */
export function relevantIn(archive: Archive): (paraphrase: Paraphrase) => Relevant {
  const right = answersFrom(archive);
  const wordsOf = new Map(
    archive.statements.map((statement) => {
      const topics = statement.topics.flatMap((topic) => [topic, ...ancestorsOf(topic)]);
      const read = [plainText(statement), statement.article.title, ...topics.map(({ label }) => label)];
      return [statementPath(statement.article.slug, statement.id), new Set(read.flatMap(wordsIn))] as const;
    }),
  );
  return ({ query, truth }) => {
    const hasAll = (path: string) => wordsIn(query).every((word) => wordsOf.get(path)?.has(word));
    const asked = [...right(truth).asked];
    return {
      sought: new Set(asked.filter((path) => !hasAll(path))),
      inItsWords: new Set(asked.filter(hasAll)),
    };
  };
}

const carryNothing = new Set('a against an and at by for from in of on the to with'.split(' '));

/** The words of a text that carry something, by their stems. */
export function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !carryNothing.has(word)).map((word) => stemmer(word));
}

/**
 * How good the first hits of an answer are, 0 to 1: what is relevant counts for less the later it comes (nDCG@10; Järvelin and
 * Kekäläinen 2002). What has all words of the query is passed over.
 */
export function gain(list: readonly string[], { sought, inItsWords }: Relevant): number {
  const first = list.filter((path) => !inItsWords.has(path)).slice(0, hitsLooked);
  const discounted = (isRight: readonly boolean[]) =>
    isRight.reduce((sum, right, at) => sum + (right ? 1 / Math.log2(at + 2) : 0), 0);
  const best = Array.from({ length: Math.min(hitsLooked, sought.size) }, () => true);
  return best.length === 0 ? 0 : discounted(first.map((path) => sought.has(path))) / discounted(best);
}

/** The hits of an answer that are looked at, and those of a first answer that is thought to be enough. */
export const hitsLooked = 10;
