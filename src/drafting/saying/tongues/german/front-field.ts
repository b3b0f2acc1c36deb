import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../../text/noun-phrases.ts';
import { isOffice } from '../../../text/offices.ts';
import { phraseAt } from '../../../text/phrase-at.ts';
import type { Token } from '../../../text/sentences.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import { canSpeak, isBetween, subjectFrom } from '../../cues/cue-subject.ts';
import type { Cue, FindCue } from '../../cues/cue.ts';
import { cueWithObject } from '../cue-with-object.ts';
import { beginsAdverbially } from './adverbial-front.ts';

/** „Darüber hinaus betonte er, dass“: behind words that are nobody, the subject of a German verb stands behind it. */
export function withSubjectBehindLead(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const lead = words.tongue?.leadIns && phraseAt(words.tongue.leadIns, tokens, 0);
  const { subject, verb } = cue;
  if (!lead || cue.kind !== 'verb' || subject?.from !== 0 || verb > lead.length) return cue;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
  return behind && canSpeak(tokens, behind, words)
    ? { ...cue, subject: behind, clause: { from: verb, to: Math.max(cue.clause.to, behind.to) } }
    : cue;
}

/** „Auch die Norländer forderten den Rat auf, den Druck zu erhöhen“: with its own subject in front a German verb has its object behind it. */
export function withFocus(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isFirst = words.tongue?.focus?.has(tokens[0]?.lower ?? '') === true && !isBetween(tokens[1], words);
  if (!isFirst || cue.kind !== 'verb' || !subject || subject.from < verb) return cue;
  const front = nounPhraseBefore(tokens, verb, 1, words);
  if (front?.from !== 1 || !canSpeak(tokens, front, words)) return cue;
  const from = verb + 1;
  // „forderte den Minister auf, den Hafen zu öffnen“: behind the particle the common rules read on.
  const particle = tokens.findIndex(
    ({ lower }, at) =>
      at > verb &&
      at < verb + 9 &&
      (words.phrasal.get(tokens[verb]?.lower ?? '') ?? words.parted.get(tokens[verb]?.lower ?? ''))?.has(lower),
  );
  const isQuoted = tokens.some(({ kind }, at) => at > particle && kind === 'quote' && tokens[at - 1]?.text === ':');
  if (particle !== -1 && isQuoted && /^[,:]$/.test(tokens[particle + 1]?.text ?? '') && !cue.object)
    return { ...cue, subject: front, clause: { from: 1, to: particle + 1 } };
  const object = cue.object ?? {
    from,
    to: contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false),
  };
  return { ...cue, subject: front, object, clause: { from: 1, to: verb + 1 } };
}

/** „Gleichzeitig brachte der Minister seine Überzeugung zum Ausdruck, man müsse reden“: what stands behind the comma. */
export const broughtToExpression: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.verbSecond && /^(?:brachten?|bring(?:t|en))$/u.test(tokens[index]?.lower ?? '');
  if (!isVerb) return undefined;
  const expression = tokens.findIndex(
    ({ lower }, at) => at > index && lower === 'ausdruck' && tokens[at - 1]?.lower === 'zum',
  );
  if (expression === -1 || !/^[,:]$/.test(tokens[expression + 1]?.text ?? '')) return undefined;
  const inFront = nounPhraseBefore(tokens, index, floor, words);
  const isLead = index <= 1 && words.openers.has(tokens[0]?.lower ?? '');
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), expression, words);
  const own =
    behind && tokens.findIndex(({ lower }, at) => at > behind.from && at < behind.to && words.owns.has(lower));
  const cut = behind && own !== undefined && own > 0 ? { from: behind.from, to: own } : behind;
  const subject = isLead || !inFront || !canSpeak(tokens, inFront, words) ? cut : inFront;
  if (!subject) return undefined;
  const from = expression + 2;
  const object = { from, to: contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false) };
  return cueWithObject(index, {
    subject,
    object,
    clause: { from: Math.min(index, subject.from), to: from },
  });
};

/** Whether a place, a time or another opener, and nothing else, stands between a verb and the beginning of its sentence. */
export function opensSentence(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const [first] = tokens;
  if (!words.verbSecond || verb === 0 || verb > 20 || !first) return false;
  const opens = beginsAdverbially(tokens, verb, words);
  // „Auf die Frage, ob es so sei, antwortete Marsh“: a clause between commas, and then the verb.
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isClause = comma > 0 && comma < verb - 2 && tokens[verb - 1]?.text === ',' && tokens[0]?.kind === 'word';
  const isInfinitive = words.isInfinitiveClause?.(tokens, comma) === true;
  const isLed = words.complementizers.has(tokens[comma + 1]?.lower ?? '') || isInfinitive;
  if (isClause && words.prepositions.has(first.lower) && isLed)
    return tokens.slice(comma + 1, verb - 1).every(({ kind, text }) => kind !== 'quote' && text !== ',');
  // „Zum Streit in der Koalition über das Gesetz in den letzten Tagen sagte der Minister“: a long place, and who holds an office behind the verb.
  const isHeld = words.definites.has(tokens[verb + 1]?.lower ?? '') && isOffice(tokens[verb + 2], words);
  // „… sagte Lund, es sei“
  const isName = /^\p{Lu}/u.test(tokens[verb + 1]?.text ?? '') && /^[,:]$/.test(tokens[verb + 2]?.text ?? '');
  const isPerson =
    isName ||
    words.tongue?.holderEnd(tokens, verb + 1) !== undefined ||
    /^(?:er|sie)$/u.test(tokens[verb + 1]?.lower ?? '');
  if (verb > 10 && !(words.prepositions.has(first.lower) && (isHeld || isPerson))) return false;
  // „Am 28. Februar erklärte der Rat“: the full stop of a day.
  const isDay = (at: number) => tokens[at - 1]?.kind === 'number' && words.time.has(tokens[at + 1]?.lower ?? '');
  return (
    opens &&
    tokens
      .slice(0, verb)
      .every(
        ({ kind, lower }, at) =>
          (kind !== 'mark' || isDay(at)) &&
          kind !== 'quote' &&
          (!words.breaks.has(lower) || words.determiners.has(lower)),
      )
  );
}

/** Verbs between how somebody is and who that is. */
const copulas =
  /^(?:ist|sind|war|waren|zeigt|zeigte|zeigten|gibt|gab|klingt|klang|bleibt|blieb|wurde|es|fue|está|estuvo|muestra|mostró|mostraba|mostraron|montre|montrait|veut|montra)$/u;
/** Words within which such a verb stands. */
const nearest = 4;

/** „Skeptischer ist ein Diplomat der Union, der nicht genannt werden will: „…““, « Más escéptico se muestra un diplomático: «…» »: whoever stands behind says what the colon leads to. */
export const moodFirst: FindCue = (tokens, index, floor, words) => {
  const isCopula = (words.verbSecond || words.proDrop) && copulas.test(tokens[index]?.lower ?? '');
  if (!isCopula || index === 0 || index > nearest || floor > 0) return undefined;
  const [first] = tokens;
  if (!first || words.determiners.has(first.lower) || words.prepositions.has(first.lower)) return undefined;
  if (tokens.slice(0, index).some(({ kind, text }, at) => kind !== 'word' || (at > 0 && /^\p{Lu}/u.test(text))))
    return undefined;
  const quote = tokens.findIndex(({ kind }, at) => kind === 'quote' && tokens[at - 1]?.text === ':');
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), Math.max(0, quote), words);
  if (quote === -1 || !subject || subject.from > index + 3 || !canSpeak(tokens, subject, words)) return undefined;
  const object = { from: quote, to: quote + 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: quote } });
};
