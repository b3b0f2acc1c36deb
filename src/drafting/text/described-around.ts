import { officeOf } from '../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { isOffice } from './offices.ts';
import { phraseAt } from './phrase-at.ts';
import type { Token } from './sentences.ts';

/** An office in front of the comma before a name: "the envoy of Sudmark, Ilya Kornev,". */
export function appositionBefore(tokens: readonly Token[], index: number, words: ReportingWords): string[] {
  if (tokens[index - 1]?.text !== ',') return [];
  const phrase: Token[] = [];
  for (let place = index - 2; place >= Math.max(0, index - 9); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.verbs.has(token.lower)) break;
    phrase.unshift(token);
  }
  const from = index - 1 - phrase.length;
  const isOf = (place: number) =>
    words.articles.size > 0 && words.possessives.has(tokens[from + place - 1]?.lower ?? '');
  const start = phrase.findIndex((token, place) => isOffice(token, words) && !isOf(place));
  const isPhrase = start !== -1 && start <= 2 && (start === 0 || words.determiners.has(phrase[0]?.lower ?? ''));
  return isPhrase ? phrase.map(({ lower }) => lower) : [];
}

/** Small words in front of a name that describe: "the foreign minister of Norland" does not, "presidential candidate" does. */
export function describedBefore(tokens: readonly Token[], index: number, words: ReportingWords): string[] {
  const described: string[] = [];
  for (let place = index - 1; place >= Math.max(0, index - 4); place--) {
    const token = tokens[place];
    if (token?.kind !== 'word' || words.prepositions.has(token.lower) || words.verbs.has(token.lower)) break;
    if (words.breaks.has(token.lower) || words.conjunctions.has(token.lower) || words.determiners.has(token.lower))
      break;
    described.unshift(token.lower);
  }
  return described.some((word) => officeOf(word, words) !== undefined) ? described : [];
}

/** The country whose office somebody holds: "Norland's interim Prime Minister Ada Marsh". */
export function ownerBefore(tokens: readonly Token[], index: number, { countries }: ReportingWords): string[] {
  const sign = [index - 1, index - 2].find((place) => /^['’]s?$/.test(tokens[place]?.text ?? ''));
  const owner = tokens[(sign ?? 0) - 1]?.lower ?? '';
  return countries.has(owner) ? [owner] : [];
}

/** What is set behind a name in commas: ", the foreign minister of Norland,". */
export function describedBehind(tokens: readonly Token[], end: number, words: ReportingWords): string[] {
  // "Europe, according to the president"
  if (tokens[end]?.text !== ',' || phraseAt(words.sources, tokens, end + 1)) return [];
  const described: string[] = [];
  for (const [place, token] of tokens.slice(end + 1, end + 20).entries()) {
    // «на заседании Совета, дипломат сказал»: the subject, and nothing that is set behind.
    if (words.tongue && words.verbs.has(token.lower)) return [];
    // "Marsh, the foreign minister, envoy to the talks,"
    if (token.text === ',' && isOffice(tokens[end + place + 2], words)) continue;
    if (
      [words.relatives, words.verbs, words.reflexives].some((group) => group.has(token.lower)) ||
      token.kind !== 'word'
    )
      break;
    described.push(token.lower);
  }
  return described.some((word) => officeOf(word, words) !== undefined) ? described : [];
}
