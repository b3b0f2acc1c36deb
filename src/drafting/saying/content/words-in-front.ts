import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import { isPureQuote } from '../quotations/cued-quotations.ts';
import { isIntroduction } from './introduction.ts';

const pause = /^[,—–:-]$|^--$/;

/** What stands in front of a cue, without the comma and what joins it to the sentence before. */
export function wordsInFront(
  tokens: readonly Token[],
  unclaimed: number,
  end: number,
  words: ReportingWords,
): Phrase | undefined {
  let [from, to] = [unclaimed, end];
  while (to > from && pause.test(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.kind === 'mark') to--;
  while (from < to && tokens[from]?.kind === 'mark' && /^[,;—–()]$|^--$/.test(tokens[from]?.text ?? '')) from++;
  // "Yet, “grain is rotting,” Marsh said"
  // "Exclusive: grain to pass, sources say"
  if (words.labels.has(tokens[from]?.lower ?? '') && tokens[from + 1]?.text === ':') from += 2;
  // "So will Norland, Marsh said": in front of its verb it stands for what was said.
  const [next, third] = tokens.slice(from + 1, from + 3);
  const isClause = words.subordinators.has(next?.lower ?? '') || words.complementizers.has(next?.lower ?? '');
  const isInverted = words.breaks.has(next?.lower ?? '') && !isClause && /^\p{Lu}/u.test(third?.text ?? '');
  if (words.conjunctions.has(tokens[from]?.lower ?? '') && !isInverted) from += tokens[from + 1]?.text === ',' ? 2 : 1;
  return to > from ? { from, to } : undefined;
}

/** A whole quotation behind a dash or a colon, or behind words that only lead up to it, is all that was said. */
export function withoutLead(tokens: readonly Token[], left: Phrase, words: ReportingWords): Phrase {
  const quote = tokens.findIndex(
    (token, index) =>
      index >= left.from &&
      index < left.to &&
      token.kind === 'quote' &&
      isPureQuote(tokens, { from: index, to: left.to }),
  );
  const before = tokens[quote - 1];
  if (quote <= left.from || !before || !isPureQuote(tokens, { from: quote, to: left.to })) return left;
  if (/^[:(—–-]$|^--$/.test(before.text)) return { from: quote, to: left.to };
  const isLead = before.text === ',' && isIntroduction(tokens, { from: left.from, to: quote - 1 }, words);
  const { text = '' } = tokens[quote] ?? {};
  // "As for grain, “it is rotting,” Marsh said", "Asked about it, …": what the words are about, and none of them.
  const { lower = '' } = tokens[left.from] ?? {};
  const isAbout = words.asWords.has(lower) || words.introduces?.test(lower) === true;
  return isLead && (isAbout || /^\W{1,2}\p{Lu}/u.test(text)) ? { from: quote, to: left.to } : left;
}
