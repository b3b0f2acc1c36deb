import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { isOffice } from '../../text/offices.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** « Le ministre Bo Lund et la présidente Ada Marsh ont rejeté »: two who hold offices speak together, where the first begins the clause. */
export function together(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isFront = (cue.kind === 'verb' || cue.kind === 'judging') && subject !== undefined && subject.to <= verb;
  if (!isFront || !words.and.has(tokens[subject.from - 1]?.lower ?? '')) return cue;
  const first = nounPhraseBefore(tokens, subject.from - 1, 0, words);
  if (!first) return cue;
  const before = tokens[first.from - 1];
  const begins = before === undefined || before.text === ':' || words.that.has(before.lower);
  const own = tokens.slice(first.from, first.to);
  const isSomebody = own.some((token) => isOffice(token, words)) && own.some(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  if (!begins || !isSomebody || own.some(({ lower, text }) => text === lower && words.verbs.has(lower))) return cue;
  return { ...cue, subject: { from: first.from, to: subject.to }, clause: { from: first.from, to: cue.clause.to } };
}
