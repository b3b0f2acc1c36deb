import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import { isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** Words that a place, a day or a hearer may have behind its verb. */
const longest = 24;

/** „Marsch schrieb auf der Plattform X, sie sei …“: a verb that could mean something else, a place, and what is told by its mood or with "that". */
export const saidPastPlace: FindCue = (tokens, index, floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const isVerb =
    words.verbSecond &&
    words.doubtful.has(lower) &&
    words.verbs.has(lower) &&
    !words.phrasal.has(lower) &&
    !words.parted.has(lower) &&
    /^\p{Ll}/u.test(text);
  const next = tokens[index + 1];
  const isPlaced = words.adjuncts.has(next?.lower ?? '') || words.time.has(next?.lower ?? '') || isBetween(next, words);
  if (!isVerb || !isPlaced || index === 0) return undefined;
  const comma = tokens.findIndex(({ kind }, at) => at > index && kind !== 'word' && kind !== 'number');
  const said = tokens.slice(comma + 1);
  const isTold = words.isReported?.(said) === true || words.that.has(said[0]?.lower ?? '');
  if (!/^[,:]$/.test(tokens[comma]?.text ?? '') || comma - index > longest || !isTold) return undefined;
  if (phraseAt(words.sources, tokens, comma + 1)) return undefined;
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  if (!subject) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: subject.from, to: comma } };
};
