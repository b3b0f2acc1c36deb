import { officeOf } from '../../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../../text/noun-phrases.ts';
import type { Token } from '../../../text/sentences.ts';
import { endOf } from '../../content/content-end.ts';
import { canSpeak } from '../../cues/cue-subject.ts';
import { followsQuote } from '../../cues/cue-context.ts';
import type { Cue, FindCue } from '../../cues/cue.ts';
import { beginsAdverbially } from './adverbial-front.ts';
import { opensSentence } from './front-field.ts';

/** Adverbs that go on with a verb behind its subject. */
const goesOn = /^(?:weiter|zudem|ferner|noch|dazu|außerdem|abschließend|hierzu|weiters|am)$/u;

/** „sagte die Politikerin weiter“: what a speaker goes on with is no part of who it is. */
export function withoutAdverbBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isBehind = words.verbSecond && subject !== undefined && subject.from > verb && subject.to - subject.from > 1;
  return isBehind && goesOn.test(tokens[subject.to - 1]?.text ?? '')
    ? { ...cue, subject: { from: subject.from, to: subject.to - 1 } }
    : cue;
}

/** „Gefragt, ob das so sei, sagte er: „…““: who is asked stands behind the verb. */
export function subjectBehindAsked(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isAsked = words.verbSecond && subject?.from === 0 && words.introduces?.test(tokens[0]?.lower ?? '') === true;
  if (!isAsked || subject.to > verb || tokens[1]?.text !== ',') return cue;
  const behind = nounPhraseAfter(tokens, verb + 1, tokens.length, words);
  const to = Math.max(cue.clause.to, behind?.to ?? 0);
  return behind && canSpeak(tokens, behind, words) ? { ...cue, subject: behind, clause: { from: verb, to } } : cue;
}

/** „nannte das eine „Farce“, was ihr Kritik einbrachte“, „nannte ihn „dumm“ und rief: „…““: what is judged ends with its quotation, where a remark or another verb follows. */
export function untilRemark(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const from = cue.clause.to;
  const isJudging =
    words.verbSecond && words.judging.has(tokens[cue.verb]?.lower ?? '') && !cue.object && from > cue.verb;
  if (!isJudging || cue.kind === 'participle' || cue.kind === 'adjunct') return cue;
  const quote = tokens.findIndex(({ kind }, at) => at >= from && kind === 'quote');
  const [mark, next] = tokens.slice(quote + 1, quote + 3);
  const isRemark = mark?.text === ',' && /^(?:was|wofür|worauf|woraufhin|weshalb|wobei)$/u.test(next?.lower ?? '');
  const isJoined = words.and.has(mark?.lower ?? '') && words.verbs.has(next?.text ?? '');
  return quote > from && (isRemark || isJoined) ? { ...cue, object: { from, to: quote + 1 } } : cue;
}

/** Tokens that may stand between the two parts of a verb. */
const longest = 12;

/** „Parteichef Bo Lund hatte bereits im ZDF erklärt: „…““: a place between the two parts of a verb is nobody. */
export function inFrontOfAuxiliary(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isEnd = tokens[verb + 1] === undefined || tokens[verb + 1]?.kind === 'mark';
  const isPerfect = words.verbSecond && cue.kind === 'verb' && isEnd && /(?:t|en)$/u.test(tokens[verb]?.lower ?? '');
  if (!isPerfect || !subject || subject.to > verb || cue.object) return cue;
  const auxiliary = tokens.findLastIndex(({ lower }, at) => at < subject.from && words.auxiliaries.has(lower));
  // „Zuvor hatte Lund im ZDF erklärt“
  if (auxiliary < 1 || verb - auxiliary > longest || beginsAdverbially(tokens, auxiliary, words)) return cue;
  const isPlace = tokens
    .slice(auxiliary + 1, subject.to)
    .some(({ lower }) => words.prepositions.has(lower) && !words.possessives.has(lower));
  const isPlain = tokens.slice(auxiliary + 1, verb).every(({ kind }) => kind === 'word' || kind === 'number');
  const own = isPlace && isPlain ? nounPhraseBefore(tokens, auxiliary, 0, words) : undefined;
  const isHolder = (from: number, to: number) =>
    tokens.slice(from, to).some(({ lower }) => officeOf(lower, words) !== undefined);
  if (!own || !canSpeak(tokens, own, words) || isHolder(subject.from, subject.to)) return cue;
  return { ...cue, subject: own, clause: { from: own.from, to: cue.clause.to } };
}

/** „Nun nimmt die Präsidentin Stellung und sagt: „…““: behind “and” a verb has the subject of the first, which stands behind that. */
export function subjectOfFirstVerb(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  const isJoined =
    words.verbSecond && cue.kind === 'verb' && !subject && words.and.has(tokens[clause.from - 1]?.lower ?? '');
  const article = isJoined ? tokens.findIndex(({ lower }, at) => at > 1 && words.definites.has(lower)) : -1;
  const verb = tokens[article - 1];
  const isVerb =
    verb?.text === verb?.lower && /t(?:en?)?$/u.test(verb?.lower ?? '') && opensSentence(tokens, article - 1, words);
  if (
    article === -1 ||
    article > clause.from ||
    !isVerb ||
    officeOf(tokens[article + 1]?.lower ?? '', words) === undefined
  )
    return cue;
  let to = article + 2;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') && to < clause.from - 1) to++;
  // „die Präsidentin Stellung“: one word is no name.
  return { ...cue, subject: { from: article, to: to > article + 3 ? to : article + 2 }, isLoose: true };
}

/** „hat Parteichef Bo Lund Kanzler Jon Berg scharf kritisiert“: of two who hold offices side by side the first is who judges. */
export function untilSecondHolder(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, object } = cue;
  if (!words.verbSecond || !subject || subject.to - subject.from < 4) return cue;
  const isName = (at: number) => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.text ?? '');
  const isHolder = (at: number) => officeOf(tokens[at]?.lower ?? '', words) !== undefined;
  let second = subject.from + 2;
  while (second < subject.to - 1 && !(isHolder(second) && isName(second - 1) && !isHolder(second - 1))) second++;
  const isWhole = tokens.slice(subject.from, subject.to).every((_, at) => isName(subject.from + at) || at === 0);
  const isOffice = tokens.slice(subject.from, second).some(({ lower }) => officeOf(lower, words) !== undefined);
  if (second >= subject.to - 1 || !isWhole || !isOffice) return cue;
  const isBehind = object?.from === subject.to;
  return {
    ...cue,
    subject: { from: subject.from, to: second },
    ...(object && isBehind && { object: { from: second, to: object.to } }),
    ...(object === undefined && subject.to < cue.verb && { object: { from: second, to: subject.to } }),
  };
}

/** Words of a hearer, a place or a day that end a tag. */
const longestTail = 14;

/** „sagte die Fraktionschefin der Liga, Ada Marsch, dem Sender“: the name in commas behind an office belongs to who speaks. */
export function withNameInCommas(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, clause } = cue;
  const isBehind =
    words.verbSecond && cue.kind === 'verb' && !cue.object && subject !== undefined && subject.from > verb;
  if (!isBehind || subject.to !== clause.to) return cue;
  // „der Sprecher des Amts für Häfen (AH), Bo Lund,“
  const bracket = tokens.findIndex(({ text }, at) => at >= subject.to && text === ')');
  const isBracket = bracket !== -1 && bracket <= subject.to + 2 && /^[()]$/.test(tokens[subject.to]?.text ?? '');
  const comma = isBracket ? bracket + 1 : subject.to;
  if (tokens[comma]?.text !== ',') return cue;
  if (!tokens.slice(subject.from, subject.to).some(({ lower }) => officeOf(lower, words) !== undefined)) return cue;
  let to = comma + 1;
  while (/^\p{Lu}\p{Ll}/u.test(tokens[to]?.text ?? '') && officeOf(tokens[to]?.lower ?? '', words) === undefined) to++;
  const length = to - comma - 1;
  const tail = tokens.slice(to + 1, -1);
  const isEnd = tokens[to] === undefined || /^[.!?]$/.test(tokens[to]?.text ?? '');
  // „sagte der Minister, Ada Marsch, die Chefin, habe gelogen“
  const isClosed =
    tokens[to]?.text === ',' &&
    tail.length <= longestTail &&
    tail.every(({ kind }) => kind === 'word' || kind === 'number') &&
    words.isReported?.(tail) !== true;
  const isName = length === 2 || length === 3;
  const isTag = tokens[clause.from - 1]?.text === ',' || followsQuote(tokens, clause.from);
  // „Am Montag sagte der Minister, Bo Lund, der Zeitung, es gebe keine Pläne“: what is told by its mood stands behind the name, and behind a hearer.
  const hearer = tokens.findIndex(({ kind }, at) => at > to && kind !== 'word');
  const isHearer = /^(?:der|dem|gegenüber)$/u.test(tokens[to + 1]?.lower ?? '') && hearer > 0 && hearer - to <= 4;
  const leads = isHearer && tokens[hearer]?.text === ',' ? hearer : to;
  const isTold = words.isReported?.(tokens.slice(leads + 1)) === true || words.that.has(tokens[leads + 1]?.lower ?? '');
  if (isName && !isTag && isTold && tokens[leads]?.text === ',')
    return { ...cue, subject: { from: subject.from, to }, clause: { from: clause.from, to: leads } };
  if (!isName || !isTag || !(isEnd || isClosed)) return cue;
  return {
    ...cue,
    subject: { from: subject.from, to },
    clause: { from: clause.from, to: isEnd ? to : tokens.length - 1 },
  };
}

/** „Die Vorsitzende, Ada Marsch (NLP), kritisierte die Behauptung“: in front of the verb stands who holds an office, and behind it the object. */
export function holderInFront(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, phrase } = cue;
  const close = words.verbSecond ? verb - 1 : phrase.from - 1;
  if (!words.tongue || !subject || subject.from < verb || tokens[close]?.text !== ',') return cue;
  const open =
    tokens[close - 1]?.text === ')' ? tokens.findLastIndex(({ text }, at) => at < close && text === '(') : close;
  const start = words.determiners.has(tokens[0]?.lower ?? '') ? 1 : 0;
  if (words.tongue.holderEnd(tokens, start) !== open && !isNameSetOff(tokens, open, words)) return cue;
  return { ...cue, subject: { from: 0, to: open }, clause: { from: 0, to: phrase.to } };
}

/** „Der Vorsitzende des Auswärtigen Ausschusses, Bo Lund, warnte“: whether an article begins the sentence, and a name in commas ends in front of a place. */
function isNameSetOff(tokens: readonly Token[], close: number, words: ReportingWords): boolean {
  const comma = tokens.findLastIndex(({ text }, at) => at < close && text === ',');
  const name = tokens.slice(comma + 1, close);
  const front = tokens.slice(0, comma);
  const isHeld =
    words.verbSecond && words.determiners.has(front[0]?.lower ?? '') && /^\p{Lu}/u.test(front[1]?.text ?? '');
  const isName = name.length >= 2 && name.length <= 3 && name.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  const isPlain = ({ kind, lower, text }: Token) => kind === 'word' && !(words.verbs.has(lower) && text === lower);
  return (
    comma > 1 &&
    isHeld &&
    isName &&
    front.every(isPlain) &&
    front.some(({ lower }) => officeOf(lower, words) !== undefined)
  );
}

/** What somebody says, as a noun behind whose it is. */
const verdict =
  /^(?:befund|fazit|urteil|einschätzung|analyse|prognose|diagnose|bilanz|argument|begründung|resümee|vorwurf|forderung|hoffnung|überzeugung|rat|appell)$/u;

/** „„…“, so Marschs Fazit“: who speaks is whose it is. */
export function whoseVerdict(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  if (!words.verbSecond || !subject || subject.to - subject.from < 2) return cue;
  const from = tokens[subject.to - 1];
  const isOwn =
    /^\p{Lu}/u.test(tokens[subject.from]?.text ?? '') || words.possessives.has(tokens[subject.from]?.lower ?? '');
  if (!isOwn || !verdict.test(from?.lower ?? '')) return cue;
  const apostrophe = /^['’]$/.test(tokens[subject.to - 2]?.text ?? '') ? 2 : 1;
  return { ...cue, subject: { from: subject.from, to: subject.to - apostrophe } };
}

/** „„Wer spart, zahlt doppelt“ – mit diesen Worten kritisierte Ada Marsch den Plan“: the words in front are of whoever did something with them. */
export const withTheseWords: FindCue = (tokens, index, _floor, words) => {
  const [lead, these, noun, verb] = tokens.slice(index, index + 4);
  const isLed = words.verbSecond && lead?.lower === 'mit' && /^(?:diesen|diesem)$/u.test(these?.lower ?? '');
  const isWords =
    /^(?:worten|satz|sätzen|appell)$/u.test(noun?.lower ?? '') && /^\p{Ll}+t(?:en?)?$/u.test(verb?.text ?? '');
  if (!isLed || !isWords || tokens[index - 2]?.kind !== 'quote' || tokens[index - 1]?.kind !== 'mark') return undefined;
  const held = words.tongue?.holderEnd(tokens, index + 4);
  const subject =
    held === undefined ? nounPhraseAfter(tokens, index + 4, tokens.length, words) : { from: index + 4, to: held };
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index + 3, to: index + 4 };
  const clause = { from: index - 1, to: endOf(tokens, tokens.length, words) };
  return { kind: 'verb', phrase, verb: index + 3, subject, object: { from: index - 2, to: index - 1 }, clause };
};
