import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Words that a place behind a speaker may have, and a speaker between commas. */
const [longestPlace, longestSpeaker] = [5, 6];

/**
 * Whether a tag ends behind a subject from one token to another, `to` with what is said of it: „Man habe, sagte er in die Mikrofone, …“, «полагает
 * он, …», «считает Марш: «…»», „Der Kompromiss, sagt Marsh, sei ein Erfolg“.
 */
export function tagEnds(
  tokens: readonly Word[],
  subject: { from: number; to: number },
  to: number,
  words: ReportingWords,
): boolean {
  const isPronoun = words.pronouns.has(tokens[subject.from]?.lower ?? '') && subject.to - subject.from === 1;
  if (isPronoun) {
    const close = tokens.findIndex(({ text }, index) => index >= subject.to && text === ',');
    const isPlaced = words.adjuncts.has(tokens[subject.to]?.lower ?? '');
    return close === subject.to || (isPlaced && close > 0 && close - subject.to <= longestSpeaker);
  }
  const [next, second] = [tokens[to], tokens[to + 1]];
  if (next?.text === ':') return second?.kind === 'quote';
  const mark = tokens.findIndex(({ kind }, index) => index > to && kind !== 'word');
  if (words.prepositions.has(next?.lower ?? '')) return tokens[mark]?.text === ',' && mark - to <= longestPlace;
  return next?.text === ',' && to - subject.from <= longestSpeaker;
}
