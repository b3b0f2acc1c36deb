import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { withAside } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { cueWithObject } from './cue-with-object.ts';

/** Words within which « según ha confirmado en una entrevista » ends. */
const longest = 16;

/** A verb in the future. */
const future = /^\p{Ll}{2,}[aei]rán?$/u;

/** « Ada Marsh viajará, según ha confirmado en una entrevista con la cadena NRT »: without a subject, whom the sentence begins with says so. */
export const saidSoBare: FindCue = (tokens, index, floor, words) => {
  const isLead = words.proDrop && words.asWords.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isLead || floor > 0) return undefined;
  let verb = index + 1;
  while (isBetween(tokens[verb], words)) verb++;
  const next = tokens[verb + 1];
  const close = tokens.findIndex(({ text }, at) => at > verb && /^[,.;]$/.test(text));
  const to = close === -1 ? tokens.length : close;
  const isAlone =
    next === undefined ||
    next.kind === 'mark' ||
    words.adjuncts.has(next.lower) ||
    words.time.has(next.lower) ||
    words.time.has(tokens[verb + 2]?.lower ?? '');
  if (!words.verbs.has(tokens[verb]?.lower ?? '') || !isAlone || to - index > longest) return undefined;
  if (subjectFrom(tokens, verb + 1, words) !== verb + 1) return undefined;
  // « Ada Marsh viajará »: up to the verb.
  const done = tokens.findIndex(({ text }, at) => at > 0 && at < index && future.test(text));
  const subject = nounPhraseAfter(tokens, 0, done === -1 ? index - 1 : done, words);
  const phrase = { from: verb, to: verb + 1 };
  return (
    subject && {
      kind: 'verb',
      phrase,
      verb,
      subject,
      isLoose: true,
      object: { from: 0, to: index - 1 },
      clause: { from: index, to },
    }
  );
};

/** « Desde Bregancia le contestó la primera ministra, Ada Marsh. «…», disparó. »: who answers is told, and nothing yet of what. */
export const answersFirst: FindCue = (tokens, index, _floor, words) => {
  const isAnswer =
    words.proDrop && words.objects.has(tokens[index - 1]?.lower ?? '') && words.verbs.has(tokens[index]?.lower ?? '');
  if (!isAnswer || tokens.some(({ kind }) => kind === 'quote')) return undefined;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const subject = behind && withAside(tokens, behind, words);
  if (!subject || !canSpeak(tokens, subject, words) || subject.to < tokens.length - 1) return undefined;
  return cueWithObject(index, {
    subject,
    object: { from: index, to: index },
    clause: { from: index, to: subject.to },
  });
};
