import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { type Phrase, lengthOf } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { startsClause } from './content-beginning.ts';
import { type Content, type ContentCandidates, behindCue, isTold } from './content-candidates.ts';
import { continuationAfter, isToldBehind } from './continuation.ts';
import { followsQuote, isCiting, isComplement, isUrging } from '../cues/cue-context.ts';
import type { Cue } from '../cues/cue.ts';
import { isPureQuote, isWholeQuote, isWork, takenUpAfter } from '../quotations/cued-quotations.ts';
import { hasFiniteVerb } from '../cues/governing-verb.ts';
import { isIntroduction } from './introduction.ts';

/** What a tag behind a quotation says: the quotation, and what goes on behind the tag. */
export function contentOfTag(candidates: ContentCandidates): Content | undefined {
  const { text, tokens, cue, words, end, preposed, postposed } = candidates;
  if (!preposed || !followsQuote(tokens, cue.clause.from) || isOnlyLead(candidates) || isLedBehind(candidates))
    return undefined;
  const isClosed = /[,!?.…—–-]\W{1,4}$/u.test(tokens[preposed.to - 1]?.text ?? '');
  const isPure = isPureQuote(tokens, preposed);
  if (!isClosed && !isPure && isIntroduction(tokens, preposed, words) && postposed) return undefined;
  const isWhole = isPure || isAppended(tokens, preposed, cue.clause.to, words);
  const behind = isWhole ? undefined : continuationAfter(tokens, cue.clause.to, end, words);
  const on = behind ?? takenUpAfter(text, tokens, cue.clause.to, end, words);
  return {
    phrases: on ? [preposed, on] : [preposed],
    isOpen: !on || tokens[on.to - 1]?.kind === 'quote',
    isPostposed: on !== undefined,
  };
}

/** What a verb says that stands in no tag: in front of it up to its comma, on both sides of it, or, mostly, behind it. */
export function contentOfVerb(candidates: ContentCandidates): Content | undefined {
  const { tokens, cue, words, end, preposed } = candidates;
  const [opener] = tokens;
  // "But, she said, grain will pass."
  if (!preposed && cue.subject && cue.clause.from === 2 && opener && words.conjunctions.has(opener.lower)) {
    const behind = continuationAfter(tokens, cue.clause.to, end, words);
    if (behind) return behindCue(behind);
  }
  const inFront = contentInFront(candidates);
  switch (inFront.kind) {
    case 'content':
      return inFront.content;
    case 'lead':
      return contentBehind(candidates);
    case 'nothing':
      return undefined;
  }
}

/** What a verb says behind it. */
function contentBehind({ tokens, cue, words, postposed }: ContentCandidates): Content | undefined {
  if (!postposed || !isTold(tokens, postposed)) return undefined;
  // "wrote a few minutes ago:": the words follow in the next paragraph.
  if (tokens[postposed.to - 1]?.text === ':') return undefined;
  let { from } = postposed;
  while (from < postposed.to - 1 && /^[,:;.—–-]/.test(tokens[from]?.text ?? '')) from++;
  if (isAnswered(tokens, cue, { from, to: postposed.to }, words) || isBackObject(tokens, from, words)) return undefined;
  if (isCounted(tokens, from, words)) return behindCue({ from, to: from + 1 });
  return {
    phrases: [{ from, to: postposed.to }],
    isOpen: tokens[postposed.to - 1]?.kind === 'quote',
    isPostposed: true,
  };
}

/**
 * What stands in front of a cue and its comma. `content`: it was said, and perhaps goes on behind the cue; `lead`: it only leads up to
 * the cue, and what was said stands behind; `nothing`: it was not said, nor is anything behind.
 */
type InFront = { kind: 'content'; content: Content } | { kind: 'lead' } | { kind: 'nothing' };

const lead: InFront = { kind: 'lead' };
const nothing: InFront = { kind: 'nothing' };

function contentInFront(candidates: ContentCandidates): InFront {
  const { tokens, cue, words, end, preposed, postposed, isSeparated } = candidates;
  if (!preposed || isOnlyLead(candidates) || isLedBehind(candidates)) return lead;
  const content = (phrases: Phrase[], isPostposed: boolean): InFront => ({
    kind: 'content',
    content: { phrases, isOpen: false, isPostposed },
  });
  const isBehindQuote = followsQuote(tokens, cue.clause.from);
  // "…, vows to go on": without a subject, what stands before the comma is told, not said.
  // « Las misiones, acotó, continuarán »
  const isAlone = words.proDrop && /^[,.]$/.test(tokens[cue.clause.to]?.text ?? '.');
  const isOwn = cue.subject !== undefined || isBehindQuote || isAlone;
  if (!isOwn || !(tokens[cue.clause.from - 1]?.text === ',' || isBehindQuote)) return lead;
  const isLead = isIntroduction(tokens, preposed, words);
  const isThat = postposed && words.that.has(tokens[postposed.from]?.lower ?? '');
  const isLed = isThat && (isLead || words.subjectMayWait);
  const behind = isLed ? undefined : (continuationAfter(tokens, cue.clause.to, end, words) ?? quotedOn(candidates));
  if (isAppended(tokens, preposed, cue.clause.to, words)) return content([preposed], false);
  // "Then, she added, grain will pass": the opener is nobody's.
  const isOpener = tokens.slice(preposed.from, preposed.to).every(({ lower }) => words.openers.has(lower));
  if (behind) return content(isOpener ? [behind] : [preposed, behind], true);
  const begins = postposed && (startsClause(tokens, postposed.from, words) || isUrging(tokens, cue.verb, words));
  const starts = begins && !isCiting(tokens, cue.clause.to, words) && !isToldBehind(tokens, cue.clause.to, end, words);
  if (starts && (isLead || isComplement(tokens, postposed.from, words) || !isSeparated)) return lead;
  const isShort = lengthOf(preposed) <= 5;
  if (isLead && isShort && words.doubtful.has(tokens[cue.verb]?.lower ?? '')) return nothing;
  const isPlace = isLead && !tokens.slice(preposed.from, preposed.to).some(({ text: mark }) => mark === ',');
  // "In a reaction to the plan, Marsh hit back, saying": what follows the comma is said.
  const isSaying = words.participles.has(tokens[cue.clause.to + 1]?.lower ?? '') && !hasFiniteVerb(tokens, preposed, words);
  if (isPlace && !postposed && (cue.clause.to < end || isSaying)) return nothing;
  if (isLead && postposed) return lead;
  return lengthOf(preposed) >= 2 ? content([preposed], false) : nothing;
}

/** "in an interview with the “Review” did not rule out that": without a subject, and "that" behind it, nothing in front was said. */
function isLedBehind({ tokens, cue, words, preposed, postposed }: ContentCandidates): boolean {
  const isThat = words.that.has(tokens[postposed?.from ?? -1]?.lower ?? '');
  return !cue.subject && isThat && preposed !== undefined && !isPureQuote(tokens, preposed);
}

/** "Her enemies, she says, “always forget”": a quotation in small letters goes on with the words in front. */
function quotedOn({ tokens, cue, words, end, preposed }: ContentCandidates): Phrase | undefined {
  const quote = tokens[cue.clause.to + 1];
  const goesOn = tokens[cue.clause.to]?.text === ',' && quote?.kind === 'quote' && /^\W{1,3}\p{Ll}/u.test(quote.text);
  return goesOn && preposed && !isIntroduction(tokens, preposed, words)
    ? { from: cue.clause.to + 1, to: end }
    : undefined;
}

/** "In her memoir, “A Chair by the Window,” Marsh wrote that", "As the author of “X,” put it, “…”": a lead, not her words. */
function isOnlyLead({ text, tokens, words, wholeFront, postposed }: ContentCandidates): boolean {
  return (
    wholeFront !== undefined &&
    postposed !== undefined &&
    !isPureQuote(tokens, wholeFront) &&
    isIntroduction(tokens, wholeFront, words) &&
    (isWork(text, tokens, wholeFront, words) || isWholeQuote(tokens[postposed.from]))
  );
}

/** "answered none of her letters": what is answered was not said by who answers. */
function isAnswered(tokens: readonly Token[], cue: Cue, said: Phrase, words: ReportingWords): boolean {
  const isAnswer = words.answering.has(tokens[cue.verb]?.lower ?? '') && cue.phrase.to === cue.verb + 1;
  const own = tokens.slice(said.from, said.to);
  const isThat = words.that.has(own[0]?.lower ?? '') || own.some(({ kind }) => kind === 'quote');
  return isAnswer && !isThat && !hasFiniteVerb(tokens, said, words);
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

/** "the fleet has left, she said, a step that", "…, as ministers met": what the writer adds to a clause that was whole. */
function isAppended(tokens: readonly Token[], preposed: Phrase, from: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[from + 1] ?? {};
  const isTime = words.adjuncts.has(lower) && words.subordinators.has(lower);
  const isTold = words.indefinites.has(lower) || words.likeness.has(lower) || words.turns.has(lower) || isTime;
  const goesOn = tokens.slice(from).some(({ kind }) => kind === 'quote');
  if (tokens[from]?.text !== ',' || !isTold || goesOn) return false;
  const isVerb = (token: Token) => words.breaks.has(token.lower) || words.pastTense?.test(token.lower) === true;
  const verb = tokens.findIndex((token, index) => index > preposed.from && index < preposed.to && isVerb(token));
  return verb > 0 && preposed.to - verb > 2;
}
