import type { ReportingWords } from '../languages/reporting-words.ts';
import { startsClause, whereSaidBegins } from './behind-cue.ts';
import { contentEnd, endOf, isIntroduction, leftOf, lengthOf, withoutLead } from './bounds-of-said.ts';
import { followsQuote, isCiting, isComplement } from './cue-context.ts';
import type { Cue } from './cue.ts';
import { type Phrase, endsInComma } from './noun-phrases.ts';
import { isPureQuote, isWholeQuote, isWork, quoteAlone, takenUpAfter } from './quotations-said.ts';
import type { Token } from './sentences.ts';

/** The words on the one or the other side of a cue that were said. */
export interface Content {
  phrases: Phrase[];
  isOpen: boolean;
  isRight: boolean;
}

/** A cue in its sentence. */
interface CueInPlace {
  text: string;
  tokens: readonly Token[];
  cue: Cue;
  words: ReportingWords;
}

/** A cue with the words around it that can have been said. */
interface Sides extends CueInPlace {
  /** Where the words of the cue end at the latest. */
  end: number;
  /** Whether it stands at the beginning of what nobody has. */
  isAtStart: boolean;
  /** Everything in front of it, and that without what leads up to a quotation. */
  all: Phrase | undefined;
  left: Phrase | undefined;
  right: Phrase | undefined;
  /** Whether a hearer, a place or a time stands between the cue and the words behind it. */
  isSkipped: boolean;
}

/** The words that belong to a cue, between the words that others have: `free` is the first that nobody has, `limit` ends the cue's own. */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  free: number,
  limit: number,
  words: ReportingWords,
): Content | undefined {
  const sides = sidesOf({ text, tokens, cue, words }, free, limit);
  switch (cue.kind) {
    case 'source':
      return saidBySource(sides);
    case 'judging':
      return saidByJudging(sides);
    case 'participle':
      return saidByParticiple(sides);
    case 'verb':
      return saidByTag(sides) ?? saidAround(sides);
  }
}

function sidesOf(place: CueInPlace, free: number, limit: number): Sides {
  const { tokens, cue, words } = place;
  const [opening] = tokens;
  // What a participle in front says ends with its comma.
  const isInFront = opening !== undefined && words.participles.has(opening.lower);
  const comma = isInFront ? tokens.findIndex(endsInComma) : -1;
  const lead = tokens[comma]?.kind === 'quote' ? comma + 1 : comma;
  const end = cue.verb === 0 && lead > 0 ? Math.min(lead, limit) : endOf(tokens, limit, words);
  const own = leftOf(tokens, free, cue.whole.from, words);
  const before = tokens[cue.whole.from - 1];
  const isBehindComma = before !== undefined && endsInComma(before);
  const isOuter = cue.kind === 'source' || (cue.kind === 'verb' && !own && !isInFront && isBehindComma);
  const all = isOuter ? leftOf(tokens, 0, cue.whole.from, words) : own;
  const isRelative = words.relatives.has(tokens[cue.subject?.from ?? -1]?.lower ?? '');
  // ", who said grain would pass,": the aside ends what was said in it.
  const isAside = isRelative && tokens[(cue.subject?.from ?? 0) - 1]?.text === ',';
  // "While critics argue that …, the minister": the sentence goes on with somebody else.
  const isLead =
    opening !== undefined &&
    words.subordinators.has(opening.lower) &&
    cue.whole.from > 0 &&
    !tokens.slice(0, cue.whole.from).some(({ text: mark }) => mark === ',');
  const begins = whereSaidBegins(tokens, cue, end, words);
  const right =
    begins && begins.from < end
      ? { from: begins.from, to: contentEnd(tokens, begins.from, end, words, isRelative, isLead || isAside) }
      : undefined;
  return {
    ...place,
    end,
    isAtStart: cue.whole.from <= free + 1,
    all,
    left: all && withoutLead(tokens, all, words),
    right,
    isSkipped: begins?.skipped === true,
  };
}

/** What a source says: everything behind it at the beginning of a sentence, else what it is set into. */
function saidBySource({ text, tokens, cue, words, end, isAtStart, left }: Sides): Content | undefined {
  const from = /^[,:]$/.test(tokens[cue.whole.to]?.text ?? '') ? cue.whole.to + 1 : cue.whole.to;
  // "not, as one envoy put it, “out of wheat”": only the quotation is theirs.
  const isAs = words.asWords.has(tokens[cue.whole.from]?.lower ?? '');
  if (isAs && from < end && tokens[from]?.kind === 'quote') return behindCue({ from, to: from + 1 });
  if (isAtStart) {
    // "According to Marsh, “grain is rotting,” presumably in the harbour": the quotation ends what she said.
    const isQuote = tokens[from]?.kind === 'quote';
    const to = isQuote ? contentEnd(tokens, from, end, words, false, false) : end;
    return from < end ? behindCue({ from, to }) : undefined;
  }
  const alone = left && !isPureQuote(tokens, left) ? takenUpAfter(text, tokens, cue.whole.to, end, words) : undefined;
  const behind = goesOnAfter(tokens, cue.whole.to, end, words) ?? alone;
  const { lower = '' } = (behind && tokens[behind.from]) ?? {};
  const goesOn = behind && !words.conjunctions.has(lower) && !words.subordinators.has(lower);
  const isLead = left && words.subordinators.has(tokens[left.from]?.lower ?? '');
  if (left && goesOn && !isLead) return { phrases: [left, behind], isOpen: false, isRight: true };
  return left && { phrases: [left], isOpen: false, isRight: false };
}

/** What a verb that names or judges says: with a quotation its object, else only where saying is doing, or a feeling with "that". */
function saidByJudging({ tokens, cue, words, end, left }: Sides): Content | undefined {
  if (cue.alone !== undefined) return behindCue({ from: cue.alone, to: cue.alone + 1 });
  if (left && cue.subject && isPureQuote(tokens, left)) return { phrases: [left], isOpen: true, isRight: false };
  const { lower: verb = '' } = tokens[cue.verb] ?? {};
  const quote = tokens.findIndex((token, index) => index >= cue.whole.to && index < end && token.kind === 'quote');
  // "to what it called “…”": nothing else was said.
  if (quote >= 0 && words.freeRelatives.has(tokens[cue.whole.from - 1]?.lower ?? ''))
    return { phrases: [{ from: quote, to: quote + 1 }], isOpen: false, isRight: false };
  const that = tokens.findIndex(
    ({ lower }, index) => index > cue.verb && index < Math.min(end, cue.verb + 7) && words.that.has(lower),
  );
  if (words.expressing.has(verb) && that > cue.verb + 1)
    return behindCue({ from: that, to: contentEnd(tokens, that, end, words, false, false) });
  const isLed = quote > 0 && /^[,:]$/.test(tokens[quote - 1]?.text ?? '');
  const isWhole = isWholeQuote(tokens[quote]) && tokens.slice(quote + 1, end).every(({ kind }) => kind === 'mark');
  if (isLed && isWhole) return { phrases: [{ from: quote, to: quote + 1 }], isOpen: true, isRight: true };
  const near = tokens.slice(cue.whole.to, Math.min(end, cue.whole.to + 9));
  const likens = words.likening.has(verb) && near.some(({ lower }) => words.likeness.has(lower));
  const subject = cue.subject ? tokens.slice(cue.subject.from, cue.subject.to) : [];
  const isBody = ({ text, lower }: Token) =>
    words.bodies.has(lower) || (/^\p{Lu}{2,}$/u.test(text) && subject.length <= 2);
  const performs = words.performing.has(verb) && subject.some(isBody);
  if (quote < 0 && !likens && !performs) return undefined;
  // "llamó, por su parte, a la “unidad”": an aside right behind the verb was not said.
  const opens = tokens[cue.whole.to]?.text === ',';
  const closes = opens ? tokens.findIndex(({ text }, index) => index > cue.whole.to && text === ',') : -1;
  const isAside = closes > 0 && closes <= cue.whole.to + 6 && closes < quote;
  const from = isAside ? closes + 1 : cue.whole.to;
  if (quote < 0) return behindCue({ from, to: end });
  // "thanked Norland for “its patience”": whom it judges is told, and why is said.
  const lead = words.owns.has(tokens[quote - 1]?.lower ?? '') ? quote - 2 : quote - 1;
  const isReason = words.reasons.has(tokens[lead]?.lower ?? '');
  if (isReason) return behindCue({ from: quote, to: judgementEnd(tokens, quote, end) });
  const to = Math.min(judgementEnd(tokens, quote, end), contentEnd(tokens, from, end, words, false, false));
  return to > quote ? behindCue({ from, to }) : undefined;
}

/** Where a judgement ends: with its quotation, where that closes with a comma and no other follows. */
function judgementEnd(tokens: readonly Token[], quote: number, end: number): number {
  const isClosed = /,["'”’»]+$/.test(tokens[quote]?.text ?? '');
  const isLast = !tokens.slice(quote + 1, end).some(({ kind }) => kind === 'quote');
  return isClosed && isLast ? quote + 1 : end;
}

/** What a participle says, behind it; one that judges needs a quotation. */
function saidByParticiple({ tokens, cue, words, end, right }: Sides): Content | undefined {
  const isJudging = words.judgingParticiples.has(tokens[cue.verb]?.lower ?? '');
  const quoted = quoteAlone(tokens, cue.whole.to, end, words);
  if (quoted) return behindCue(quoted);
  if (isJudging && !tokens.slice(cue.whole.to, end).some(({ kind }) => kind === 'quote')) return undefined;
  return right && isTold(tokens, right) ? behindCue(right) : undefined;
}

/** What a tag behind a quotation says: the quotation, and what goes on behind the tag. */
function saidByTag(sides: Sides): Content | undefined {
  const { text, tokens, cue, words, end, left, right } = sides;
  if (!left || !followsQuote(tokens, cue.whole.from) || isOnlyLead(sides) || isLedBehind(sides)) return undefined;
  const isClosed = /[,!?.…—–-]\W{1,4}$/u.test(tokens[left.to - 1]?.text ?? '');
  const isPure = isPureQuote(tokens, left);
  if (!isClosed && !isPure && isIntroduction(tokens, left, words) && right) return undefined;
  const behind = isPure ? undefined : goesOnAfter(tokens, cue.whole.to, end, words);
  const on = behind ?? takenUpAfter(text, tokens, cue.whole.to, end, words);
  return {
    phrases: on ? [left, on] : [left],
    isOpen: !on || tokens[on.to - 1]?.kind === 'quote',
    isRight: on !== undefined,
  };
}

/** What a verb says that stands in no tag: in front of it up to its comma, on both sides of it, or, mostly, behind it. */
function saidAround(sides: Sides): Content | undefined {
  const { tokens, cue, words, end, left, right } = sides;
  const [opener] = tokens;
  // "But, she said, grain will pass."
  if (!left && cue.subject && cue.whole.from === 2 && opener && words.conjunctions.has(opener.lower)) {
    const behind = goesOnAfter(tokens, cue.whole.to, end, words);
    if (behind) return behindCue(behind);
  }
  const inFront = saidInFront(sides);
  if (inFront !== 'nothing') return inFront;
  if (!right || !isTold(tokens, right)) return undefined;
  // "wrote a few minutes ago:": the words follow in the next paragraph.
  if (tokens[right.to - 1]?.text === ':') return undefined;
  let { from } = right;
  while (from < right.to - 1 && tokens[from]?.kind === 'mark') from++;
  return { phrases: [{ from, to: right.to }], isOpen: tokens[right.to - 1]?.kind === 'quote', isRight: true };
}

/** What was said in front of a cue and its comma, and perhaps goes on behind it; `nothing` where that only leads up to the cue. */
function saidInFront(sides: Sides): Content | undefined | 'nothing' {
  const { tokens, cue, words, end, left, right, isSkipped } = sides;
  if (!left || isOnlyLead(sides)) return 'nothing';
  if (isLedBehind(sides)) return 'nothing';
  const isBehindQuote = followsQuote(tokens, cue.whole.from);
  // "…, vows to go on": without a subject, what stands before the comma is told, not said.
  const isOwn = cue.subject !== undefined || isBehindQuote;
  if (!isOwn || !(tokens[cue.whole.from - 1]?.text === ',' || isBehindQuote)) return 'nothing';
  const isLead = isIntroduction(tokens, left, words);
  const isLed = right && words.that.has(tokens[right.from]?.lower ?? '') && isLead;
  const behind = isLed ? undefined : (goesOnAfter(tokens, cue.whole.to, end, words) ?? quotedOn(sides));
  // "Then, she added, grain will pass": the opener is nobody's.
  const isOpener = tokens.slice(left.from, left.to).every(({ lower }) => words.openers.has(lower));
  if (behind) return { phrases: isOpener ? [behind] : [left, behind], isOpen: false, isRight: true };
  const starts = right && startsClause(tokens, right.from, words) && !isCiting(tokens, cue.whole.to, words);
  if (starts && (isLead || isComplement(tokens, right.from, words) || !isSkipped)) return 'nothing';
  const isPlace = isLead && !tokens.slice(left.from, left.to).some(({ text: mark }) => mark === ',');
  if (isPlace && !right && cue.whole.to < end) return undefined;
  if (isLead && right) return 'nothing';
  return lengthOf(left) >= 2 ? { phrases: [left], isOpen: false, isRight: false } : undefined;
}

/** "in an interview with the “Review” did not rule out that": without a subject, and "that" behind it, nothing in front was said. */
function isLedBehind({ tokens, cue, words, left, right }: Sides): boolean {
  const isThat = words.that.has(tokens[right?.from ?? -1]?.lower ?? '');
  return !cue.subject && isThat && left !== undefined && !isPureQuote(tokens, left);
}

/** "Her enemies, she says, “always forget”": a quotation in small letters goes on with the words in front. */
function quotedOn({ tokens, cue, words, end, left }: Sides): Phrase | undefined {
  const quote = tokens[cue.whole.to + 1];
  const goesOn = tokens[cue.whole.to]?.text === ',' && quote?.kind === 'quote' && /^\W{1,2}\p{Ll}/u.test(quote.text);
  return goesOn && left && !isIntroduction(tokens, left, words) ? { from: cue.whole.to + 1, to: end } : undefined;
}

/** "In her memoir, “A Chair by the Window,” Marsh wrote that", "As the author of “X,” put it, “…”": a lead, not her words. */
function isOnlyLead({ text, tokens, words, all, right }: Sides): boolean {
  return (
    all !== undefined &&
    right !== undefined &&
    !isPureQuote(tokens, all) &&
    isIntroduction(tokens, all, words) &&
    (isWork(text, tokens, all, words) || isWholeQuote(tokens[right.from]))
  );
}

function behindCue(phrase: Phrase): Content {
  return { phrases: [phrase], isOpen: false, isRight: true };
}

/** What goes on behind a cue that interrupts it: "Grain, she said, is not a weapon". */
function goesOnAfter(tokens: readonly Token[], from: number, end: number, words: ReportingWords): Phrase | undefined {
  if (tokens[from]?.text !== ',' || startsWithParticiple(tokens, from + 1, words)) return undefined;
  const rest = tokens.slice(from + 1, end);
  const isVerb = rest.length === 2 && words.breaks.has(rest[0]?.lower ?? '');
  if (rest.length <= 2 && !isVerb) return undefined;
  return { from: from + 1, to: end };
}

/** More than one word, or words between quotation marks. */
function isTold(tokens: readonly Token[], phrase: Phrase): boolean {
  return lengthOf(phrase) >= 2 || tokens[phrase.from]?.kind === 'quote';
}

function startsWithParticiple(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  const token = tokens[index];
  return (
    token !== undefined &&
    (words.participles.has(token.lower) ||
      words.relatives.has(token.lower) ||
      words.participleEnding?.test(token.lower) === true)
  );
}
