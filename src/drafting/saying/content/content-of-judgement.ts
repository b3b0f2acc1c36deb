import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { type Content, type ContentCandidates, behindCue } from './content-candidates.ts';
import { contentEnd } from './content-end.ts';
import { isSomebody } from '../cues/cue-subject.ts';
import { isPureQuote, isWholeQuote } from '../quotations/cued-quotations.ts';

/** What a verb that names or judges says: with a quotation its object, else only where saying is doing, or a feeling with "that". */
export function contentOfJudgement(candidates: ContentCandidates): Content | undefined {
  const { tokens, cue, words, end, preposed } = candidates;
  if (cue.quotation !== undefined) return behindCue({ from: cue.quotation, to: cue.quotation + 1 });
  if (preposed && cue.subject && isPureQuote(tokens, preposed))
    return { phrases: [preposed], isOpen: true, isPostposed: false };
  const quote = tokens.findIndex((token, index) => index >= cue.clause.to && index < end && token.kind === 'quote');
  const alone = { from: quote, to: quote + 1 };
  // "to what it called “…”": nothing else was said.
  if (quote >= 0 && words.freeRelatives.has(tokens[cue.clause.from - 1]?.lower ?? ''))
    return { phrases: [alone], isOpen: false, isPostposed: false };
  const that = feltBehind(candidates);
  if (that) return behindCue(that);
  // "Asked about Lund, who had accused her, Marsh replied: “…”": another verb leads to the quotation.
  const isTold = ({ lower }: Token) => words.verbs.has(lower) && !words.doubtful.has(lower);
  const isLed = /^[,:]$/.test(tokens[quote - 1]?.text ?? '');
  if (isLed && tokens.slice(cue.clause.to, quote).some(isTold)) return undefined;
  const isWhole = isWholeQuote(tokens[quote]) && tokens.slice(quote + 1, end).every(({ kind }) => kind === 'mark');
  if (isLed && isWhole) return { phrases: [alone], isOpen: true, isPostposed: true };
  if (quote < 0)
    return likens(candidates) || performs(candidates) ? behindCue({ from: cue.clause.to, to: end }) : undefined;
  return judgement(candidates, quote);
}

/** What was called so, with its quotation: `the toll “a farce”`. */
function judgement({ tokens, cue, words, end }: ContentCandidates, quote: number): Content | undefined {
  // "llamó, por su parte, a la “unidad”": an aside right behind the verb was not said.
  const opens = tokens[cue.clause.to]?.text === ',';
  const closes = opens ? tokens.findIndex(({ text }, index) => index > cue.clause.to && text === ',') : -1;
  const isAside = closes > 0 && closes <= cue.clause.to + 6 && closes < quote;
  const from = isAside ? closes + 1 : cue.clause.to;
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

/** What a feeling is about: "expressed hope that grain would pass". */
function feltBehind({ tokens, cue, words, end }: ContentCandidates): Phrase | undefined {
  if (!words.expressing.has(verbOf(tokens, cue.verb))) return undefined;
  const that = tokens.findIndex(
    ({ lower }, index) => index > cue.verb + 1 && index < Math.min(end, cue.verb + 7) && words.that.has(lower),
  );
  return that > 0 ? { from: that, to: contentEnd(tokens, that, end, words, false, false) } : undefined;
}

/** "described the toll as unfair": without a quotation too. */
function likens({ tokens, cue, words, end }: ContentCandidates): boolean {
  const near = tokens.slice(cue.clause.to, Math.min(end, cue.clause.to + 9));
  return words.likening.has(verbOf(tokens, cue.verb)) && near.some(({ lower }) => words.likeness.has(lower));
}

/** "The ministry condemned the attack": who says so does so, whatever the object. */
function performs({ tokens, cue, words, end }: ContentCandidates): boolean {
  if (!words.performing.has(verbOf(tokens, cue.verb)) || end - cue.clause.to < 2) return false;
  // "did not express concern", "nobody condemned the raid"
  const told = [...tokens.slice(cue.clause.from, cue.clause.from + 1), ...tokens.slice(cue.phrase.from, cue.verb)];
  if (told.some(({ lower }) => words.negating.has(lower))) return false;
  // « … y descartó una visita »: whoever spoke in front of "and".
  const isJoined = words.and.has(tokens[cue.clause.from - 1]?.lower ?? '');
  if (!cue.subject) return isJoined;
  // "The visit underscores the bond": the capital of an article is nobody's.
  const { from, to } = cue.subject;
  const isThing = !words.tongue && words.doubtful.has(verbOf(tokens, cue.verb)) && words.determiners.has(tokens[from]?.lower ?? '');
  return isSomebody(tokens, { from: isThing ? from + 1 : from, to }, words);
}

function verbOf(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}
