import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { firstPhrase } from '../../../text/first-phrase.ts';
import { nounPhraseBefore } from '../../../text/noun-phrases.ts';
import { isOffice } from '../../../text/offices.ts';
import type { Token } from '../../../text/sentences.ts';
import { canSpeak, isBetween } from '../../cues/cue-subject.ts';
import type { Cue, FindCue } from '../../cues/cue.ts';

/** Prepositions that lead somebody with whom something was done. */
const withSomebody = /^(?:con|al?|de|del|por|sobre|entre|ante)$/u;

/** « En Varn, tras reunirse con el ministro sorvio, Jon Berg, subrayó que »: a name behind an office that a preposition leads is not who speaks. */
export function withoutGovernedName(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isFront = words.proDrop && subject !== undefined && subject.to <= verb && subject.from > 3 && !cue.object;
  const isOpened = words.prepositions.has(tokens[0]?.lower ?? '') || words.subordinators.has(tokens[0]?.lower ?? '');
  // Where the name ends without a comma, it begins a clause: « Con el apoyo del ministro, Bo Lund dijo que ».
  if (!isFront || !isOpened || tokens[cue.phrase.from - 1]?.text !== ',') return cue;
  const isWhole = tokens.slice(subject.from, subject.to - 1).some(({ text }) => text === ',');
  const isApart = tokens[subject.from - 1]?.text === ',';
  const held = isApart ? nounPhraseBefore(tokens, subject.from - 1, 0, words) : isWhole ? subject : undefined;
  const isHeld = held !== undefined && tokens.slice(held.from, held.to).some((token) => isOffice(token, words));
  if (!isHeld || !withSomebody.test(tokens[held.from - 1]?.lower ?? '')) return cue;
  return { ...cue, subject: undefined, isElsewhere: true, clause: { from: cue.phrase.from, to: cue.clause.to } };
}

/** Words that whoever speaks has between the verb and “that”. */
const longest = 9;

/** « Manifestó además la nota que », « Señaló el ministro Bo Lund que »: the verb begins the sentence, and who speaks stands in front of “that”. */
export const verbFirst: FindCue = (tokens, index, floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isOpener = (token: Token) => words.openers.has(token.lower) || isBetween(token, words) || token.text === ',';
  const isFirst = words.proDrop && floor === 0 && words.verbs.has(lower) && tokens.slice(0, index).every(isOpener);
  if (!isFirst) return undefined;
  let from = index + 1;
  while (tokens[from] && (isBetween(tokens[from], words) || words.time.has(tokens[from]?.lower ?? ''))) from++;
  const that = tokens.findIndex((token, at) => at > from && words.that.has(token.lower));
  const subject = { from, to: that };
  const own = tokens.slice(from, Math.max(from, that));
  const isPlain = own.every(
    ({ kind, text, lower: word }) => kind === 'word' && !(words.verbs.has(word) && text === word),
  );
  const isLed = words.determiners.has(own[0]?.lower ?? '') || /^\p{Lu}/u.test(own[0]?.text ?? '');
  if (that === -1 || that - from > longest || own.length === 0 || !isPlain || !isLed) return undefined;
  const isMessage = own.some((token) => words.messages.has(token.lower));
  if (!isMessage && !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: index, to: that } };
};

/** « conversó con Marsh y la instó a »: whom somebody urges or accuses stands as a pronoun in front of the verb, and looks like an article. */
export const urgedPronoun: FindCue = (tokens, index, _floor, words) => {
  const [link, pronoun, verb, next] = tokens.slice(Math.max(0, index - 2), index + 2);
  const isPronoun = words.proDrop && index > 3 && /^(?:la|lo|las|los)$/u.test(pronoun?.lower ?? '');
  const isLinked = words.and.has(link?.lower ?? '') || link?.text === ',';
  const isVerb =
    (words.urging.has(verb?.lower ?? '') || words.judging.has(verb?.lower ?? '')) &&
    /^(?:a|de)$/u.test(next?.lower ?? '');
  const subject = isPronoun && isLinked && isVerb ? firstPhrase(tokens, words) : undefined;
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index - 1, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, isLoose: true, clause: phrase };
};
