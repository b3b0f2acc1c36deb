import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import type { Token } from '../../text/sentences.ts';
import { isBetween } from './cue-subject.ts';
import type { Cue } from './cue.ts';

/** "It was called “a farce” by Ada Marsh", "was dismissed by the ministry as “noise”": whose words they are stands behind "by". */
export function passiveAt(tokens: readonly Token[], index: number, words: ReportingWords): Cue | undefined {
  const { lower = '' } = tokens[index] ?? {};
  const isSaying = words.judging.has(lower) || (words.verbs.has(lower) && !words.doubtful.has(lower));
  if (!isSaying || !words.pastTense?.test(lower) || !isPassive(tokens, index, words)) return undefined;
  const near = tokens.slice(index + 1, index + 12);
  const quote = near.findIndex(({ kind }) => kind === 'quote');
  const agent = near.findIndex(
    ({ lower: word }, place) => words.agents.has(word) && (place === quote + 1 || place <= 1),
  );
  if (quote === -1 || agent === -1 || near.slice(0, quote).some(({ kind }) => kind === 'mark')) return undefined;
  const subject = nounPhraseAfter(tokens, index + agent + 2, tokens.length, words);
  const phrase = { from: index, to: index + 1 };
  return subject && { kind: 'judging', phrase, verb: index, subject, clause: phrase, quotation: index + 1 + quote };
}

function isPassive(tokens: readonly Token[], index: number, words: ReportingWords): boolean {
  let from = index;
  while (from > 0 && isBetween(tokens[from - 1], words) && !words.passive.has(tokens[from - 1]?.lower ?? '')) from--;
  return words.passive.has(tokens[from - 1]?.lower ?? '');
}
