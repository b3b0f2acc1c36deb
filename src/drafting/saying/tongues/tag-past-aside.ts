import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { isOffice } from '../../text/offices.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, isBetween } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** Tokens that an aside between a verb and who speaks may have. */
const longest = 14;

/** « Le port “doit rester ouvert”, a souligné, jeudi à Varn, le ministre Bo Lund »: behind the verb of a tag a time or a place in commas, and then who speaks. */
export const tagPastAside: FindCue = (tokens, index, _floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const isVerb = words.verbs.has(lower) && text === lower && !words.performing.has(lower);
  if (!isVerb || tokens[index + 1]?.text !== ',' || words.verbSecond) return undefined;
  let from = index;
  while (isBetween(tokens[from - 1], words)) from--;
  const hasAuxiliary = tokens.slice(from, index).some((token) => words.auxiliaries.has(token.lower));
  if (words.perfects.has(lower) && !hasAuxiliary) return undefined;
  if (from < 2 || !(tokens[from - 1]?.text === ',' || followsQuote(tokens, from))) return undefined;
  const { lower: lead = '' } = tokens[index + 2] ?? {};
  const isAside = words.time.has(lead) || words.adjuncts.has(lead) || words.time.has(tokens[index + 3]?.lower ?? '');
  const close = tokens.findIndex(({ kind }, at) => at > index + 1 && kind !== 'word' && kind !== 'number');
  if (!isAside || tokens[close]?.text !== ',' || close - index > longest) return undefined;
  const isOther = tokens.slice(index + 2, close).some((token) => words.verbs.has(token.text));
  const subject = nounPhraseAfter(tokens, close + 1, tokens.length, words);
  const isSomebody =
    subject !== undefined &&
    canSpeak(tokens, subject, words) &&
    (/^\p{Lu}/u.test(tokens[subject.from]?.text ?? '') ||
      tokens.slice(subject.from, subject.from + 3).some((token) => isOffice(token, words)));
  if (isOther || !isSomebody) return undefined;
  const phrase = { from, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from, to: subject.to } };
};
