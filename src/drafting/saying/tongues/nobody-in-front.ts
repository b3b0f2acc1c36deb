import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** A cue as what stands in front of its verb changes it. */
type InPlace = (tokens: readonly Token[], cue: Cue, words: ReportingWords) => Cue;

/** A cue that introduces nothing. */
const ofNothing = (cue: Cue): Cue => ({ ...cue, object: { from: cue.verb, to: cue.verb } });

/** «Позицию президента озвучил его представитель»: what begins in the accusative says nothing. */
export const withoutAccusative: InPlace = (tokens, cue, words) => {
  const { subject } = cue;
  const [first, next] = tokens;
  const isFront = words.isWithoutArticles && subject?.from === 0 && cue.verb >= subject.to && subject.to > 1;
  const isAccusative = first && /^\p{L}{3,}(?:[ую]|ию)$/u.test(first.lower) && next?.kind === 'word';
  const isName = /^\p{Lu}/u.test(next?.text ?? '') && !isOffice(next, words);
  return isFront && isAccusative && !isName && !isOffice(first, words) && !cue.object ? ofNothing(cue) : cue;
};

/** „Er sprach sich dafür aus, sagte aber“, «мы глубоко убеждены»: what begins with a reflexive or is an adverb is nobody. */
export const withoutAdverb: InPlace = (tokens, cue, words) => {
  const { subject, verb } = cue;
  if (!subject || subject.from >= verb || cue.object) return cue;
  const { lower = '', text = '' } = tokens[subject.from] ?? {};
  const before = tokens[subject.from - 1]?.lower ?? '';
  if (
    words.isWithoutArticles &&
    subject.to - subject.from === 1 &&
    text === lower &&
    /^\p{L}{4,}о$/u.test(lower) &&
    /^(?:мы|я)$/u.test(before)
  )
    return ofNothing(cue);
  const isReflexive = words.verbSecond && words.reflexives.has(lower) && words.pronouns.has(tokens[0]?.lower ?? '');
  return isReflexive
    ? { ...cue, subject: { from: 0, to: 1 }, isLoose: true, clause: { ...cue.clause, from: verb } }
    : cue;
};

/** « Ada Marsh, porte-parole du syndicat, s’est dite surprise »: a name in front of an office that is set behind it. */
export const withNameInFront: InPlace = (tokens, cue, words) => {
  const { subject } = cue;
  if (!subject || subject.from < 2 || subject.from > 5 || tokens[subject.from - 1]?.text !== ',') return cue;
  const front = tokens.slice(0, subject.from - 1);
  const isName =
    front.length >= 2 &&
    front.every(
      ({ text, lower }) => /^\p{Lu}\p{Ll}/u.test(text) && !words.countries.has(lower) && !words.openers.has(lower),
    );
  if (!isName || !isOffice(tokens[subject.from], words) || subject.to > cue.verb) return cue;
  return { ...cue, subject: { from: 0, to: subject.to }, clause: { ...cue.clause, from: 0 } };
};
