import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Token } from './sentences.ts';

const capital = /^\p{Lu}/u;

/** Where a list of names ends that begins at a token, "Norland, Maravia and Korfia", with the ends of its names; none where something else stands between them. */
export function namesListed(tokens: readonly Token[], start: number, words: ReportingWords): number[] {
  const ends: number[] = [];
  let isLast = false;
  for (let at = start; ; at++) {
    while (words.determiners.has(tokens[at]?.lower ?? '')) at++;
    const from = at;
    const { lower = '' } = tokens[at] ?? {};
    const opens = [words.openers, words.prepositions, words.subordinators, words.time];
    if (opens.some((group) => group.has(lower)) || (words.adverb?.test(lower) && !words.countries.has(lower)))
      return [];
    while (capital.test(tokens[at]?.text ?? '')) at++;
    if (at === from) return [];
    ends.push(at);
    if (isLast) return ends;
    if (tokens[at]?.text === ',' && words.and.has(tokens[at + 1]?.lower ?? '')) at++;
    isLast = words.and.has(tokens[at]?.lower ?? '');
    if (!isLast && tokens[at]?.text !== ',') return [];
  }
}

/** Names that a list is looked for, in tokens. */
const longest = 60;

/** Where a list that ends at a token begins, and where its first name ends. */
export function listBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  words: ReportingWords,
): { from: number; first: number } | undefined {
  let from = end;
  for (; from > Math.max(floor, end - longest); from--) {
    const { text = '', lower = '' } = tokens[from - 1] ?? {};
    if (!capital.test(text) && text !== ',' && !words.and.has(lower) && !words.determiners.has(lower)) break;
  }
  // "The port opens, Norland, Maravia and Korfia said."
  if (tokens[from]?.text === ',') from++;
  const ends = namesListed(tokens, from, words);
  return ends.at(-1) === end ? { from, first: ends[0] ?? 0 } : undefined;
}
