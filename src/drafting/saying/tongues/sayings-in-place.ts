import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { phraseAt } from '../../text/phrase-at.ts';
import type { Token } from '../../text/sentences.ts';
import { endOf } from '../content/content-end.ts';
import { canSpeak, isBetween, subjectEnd } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { opensSentence } from './german/front-field.ts';

/** « a-t-il fait savoir »: a phrase that says something, with its pronoun behind the auxiliary. */
export const sayingWithPronoun: FindCue = (tokens, index, _floor, words) => {
  const [auxiliary, pronoun, ...rest] = tokens.slice(index, index + 8);
  if (!auxiliary || !pronoun?.text.startsWith('-') || !words.auxiliaries.has(auxiliary.lower)) return undefined;
  const saying = phraseAt(words.sayings, [auxiliary, ...rest], 0);
  if (!saying || !words.pronouns.has(pronoun.lower)) return undefined;
  const phrase = { from: index, to: index + saying.length + 1 };
  return { kind: 'verb', phrase, verb: phrase.to - 1, subject: { from: index + 1, to: index + 2 }, clause: phrase };
};

/** „Brandt gab zu bedenken, die Lotsen …“: where a comma alone leads to what was said. */
export const sayingWithComma: FindCue = (tokens, index, floor, words) => {
  const saying = words.commaLeads ? phraseAt(words.sayings, tokens, index) : undefined;
  const to = index + (saying?.length ?? 0);
  if (!saying || tokens[to]?.text !== ',' || words.that.has(tokens[to + 1]?.lower ?? '')) return undefined;
  const from = behindAdverbs(tokens, index, words);
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  return (
    subject && { kind: 'verb', phrase: { from: index, to }, verb: to - 1, subject, clause: { from: subject.from, to } }
  );
};

function behindAdverbs(tokens: readonly Token[], index: number, words: ReportingWords): number {
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  return from;
}

/** „verwies aber darauf, dass“: a phrase that says something, with an adverb behind its verb. */
export const sayingWithAdverb: FindCue = (tokens, index, floor, words) => {
  const [verb, adverb, ...rest] = tokens.slice(index, index + 8);
  const isAdverb =
    adverb !== undefined && (isBetween(adverb, words) || /^(?:darin|damit|dabei|gestern|heute)$/u.test(adverb.lower));
  if (!words.verbSecond || !verb || !isAdverb) return undefined;
  const saying = phraseAt(words.sayings, [verb, ...rest], 0);
  const to = index + (saying?.length ?? 0) + 1;
  if (!saying || tokens[to]?.text !== ',') return undefined;
  const subject =
    tokens[index - 1]?.text === ','
      ? undefined
      : nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  return {
    kind: 'verb',
    phrase: { from: index, to },
    verb: index,
    subject,
    clause: { from: subject?.from ?? index, to },
  };
};

/** „Zum anderen verwies sie darauf, dass“, „Dabei ging der Minister davon aus, dass“: behind an opener, with its subject between the words of a phrase. */
export const sayingWithSubject: FindCue = (tokens, index, floor, words) => {
  const verb = tokens[index];
  if (!words.verbSecond || !verb || !words.tongue || floor > 0 || !opensSentence(tokens, index, words))
    return undefined;
  if (!words.sayings.some(([first]) => first === verb.lower)) return undefined;
  const isPronoun = words.pronouns.has(tokens[index + 1]?.lower ?? '');
  const from = index + 1;
  const ends = isPronoun
    ? [from + 1]
    : [
        words.tongue.holderEnd(tokens, from),
        nounPhraseAfter(tokens, from, tokens.length, words)?.to,
        from + 2,
        from + 1,
      ];
  for (const to of ends) {
    if (to === undefined) continue;
    const saying = phraseAt(words.sayings, [verb, ...tokens.slice(to, to + 8)], 0);
    const close = to + (saying?.length ?? 0) - 1;
    const subject = { from, to };
    if (!saying || saying.length < 2 || !/^[,:]$/.test(tokens[close]?.text ?? '')) continue;
    if (!isPronoun && !canSpeak(tokens, subject, words)) continue;
    return {
      kind: 'verb',
      phrase: { from: index, to: index + 1 },
      verb: index,
      subject,
      clause: { from: 0, to: close },
    };
  }
  return undefined;
};

/** « no descartó en una entrevista con la cadena que »: with a place between the phrase and what it leads to. */
export const sayingWithPlace: FindCue = (tokens, index, floor, words) => {
  const saying = words.commaLeads ? undefined : phraseAt(words.sayings, tokens, index);
  const to = index + (saying?.length ?? 0);
  const [lead, next] = tokens.slice(to, to + 2);
  // « dejó claro este domingo que »
  const isTime = words.time.has(lead?.lower ?? '') || words.time.has(next?.lower ?? '');
  if (!saying || !(words.adjuncts.has(lead?.lower ?? '') || isTime)) return undefined;
  const that = tokens.findIndex(({ lower }, at) => at > to && at <= to + 12 && words.that.has(lower));
  const isPlace = ({ kind, lower }: Token) =>
    kind !== 'mark' && kind !== 'quote' && !words.verbs.has(lower) && !words.breaks.has(lower);
  if (that === -1 || !tokens.slice(to, that).every(isPlace)) return undefined;
  const from = behindAdverbs(tokens, index, words);
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  const object = { from: that, to: endOf(tokens, tokens.length, words) };
  return {
    kind: 'verb',
    phrase: { from: index, to },
    verb: to - 1,
    subject,
    object,
    clause: { from: subject?.from ?? from, to },
  };
};
