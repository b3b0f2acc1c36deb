import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import type { Token } from '../../text/sentences.ts';
import { subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { judgingWithObject } from './cue-with-object.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { beginsAdverbially } from './german/adverbial-front.ts';
import { joinedVerb } from './joined-predicate.ts';

/** «Решение раскритиковал посол Корнев»: a thing in front of the verb, and behind it who judges it. */
export const objectFirst: FindCue = (tokens, index, floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isJudging = words.isWithoutArticles && words.performing.has(lower) && index >= 1 && index <= 8;
  if (!isJudging || floor > 0 || !isThing(tokens.slice(0, index), words)) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const isHolder = tokens.slice(subject?.from, subject?.to).some((token) => officeOf(token.lower, words) !== undefined);
  if (!subject || !isHolder) return undefined;
  return judgingWithObject(index, { subject, object: { from: 0, to: index }, clause: { from: index, to: subject.to } });
};

/** „Den Beschuss der Klinik verurteilte Menschenrechtskommissar Bo Lund als „Schande““: an object in front, and who judges it behind the verb. */
export const judgedFirst: FindCue = (tokens, index, floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  if (!words.verbSecond || !words.performing.has(lower) || index < 2 || index > 12 || floor > 0) return undefined;
  const front = { from: 0, to: index };
  const isPlain = tokens.slice(0, index).every(({ kind }) => kind === 'word');
  const isObject = /^(?:den|einen|dem|diesen|jeden|jede)$/u.test(tokens[0]?.lower ?? '');
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const own = tokens.slice(subject?.from, subject?.to);
  // „Die Entscheidung bedauerte sie“: what is nobody judges nothing.
  const isThing =
    /^(?:er|sie)$/u.test(own[0]?.lower ?? '') &&
    /^(?:die|das|eine|diese|dieses|jede|alle)$/u.test(tokens[0]?.lower ?? '') &&
    tokens
      .slice(1, index)
      .every(
        (token) =>
          officeOf(token.lower, words) === undefined &&
          !words.bodies.has(token.lower) &&
          !words.countries.has(token.lower),
      );
  const isHolder = own.some((token) => officeOf(token.lower, words) !== undefined || words.pronouns.has(token.lower));
  if (!isPlain || !(isObject || isThing) || !subject || !isHolder || subject.from !== index + 1) return undefined;
  // „verurteilte Menschenrechtskommissar Bo Lund scharf“
  const last = own.findLastIndex(({ text }) => /^\p{Lu}/u.test(text));
  const holder = { from: subject.from, to: last === -1 ? subject.to : subject.from + last + 1 };
  return judgingWithObject(index, { subject: holder, object: front, clause: { from: index, to: subject.to } });
};

/** Verbs that call something so behind “als”. */
const callsSo =
  /^(?:bezeichnet|bezeichnete|kritisiert|kritisierte|wertet|wertete|verurteilt|verurteilte|begrüßt|begrüßte|begrüsst|begrüsste|lobt|lobte|rügt|rügte|würdigt|würdigte)n?$/u;

/** „Als späte Einsicht bezeichnet die Sprecherin Ada Marsch den Plan“: what something is called stands in front of the verb, and who calls it so behind. */
export const calledFirst: FindCue = (tokens, index, floor, words) => {
  if (!words.verbSecond || index < 2 || !callsSo.test(tokens[index]?.text ?? '')) return undefined;
  const as = tokens.findLastIndex(({ lower }, at) => at < index && lower === 'als');
  const before = tokens[as - 1];
  const isFirst = as === 0 || (before !== undefined && /^[):—–-]$/.test(before.text));
  const isPlain = tokens.slice(as, index).every(({ kind }) => kind === 'word' || kind === 'quote');
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  if (as === -1 || as < floor || !isFirst || !isPlain || index - as > 8 || !subject) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const object = { from: as, to: contentEnd(tokens, as, end, words, false, false) };
  return judgingWithObject(index, { subject, object, clause: { from: index, to: subject.to } });
};

/** „Die Rede in Varn nannte er eine „Sitzung““: behind a thing and the verb the one who calls it so. */
export const calledByPronoun: FindCue = (tokens, index, floor, words) => {
  const isCall =
    words.verbSecond && /^(?:nannten?|nennt)$/u.test(tokens[index]?.text ?? '') && index >= 2 && floor === 0;
  const isPronoun = /^(?:er|sie)$/u.test(tokens[index + 1]?.lower ?? '');
  const isQuoted = tokens.slice(index + 2).some(({ kind }) => kind === 'quote');
  const [first] = tokens;
  const isThing = first !== undefined && words.determiners.has(first.lower) && tokens[index - 1]?.lower !== 'und';
  if (!isCall || !isPronoun || !isQuoted || !isThing) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const subject = { from: index + 1, to: index + 2 };
  return judgingWithObject(index, { subject, object: { from: 0, to: end }, clause: { from: index, to: index + 2 } });
};

/** „Zudem forderte die Ministerin ein Ende der Gewalt“: behind an opener the verb, who demands, and what. */
export const demandedBehind: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.performing.has(tokens[index]?.lower ?? '') && index > 0 && index <= 3;
  const isOpened = beginsAdverbially(tokens, index, words) && !words.prepositions.has(tokens[0]?.lower ?? '');
  if (!isVerb || !isOpened || floor > 0) return undefined;
  const isLed = words.definites.has(tokens[index + 1]?.lower ?? '');
  let to = index + (isLed ? 2 : 1);
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '')) to++;
  const subject = { from: index + 1, to };
  const own = tokens.slice(subject.from, to);
  const isHolder = own.some(({ lower }) => officeOf(lower, words) !== undefined || words.pronouns.has(lower));
  const isSomebody = isHolder || (!isLed && own.length > 0);
  if (!isSomebody || !words.determiners.has(tokens[to]?.lower ?? '')) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const object = { from: to, to: contentEnd(tokens, to, joinedVerb(tokens, to, end, words), words, false, false) };
  return judgingWithObject(index, { subject, object, clause: { from: index, to } });
};

/** Whether words at the top of a sentence are no person and no body. */
function isThing(front: readonly Token[], words: ReportingWords): boolean {
  const [first, ...rest] = front;
  const isNobody = ({ kind, text, lower }: Token) =>
    kind === 'word' &&
    !words.pronouns.has(lower) &&
    !words.bodies.has(lower) &&
    officeOf(lower, words) === undefined &&
    !words.verbs.has(lower) &&
    !words.breaks.has(lower) &&
    !/^\p{Lu}{2,}$/u.test(text);
  // A name has more than one capital, or stands alone.
  const isNoun =
    first !== undefined && (rest.length > 0 || /(?:ие|ия|во|ость|ку|ию|ение|кт|нт|от|ог)$/u.test(first.lower));
  return isNoun && front.every(isNobody) && !rest.some(({ text }) => /^\p{Lu}/u.test(text) && rest.length < 2);
}
