import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import type { Token } from '../../text/sentences.ts';
import { isClosedQuote, standsBehind, withAside } from './cue-context.ts';
import { betweenQuoteAnd, isBetween } from './cue-subject.ts';
import type { Cue } from './cue.ts';

/** A verb that no list has, where only a verb of saying can stand: “…,” Ada Marsh scolded. */
export function tagOf(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const token = tokens[index];
  if (!token || !words.pastTense?.test(token.lower) || /^\p{Lu}/u.test(token.text)) return undefined;
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words)) from--;
  const phrase = { from, to: index + 1 };
  const before = tokens[from - 1];
  const next = tokens[index + 1];
  if (before && words.passive.has(before.lower)) return undefined;
  if (
    before &&
    (before.kind === 'quote' ? isClosedQuote(before) : before.text === ',' && tokens[from - 2]?.kind === 'quote')
  ) {
    const right = nounPhraseAfter(tokens, index + 1, tokens.length, words);
    // "Chants of “Shame!” filled the harbour": what leads to the quotation is whose the verb is.
    const quote = tokens.findLastIndex(({ kind }, place) => kind === 'quote' && place < from);
    const isLed = tokens[quote - 1]?.kind === 'word' && !words.that.has(tokens[quote - 1]?.lower ?? '');
    if (isLed && before.kind === 'quote' && !/^\p{Lu}/u.test(next?.text ?? '')) return undefined;
    if (!right || !next || (!/^\p{Lu}/u.test(next.text) && !words.determiners.has(next.lower))) return undefined;
    if (!/^\p{Lu}/u.test(next.text) && !standsBehind(tokens, right, words)) return undefined;
    const subject = withAside(tokens, right, words);
    return { kind: 'verb', phrase, verb: index, subject, clause: { from, to: subject.to } };
  }
  const left = betweenQuoteAnd(tokens, from, 0, words);
  const isClause = tokens
    .slice(left?.from, left?.to)
    .some(({ lower }) => words.breaks.has(lower) || words.verbs.has(lower));
  if (!left || left.to - left.from > 12 || isClause) return undefined;
  return { kind: 'verb', phrase, verb: index, subject: left, clause: { from: left.from, to: index + 1 } };
}
