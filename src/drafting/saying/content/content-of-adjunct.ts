import { type Content, type ContentCandidates, behindCue } from './content-candidates.ts';
import { contentEnd } from './content-end.ts';
import { continuationAfter } from './continuation.ts';
import { isPureQuote, takenUpAfter } from '../quotations/cued-quotations.ts';

/** What is said with a reporting adjunct: everything behind it at the beginning of a sentence, else what it is set into. */
export function contentOfAdjunct({
  text,
  tokens,
  cue,
  words,
  end,
  isInitial,
  preposed,
}: ContentCandidates): Content | undefined {
  const from = /^[,:]$/.test(tokens[cue.clause.to]?.text ?? '') ? cue.clause.to + 1 : cue.clause.to;
  // "not, as one envoy put it, “out of wheat”": only the quotation is theirs.
  const isAs = words.asWords.has(tokens[cue.clause.from]?.lower ?? '');
  if (isAs && from < end && tokens[from]?.kind === 'quote') return behindCue({ from, to: from + 1 });
  if (isInitial) {
    // "According to Marsh, “grain is rotting,” presumably in the harbour": the quotation ends what she said.
    const isQuote = tokens[from]?.kind === 'quote';
    const to = isQuote ? contentEnd(tokens, from, end, words, false, false) : end;
    return from < end ? behindCue({ from, to }) : undefined;
  }
  const alone =
    preposed && !isPureQuote(tokens, preposed) ? takenUpAfter(text, tokens, cue.clause.to, end, words) : undefined;
  const behind = continuationAfter(tokens, cue.clause.to, end, words) ?? alone;
  const { lower = '' } = (behind && tokens[behind.from]) ?? {};
  const goesOn = behind && !words.conjunctions.has(lower) && !words.subordinators.has(lower);
  const isLead = preposed && words.subordinators.has(tokens[preposed.from]?.lower ?? '');
  // "However, as Marsh thinks, grain will pass": the opener is nobody's.
  const isOpener =
    preposed && tokens.slice(preposed.from, preposed.to).every((token) => words.openers.has(token.lower));
  // "But, according to Marsh, grain will pass"
  if (behind && (isOpener || !preposed)) return behindCue(behind);
  if (preposed && goesOn && !isLead) return { phrases: [preposed, behind], isOpen: false, isPostposed: true };
  // "will den Vertrag nach Angaben der Ministerin nicht kündigen": it stands in the middle of what it says.
  const isInside = words.verbSecond && cue.clause.to < end && tokens[cue.clause.to]?.kind === 'word';
  if (preposed && isInside)
    return { phrases: [preposed, { from: cue.clause.to, to: end }], isOpen: false, isPostposed: true };
  // A quotation that follows at once goes on with one in front of its adjunct.
  return preposed && { phrases: [preposed], isOpen: isPureQuote(tokens, preposed), isPostposed: false };
}
