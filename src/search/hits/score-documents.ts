import type { Expansion, Likeness } from '../words/expansion.ts';
import type { IndexReader } from '../files/index-reader.ts';
import type { Postings } from '../files/postings.ts';

/** A word of a query with the terms it may mean. */
export interface Word {
  typed: string;
  expansions: Expansion[];
  /** The number of the group of which one word is enough. */
  either?: number | undefined;
}

/** How many words must be there: of a group one. */
export function countNeeded(words: readonly Word[]): number {
  return words.filter((word, at) => firstOfGroup(words, word, at) === at).length;
}

function firstOfGroup(words: readonly Word[], { either }: Word, at: number): number {
  return either === undefined ? at : words.findIndex((other) => other.either === either);
}

/** What an impact of 0 to 3 counts for: a word of a long text, of a text, a repeated one, one of a name. */
const weights = [0.6, 1, 1.5, 2.6];

/** What the words of a query make of the statements. */
export interface Scores {
  /** The statements that have any of the words. */
  touched: number[];
  score: Float32Array;
  /** How many of the words a statement has, and how exactly: the more the fewer are only alike, then the fewer are other forms. */
  matched: Uint16Array;
  exact: Uint32Array;
  /** For the only word of a query: which of its expansions each statement was found by first. */
  lists: Postings[][];
}

/** No number of words as they were asked for makes up for one that is only alike: a query has fewer than a thousand. */
const points: Partial<Record<Likeness, number>> = { same: 1001, form: 1000 };

/** Adds up what each statement has of the words of a query: BM25 weights, the best reading of a word counted once. */
export async function scoreDocuments(index: IndexReader, words: readonly Word[]): Promise<Scores> {
  const { documents } = index.root;
  const lists = await Promise.all(
    words.map(({ expansions }) => Promise.all(expansions.map(({ entry }) => index.postings(entry)))),
  );
  const score = new Float32Array(documents);
  const matched = new Uint16Array(documents);
  const exact = new Uint32Array(documents);
  const best = new Float32Array(documents);
  const seenBy = new Uint16Array(documents);
  const touched: number[] = [];
  words.forEach((word, number) => {
    const { expansions } = word;
    const needed = firstOfGroup(words, word, number) + 1;
    const held = lists[number]?.reduce((sum, list) => sum + list.documents.length, 0) ?? 0;
    const rarity = Math.log(1 + (documents - Math.min(held, documents) + 0.5) / (Math.min(held, documents) + 0.5));
    expansions.forEach(({ quality, likeness }, position) => {
      const list = lists[number]?.[position];
      if (!list) return;
      const exactness = points[likeness] ?? 0;
      for (let at = 0; at < list.documents.length; at++) {
        const document = list.documents[at] ?? 0;
        const weight = rarity * quality * (weights[list.impacts[at] ?? 0] ?? 0);
        if (seenBy[document] !== needed) {
          if (matched[document] === 0) touched.push(document);
          seenBy[document] = needed;
          matched[document] = (matched[document] ?? 0) + 1;
          exact[document] = (exact[document] ?? 0) + exactness;
          best[document] = weight;
          score[document] = (score[document] ?? 0) + weight;
        } else if (weight > (best[document] ?? 0)) {
          score[document] = (score[document] ?? 0) + weight - (best[document] ?? 0);
          best[document] = weight;
        }
      }
    });
  });
  return { touched, score, matched, exact, lists };
}
