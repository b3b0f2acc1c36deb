import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** „…, der aber versicherte, die Tür sei offen“: a relative clause whose verb leads to what is said. */
export const relativeClause: FindCue = (tokens, index, _floor, words) => {
  const isPronoun =
    words.verbSecond && words.definites.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isPronoun) return undefined;
  let verb = index + 1;
  while (verb <= index + 4 && isBetween(tokens[verb], words)) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) && !words.perfects.has(lower);
  if (!isSaying || !/^[,:]$/.test(tokens[verb + 1]?.text ?? '')) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const object = { from: verb + 2, to: contentEnd(tokens, verb + 2, end, words, false, false) };
  const phrase = { from: verb, to: verb + 1 };
  const subject = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb, subject, object, clause: { from: index, to: verb + 1 } };
};

/** „hält eine Einigung für möglich“: what somebody holds to be so. */
export const holdingFor: FindCue = (tokens, index, floor, words) => {
  if (!words.verbSecond || !words.likening.has(tokens[index]?.lower ?? '')) return undefined;
  const mark = tokens.findIndex(({ kind }, at) => at > index && kind === 'mark');
  const to = mark === -1 ? tokens.length : mark;
  const likeness = tokens.findIndex(({ lower }, at) => at > index + 1 && at < to && words.likeness.has(lower));
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  if (likeness === -1 || !subject) return undefined;
  const phrase = { from: index, to: index + 1 };
  const object = { from: index + 1, to };
  return { kind: 'judging', phrase, verb: index, subject, object, clause: { from: subject.from, to: index + 1 } };
};
