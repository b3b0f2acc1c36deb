import { isComplement } from '../cues/cue-context.ts';
import { canSpeak, isBetween } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { holderBefore } from './holder-before.ts';

/** « Más prudente se mostró el ministro Bo Lund, que considera «prematuro» hablar de fechas »: the pronoun is whoever stands in front of its comma. */
export const relativeSaying: FindCue = (tokens, index, _floor, words) => {
  const isPronoun = words.tongue?.relative.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isPronoun) return undefined;
  let verb = index + 1;
  while (verb < index + 5 && isBetween(tokens[verb], words)) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) || words.judging.has(lower);
  if (!isSaying || (words.perfects.has(lower) && verb === index + 1)) return undefined;
  let next = verb + 1;
  while (isBetween(tokens[next], words)) next++;
  const isThat = isComplement(tokens, next, words);
  const isJudging = words.judging.has(lower) || words.performing.has(lower);
  if (!isThat && !isJudging) return undefined;
  const subject = holderBefore(tokens, index - 1, words);
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const kind =
    isThat && words.that.has(tokens[next]?.lower ?? '') ? 'verb' : words.verbs.has(lower) ? 'verb' : 'judging';
  return {
    kind,
    phrase: { from: verb, to: verb + 1 },
    verb,
    subject,
    clause: { from: index - 1, to: kind === 'verb' ? next : verb + 1 },
  };
};
