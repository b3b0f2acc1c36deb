import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, lengthOf } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';

/** Words in front of a main clause that are not said: "In an interview", "When asked about it". */
export function isIntroduction(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  const lower = first.lower;
  if (words.prepositions.has(lower) || words.subordinators.has(lower)) return true;
  if (lengthOf(phrase) <= 1) return first.kind === 'word';
  // "Earlier this week", "Two days later"
  const isTime = tokens.slice(phrase.from, phrase.to).some((token) => words.time.has(token.lower));
  if (isTime && lengthOf(phrase) <= 5) return true;
  if (words.adverb?.test(lower) === true && lengthOf(phrase) <= 4) return true;
  // "Closing the port would breach the treaty, she argued": with a verb of its own it is what she said.
  const own = tokens.slice(phrase.from, phrase.to);
  const leads = ({ lower: other }: Token) =>
    words.complementizers.has(other) || words.relatives.has(other) || words.freeRelatives.has(other);
  // "Armed men boarded two ships"
  const isPast = words.pastTense?.test(own[2]?.lower ?? '') === true && own[1]?.kind === 'word' && words.plurals?.test(own[1].lower) === true;
  const hasVerb = (isPast || own.some((token) => words.auxiliaryVerbs.has(token.lower))) && !own.some(leads);
  return (
    !hasVerb &&
    words.introduces?.test(lower) === true &&
    !/^\p{Lu}/u.test(tokens[phrase.from + 1]?.text ?? '') &&
    first.kind === 'word' &&
    lengthOf(phrase) > 1
  );
}
