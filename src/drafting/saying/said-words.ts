import type { ReportingWords } from '../../languages/reporting-words.ts';
import type { Phrase } from '../text/noun-phrases.ts';
import type { Token } from '../text/sentences.ts';
import { hasFinite } from './act.ts';
import { startsClause } from './behind-cue.ts';
import { contentEnd, isIntroduction, lengthOf } from './bounds-of-said.ts';
import { followsQuote, isCiting, isComplement, isUrging } from './cue-context.ts';
import type { Cue } from './cue.ts';
import { isPureQuote, isWholeQuote, isWork, quoteAlone, takenUpAfter } from './quotations-said.ts';
import { saidByJudging } from './said-by-judging.ts';
import { type Content, type Sides, behindCue, sidesOf } from './sides.ts';

/** The words that belong to a cue, between the words that others have: `free` is the first that nobody has, `limit` ends the cue's own. */
export function contentOf(
  text: string,
  tokens: readonly Token[],
  cue: Cue,
  free: number,
  limit: number,
  words: ReportingWords,
): Content | undefined {
  if (cue.object) return behindCue(cue.object);
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
  // "However, as Marsh thinks, grain will pass": the opener is nobody's.
  const isOpener = left && tokens.slice(left.from, left.to).every((token) => words.openers.has(token.lower));
  if (behind && isOpener) return behindCue(behind);
  if (left && goesOn && !isLead) return { phrases: [left, behind], isOpen: false, isRight: true };
  // "will den Vertrag nach Angaben der Ministerin nicht kündigen": it stands in the middle of what it says.
  const isInside = words.verbSecond && cue.whole.to < end && tokens[cue.whole.to]?.kind === 'word';
  if (left && isInside) return { phrases: [left, { from: cue.whole.to, to: end }], isOpen: false, isRight: true };
  // A quotation that follows at once goes on with one in front of its source.
  return left && { phrases: [left], isOpen: isPureQuote(tokens, left), isRight: false };
}

/** What a participle says, behind it; one that judges needs a quotation. */
function saidByParticiple({ text, tokens, cue, words, end, right }: Sides): Content | undefined {
  const isJudging = words.judgingParticiples.has(tokens[cue.verb]?.lower ?? '') && cue.phrase.to === cue.verb + 1;
  const quoted = quoteAlone(text, tokens, cue.whole.to, end, words);
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
  const isWhole = isPure || isAppended(tokens, left, cue.whole.to, words);
  const behind = isWhole ? undefined : goesOnAfter(tokens, cue.whole.to, end, words);
  const on = behind ?? takenUpAfter(text, tokens, cue.whole.to, end, words);
  return {
    phrases: on ? [left, on] : [left],
    isOpen: !on || tokens[on.to - 1]?.kind === 'quote',
    isRight: on !== undefined,
  };
}

/** What a verb says that stands in no tag: in front of it up to its comma, on both sides of it, or, mostly, behind it. */
function saidAround(sides: Sides): Content | undefined {
  const { tokens, cue, words, end, left } = sides;
  const [opener] = tokens;
  // "But, she said, grain will pass."
  if (!left && cue.subject && cue.whole.from === 2 && opener && words.conjunctions.has(opener.lower)) {
    const behind = goesOnAfter(tokens, cue.whole.to, end, words);
    if (behind) return behindCue(behind);
  }
  const inFront = saidInFront(sides);
  switch (inFront.kind) {
    case 'content':
      return inFront.content;
    case 'lead':
      return saidBehind(sides);
    case 'nothing':
      return undefined;
  }
}

/** What a verb says behind it. */
function saidBehind({ tokens, cue, words, right }: Sides): Content | undefined {
  if (!right || !isTold(tokens, right)) return undefined;
  // "wrote a few minutes ago:": the words follow in the next paragraph.
  if (tokens[right.to - 1]?.text === ':') return undefined;
  let { from } = right;
  while (from < right.to - 1 && /^[,:;.—–-]/.test(tokens[from]?.text ?? '')) from++;
  if (isAnswered(tokens, cue, { from, to: right.to }, words) || isBackObject(tokens, from, words)) return undefined;
  if (isCounted(tokens, from, words)) return behindCue({ from, to: from + 1 });
  return { phrases: [{ from, to: right.to }], isOpen: tokens[right.to - 1]?.kind === 'quote', isRight: true };
}

/**
 * What stands in front of a cue and its comma. `content`: it was said, and perhaps goes on behind the cue; `lead`: it only leads up to
 * the cue, and what was said stands behind; `nothing`: it was not said, nor is anything behind.
 */
type InFront = { kind: 'content'; content: Content } | { kind: 'lead' } | { kind: 'nothing' };

const lead: InFront = { kind: 'lead' };
const nothing: InFront = { kind: 'nothing' };

function saidInFront(sides: Sides): InFront {
  const { tokens, cue, words, end, left, right, isSkipped } = sides;
  if (!left || isOnlyLead(sides) || isLedBehind(sides)) return lead;
  const content = (phrases: Phrase[], isRight: boolean): InFront => ({
    kind: 'content',
    content: { phrases, isOpen: false, isRight },
  });
  const isBehindQuote = followsQuote(tokens, cue.whole.from);
  // "…, vows to go on": without a subject, what stands before the comma is told, not said.
  // « Las misiones, acotó, continuarán »
  const isAlone = words.proDrop && tokens[cue.whole.to]?.text === ',';
  const isOwn = cue.subject !== undefined || isBehindQuote || isAlone;
  if (!isOwn || !(tokens[cue.whole.from - 1]?.text === ',' || isBehindQuote)) return lead;
  const isLead = isIntroduction(tokens, left, words);
  const isLed = right && words.that.has(tokens[right.from]?.lower ?? '') && isLead;
  const behind = isLed ? undefined : (goesOnAfter(tokens, cue.whole.to, end, words) ?? quotedOn(sides));
  if (isAppended(tokens, left, cue.whole.to, words)) return content([left], false);
  // "Then, she added, grain will pass": the opener is nobody's.
  const isOpener = tokens.slice(left.from, left.to).every(({ lower }) => words.openers.has(lower));
  if (behind) return content(isOpener ? [behind] : [left, behind], true);
  const begins = right && (startsClause(tokens, right.from, words) || isUrging(tokens, cue.verb, words));
  const starts = begins && !isCiting(tokens, cue.whole.to, words) && !isToldBehind(tokens, cue.whole.to, end, words);
  if (starts && (isLead || isComplement(tokens, right.from, words) || !isSkipped)) return lead;
  const isShort = lengthOf(left) <= 5;
  if (isLead && isShort && words.doubtful.has(tokens[cue.verb]?.lower ?? '')) return nothing;
  const isPlace = isLead && !tokens.slice(left.from, left.to).some(({ text: mark }) => mark === ',');
  if (isPlace && !right && cue.whole.to < end) return nothing;
  if (isLead && right) return lead;
  return lengthOf(left) >= 2 ? content([left], false) : nothing;
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

/** What goes on behind a cue that interrupts it: "Grain, she said, is not a weapon". */
function goesOnAfter(tokens: readonly Token[], from: number, end: number, words: ReportingWords): Phrase | undefined {
  if (tokens[from]?.text !== ',' || startsWithParticiple(tokens, from + 1, words)) return undefined;
  if (isToldBehind(tokens, from, end, words)) return undefined;
  const rest = tokens.slice(from + 1, end);
  // "Grain is short, Marsh said, as workers reported a rise": the others' words are not hers.
  const isOthers =
    words.asWords.has(rest[0]?.lower ?? '') && rest.slice(1, 7).some(({ lower }) => words.verbs.has(lower));
  if (isOthers) return undefined;
  const isVerb = rest.length === 2 && words.breaks.has(rest[0]?.lower ?? '');
  if (rest.length <= 2 && !isVerb) return undefined;
  return { from: from + 1, to: end };
}

/** "answered none of her letters": what is answered was not said by who answers. */
function isAnswered(tokens: readonly Token[], cue: Cue, said: Phrase, words: ReportingWords): boolean {
  const isAnswer = words.answering.has(tokens[cue.verb]?.lower ?? '') && cue.phrase.to === cue.verb + 1;
  const own = tokens.slice(said.from, said.to);
  const isThat = words.that.has(own[0]?.lower ?? '') || own.some(({ kind }) => kind === 'quote');
  return isAnswer && !isThat && !hasFinite(tokens, said, words);
}

/** "denied this on Friday": what "this" stands for is not here. */
function isBackObject(tokens: readonly Token[], from: number, words: ReportingWords): boolean {
  const next = tokens[from + 1];
  const isAlone =
    !next ||
    next.kind === 'mark' ||
    words.prepositions.has(next.lower) ||
    words.time.has(next.lower) ||
    words.otherWeek.has(next.lower);
  return words.backObjects.has(tokens[from]?.lower ?? '') && isAlone;
}

/** "said “grain” five times": how often is told, not said. */
function isCounted(tokens: readonly Token[], quote: number, words: ReportingWords): boolean {
  return (
    tokens[quote]?.kind === 'quote' && tokens.slice(quote + 1, quote + 3).some(({ lower }) => words.repeats.has(lower))
  );
}

/** ", said Marsh, without naming anybody"; „…, sagte Marsh, die am Montag ankommt“: the verb at the end tells a relative clause. */
function isToldBehind(tokens: readonly Token[], comma: number, end: number, words: ReportingWords): boolean {
  const { lower: first = '' } = tokens[comma + 1] ?? {};
  const last = tokens.slice(comma + 1, end).findLast(({ kind }) => kind === 'word');
  const isRelative = words.verbSecond && words.definites.has(first) && /(?:te|t|en)$/.test(last?.lower ?? '');
  return tokens[comma]?.text === ',' && (words.withoutWords.has(first) || isRelative);
}

/** More than one word, or words between quotation marks. */
function isTold(tokens: readonly Token[], phrase: Phrase): boolean {
  return lengthOf(phrase) >= 2 || tokens[phrase.from]?.kind === 'quote';
}

/** "the fleet has left, she said, a step that", "…, as ministers met": what the writer adds to a clause that was whole. */
function isAppended(tokens: readonly Token[], left: Phrase, from: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[from + 1] ?? {};
  const isTime = words.adjuncts.has(lower) && words.subordinators.has(lower);
  const isTold = words.indefinites.has(lower) || words.likeness.has(lower) || words.turns.has(lower) || isTime;
  const goesOn = tokens.slice(from).some(({ kind }) => kind === 'quote');
  if (tokens[from]?.text !== ',' || !isTold || goesOn) return false;
  const isVerb = (token: Token) => words.breaks.has(token.lower) || words.pastTense?.test(token.lower) === true;
  const verb = tokens.findIndex((token, index) => index > left.from && index < left.to && isVerb(token));
  return verb > 0 && left.to - verb > 2;
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
