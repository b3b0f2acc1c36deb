import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Endings of Russian adjectives that are made of names. */
const adjective = /ск(?:ий|ая|ое|ие|ого|ому|ой|ую|их|им|ими|ом)$/u;

/**
 * How words with capitals stand where a name could: `none`, as an adjective («Приозерского края»); `of`, as what an office is of (« ministro de
 * Relaciones Exteriores de `Maravia` »); `inside`, as what a body is of or what a preposition leads («комитета Госсовета», « de l’Intérieur »).
 */
export function namePlace(
  tokens: readonly Word[],
  from: number,
  end: number,
  words: ReportingWords,
): 'none' | 'of' | 'inside' | undefined {
  const [beforeLast, last, next] = [tokens[from - 2], tokens[from - 1], tokens[end]];
  const { lower = '' } = tokens[end - 1] ?? {};
  if (words.articles.size > 0 && end - from > 1 && words.possessives.has(tokens[end - 2]?.lower ?? '')) return 'of';
  // «Постпред Норландии»
  const isHeaded = words.isWithoutArticles && end - from === 2 && officeOf(tokens[from]?.lower ?? '', words);
  if (isHeaded !== undefined && isHeaded !== false && (lower.endsWith('ии') || words.countries.has(lower))) return 'of';
  if (end - from !== 1) return undefined;
  const isSmall = next?.kind === 'word' && !/^\p{Lu}/u.test(next.text);
  if (words.isWithoutArticles && isSmall && adjective.test(lower)) return 'none';
  const isLed = words.prepositions.has(beforeLast?.lower ?? '') && last?.kind === 'word';
  const isInside = words.isWithoutArticles
    ? words.bodies.has(last?.lower ?? '') || isLed
    : words.articles.size > 0 && isLed && words.determiners.has(last.lower);
  return isInside ? 'inside' : undefined;
}
