import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stance } from '../../../languages/reporting/stances.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase, capital, nounPhraseBefore } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import { phraseAt, phraseBefore } from '../../text/phrase-at.ts';
import { type Token, isBodyNoun } from '../../text/sentences.ts';
import { contentEnd, endOf } from '../content/content-end.ts';
import { followsQuote } from '../cues/cue-context.ts';
import { canSpeak, isBetween, subjectEnd, subjectFrom } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';
import { isIdiom } from '../cues/verb-or-noun.ts';
import { beginsAdverbially } from './german/adverbial-front.ts';
import { holderBefore } from './holders-around.ts';
import { joinedVerb, turnBehind } from './joined-predicate.ts';

/** Words that may stand between the parts of a stand: « s’est engagée `mardi` à », „sprach sich `am Montag` für“. */
const mostBetween = 5;
/** Words of what is stood for, in front of what closes it. */
const longest = 40;

/** « s’est prononcé pour une trêve », «выступила за мир», „sprach sich für eine Waffenruhe aus“: who takes a stand says so, without a quotation. */
export const stanceAt: FindCue = (tokens, index, floor, words) => {
  const { lower = '', text = '' } = tokens[index] ?? {};
  const stances = words.tongue?.stances.get(lower);
  if (!stances || (index > 0 && /^\p{Lu}/u.test(text)) || isIdiom(tokens, index, words)) return undefined;
  // « s’exprime sur la crise »
  if (/^s['’]$/u.test(tokens[index - 1]?.lower ?? '') && lower.startsWith('exprim')) return undefined;
  // «Как отметил Корнев, страна выступает за»: said by whom the sentence begins with.
  const isRelayed = words.asWords.has(tokens[0]?.lower ?? '') || phraseAt(words.sources, tokens, 0) !== undefined;
  if (isRelayed && floor > 0) return undefined;
  // «выразил сожаление в связи с тем, что»: a phrase that leads to a clause of its own.
  const saying = phraseAt(words.sayings, tokens, index);
  if (
    saying &&
    tokens.slice(index + saying.length, index + saying.length + 2).some((token) => words.that.has(token.lower))
  )
    return undefined;
  const speaker = speakerOf(tokens, index, floor, words);
  // « …, expresaron desde la Cancillería »: a tag without a subject takes no stand.
  const isTag = tokens[(speaker?.from ?? 0) - 1]?.text === ',' || followsQuote(tokens, speaker?.from ?? 0);
  if (!speaker || (!speaker.subject && words.proDrop && isTag) || isNested(tokens, speaker.subject, words))
    return undefined;
  for (const stance of stances) {
    // „sprach `sich` die Ministerin für“: the reflexive stands in front of its subject.
    const isReflexive =
      words.reflexives.has(stance.lead[0] ?? '') && words.reflexives.has(tokens[index + 1]?.lower ?? '');
    const isInFront = isReflexive && speaker.behind > index + 2;
    const left = isInFront ? { ...stance, lead: stance.lead.slice(1) } : stance;
    const found = objectOf(tokens, speaker.behind, left, words);
    if (!found) continue;
    // « Marsh, qui plaide pour un accord, est partie »
    const comma = tokens.findIndex(({ text: mark }, at) => at > found.from && mark === ',');
    const isCut = speaker.isRelative === true && comma !== -1 && comma < found.to;
    const object = isCut ? { ...found, to: comma, close: comma } : found;
    const { subject, from } = speaker;
    const isBehind = (subject?.from ?? 0) > index;
    const phrase = { from, to: isBehind ? index + 1 : object.from };
    // One word at the top of a sentence has a capital whatever it is.
    const isLoose = subject?.to === 1;
    // A relative clause behind a comma has a subject of its own.
    const end = tokens[object.close]?.text === ',' ? object.close + 1 : object.close;
    const clause = { from: Math.min(subject?.from ?? from, from), to: end };
    return {
      kind: 'verb',
      phrase,
      verb: index,
      subject,
      isLoose,
      object: { from: object.from, to: object.to },
      clause,
    };
  }
  return undefined;
};

/** «отметил, что Норландия выступает против»: the stand of whom somebody tells, right behind "that". */
function isNested(tokens: readonly Token[], subject: Phrase | undefined, words: ReportingWords): boolean {
  const { lower = '' } = tokens[(subject?.from ?? 0) - 1] ?? {};
  const lead = tokens.slice(0, Math.max(0, (subject?.from ?? 0) - 1));
  return words.that.has(lower) && lead.some((token) => words.verbs.has(token.lower));
}

/** Who takes the stand, where the verb begins, and where its object can begin. */
function speakerOf(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: ReportingWords,
  begins = index,
): { subject: Phrase | undefined; from: number; behind: number; isRelative?: true } | undefined {
  let from = begins;
  while (
    from > 0 &&
    (isBetween(tokens[from - 1], words) ||
      words.reflexives.has(tokens[from - 1]?.lower ?? '') ||
      isPassive(tokens, from - 1, words))
  )
    from--;
  // « s’est de son côté félicité de »
  const aside = words.tongue && phraseBefore(words.tongue.between, tokens, from);
  if (aside) return speakerOf(tokens, index, floor, words, from - aside.length);
  const lead = tokens[from - 1];
  if (
    words.perfects.has(tokens[index]?.lower ?? '') &&
    !tokens.slice(from, index).some(({ lower }) => words.auxiliaries.has(lower))
  )
    return undefined;
  // „Zugleich sprach sie sich für … aus“
  if (beginsAdverbially(tokens, index, words)) {
    const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
    // „sprach sich die Ministerin für … aus“: what is stood for is no part of who stands.
    const to =
      subject &&
      tokens.findIndex(
        ({ lower }, at) =>
          at > subject.from &&
          at < subject.to &&
          (words.reflexives.has(lower) || (words.prepositions.has(lower) && !words.possessives.has(lower))),
      );
    const own = subject && { from: subject.from, to: to === undefined || to === -1 ? subject.to : to };
    return own && isSpeaker(tokens, own, words) ? { subject: own, from: index, behind: own.to } : undefined;
  }
  // « Lindt, qui plaide pour l’envoi d’un émissaire »
  if (words.relatives.has(lead?.lower ?? '') && tokens[from - 2]?.text === ',') {
    const holder = holderBefore(tokens, from - 2, words);
    return holder && isSpeaker(tokens, holder, words)
      ? { subject: holder, from, behind: index + 1, isRelative: true }
      : undefined;
  }
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, from, words), floor, words);
  if (subject) return isSpeaker(tokens, subject, words) ? { subject, from, behind: index + 1 } : undefined;
  const isJoined = lead !== undefined && (words.conjunctions.has(lead.lower) || lead.text === ',');
  const isAlone =
    words.proDrop &&
    tokens
      .slice(0, from)
      .every((token) => words.openers.has(token.lower) || isBetween(token, words) || token.text === ',');
  return isJoined || isAlone ? { subject: undefined, from, behind: index + 1 } : undefined;
}

/** Whether a phrase is somebody; where every noun has a capital, by a name of two words, an office, a body or a pronoun. */
function isSpeaker(tokens: readonly Token[], phrase: Phrase, words: ReportingWords): boolean {
  if (!words.verbSecond) return canSpeak(tokens, phrase, words);
  const own = tokens.slice(phrase.from, phrase.to);
  const isName = ({ text }: Token, index: number) => capital.test(text) && capital.test(own[index + 1]?.text ?? '');
  const isNamed = own.length === 1 && !words.determiners.has(own[0]?.lower ?? '');
  const isKnown = (token: Token) =>
    isOffice(token, words) || words.pronouns.has(token.lower) || isBodyNoun(token.lower, words);
  return isNamed || own.some((token, index) => isKnown(token) || isName(token, index));
}

/** « s’est dit » has a word of the passive that is none behind its reflexive. */
function isPassive(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  return words.passive.has(tokens[index]?.lower ?? '') && words.reflexives.has(tokens[index - 1]?.lower ?? '');
}

/** What is stood for: behind the words that lead to it, in front of those that close it. */
function objectOf(
  tokens: readonly Token[],
  start: number,
  { lead, close, isPart }: Stance,
  words: ReportingWords,
): (Phrase & { close: number }) | undefined {
  let from = start;
  let begins: number | undefined;
  for (const word of lead) {
    // « *um »: whoever hears it may stand in between.
    const isGap = word.startsWith('*');
    const plain = isGap ? word.slice(1) : word;
    const at = tokens.findIndex(({ lower }, place) => place >= from && lower === plain);
    const between = tokens.slice(from, Math.max(from, at));
    if (
      at === -1 ||
      at - from > mostBetween ||
      !between.every(({ kind }, step) => (isGap && kind === 'word') || isTime(tokens, from + step, words))
    )
      return undefined;
    begins ??= at;
    from = at + 1;
  }
  for (;;) {
    const aside = words.tongue && phraseAt(words.tongue.between, tokens, from);
    if (!aside && !isDay(tokens, from, words)) break;
    from += aside?.length ?? 1;
  }
  // What leads to a clause of its own is read by the common rules; « llamó a su abogado ».
  const { lower: first = '' } = tokens[from] ?? {};
  const isOwn = words.infinitive.has(lead.at(-1) ?? '') && words.owns.has(first);
  if (words.that.has(first) || isOwn) return undefined;
  const end = endOf(tokens, tokens.length, words);
  if (close.length > 0) {
    const at = tokens.findIndex(
      (_, place) =>
        place > from && place <= from + longest && close.every((word, step) => tokens[place + step]?.lower === word),
    );
    const next = tokens[at + close.length];
    const isEnd = next?.kind !== 'word' || words.conjunctions.has(next.lower);
    return at > from && isEnd && !hasEnd(tokens, from, at) ? { from, to: at, close: at + close.length } : undefined;
  }
  const last = Math.min(joinedVerb(tokens, from, end, words), turnBehind(tokens, from, end, words));
  const to = contentEnd(tokens, from, last, words, false, false);
  // „bat um Geduld“
  if (to - from < 2 && lead.some((word) => word.startsWith('*'))) return undefined;
  if (isPart && begins !== undefined && to > from) return { from: begins, to, close: to };
  return to > from && tokens[from]?.kind !== 'mark' ? { from, to, close: to } : undefined;
}

/** A day, with or without what leads to it. */
function isDay(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const lower = tokens[index]?.lower ?? '';
  const isLead = words.adjuncts.has(lower) || words.determiners.has(lower);
  return words.time.has(lower) || (isLead && words.time.has(tokens[index + 1]?.lower ?? ''));
}

/** A day, an adverb, or a preposition in front of a day. */
function isTime(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const isLead = words.adjuncts.has(token?.lower ?? '') || words.determiners.has(token?.lower ?? '');
  return (
    words.time.has(token?.lower ?? '') ||
    isBetween(token, words) ||
    token?.kind === 'number' ||
    (isLead && words.time.has(next?.lower ?? ''))
  );
}

/** Whether a sentence or a clause ends among words. */
function hasEnd(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'mark' && /^[;:.!?]$/.test(text));
}
