import { officeOf } from '../../../languages/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting-words.ts';
import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** Tokens that an office with all that it is for may have. */
const longest = 34;

/**
 * « Le ministre des affaires étrangères, de la coopération internationale et des Norlandais de l’étranger a indiqué »: who speaks begins with the
 * office, past the list of what it is for.
 */
export function withWholeOffice(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isFront = (cue.kind === 'verb' || cue.kind === 'judging') && subject !== undefined && subject.to <= verb;
  if (!isFront || words.articles.size === 0 || words.verbSecond) return cue;
  const isOf = (at: number) => words.possessives.has(tokens[at]?.lower ?? '');
  // The phrase begins somewhere behind "and": « et des `Norlandais` de l’ `Extérieur` ».
  let joint = subject.from - 1;
  while (joint > subject.from - 7 && tokens[joint]?.kind === 'word' && !words.and.has(tokens[joint]?.lower ?? ''))
    joint--;
  if (!words.and.has(tokens[joint]?.lower ?? '')) return cue;
  for (let at = joint - 1; at > Math.max(0, joint - longest); at--) {
    const { kind, text = '', lower = '' } = tokens[at] ?? {};
    const isComma = text === ',';
    if ((kind !== 'word' && !isComma) || words.verbs.has(lower) || words.pronouns.has(lower)) return cue;
    if (words.prepositions.has(lower) && !words.links.has(lower)) return cue;
    if (officeOf(lower, words) === undefined) continue;
    const isWhole = isOf(at + 1) && words.articles.has(tokens[at - 1]?.lower ?? '');
    const from = at - 1;
    return isWhole ? { ...cue, subject: { from, to: subject.to }, clause: { from, to: cue.clause.to } } : cue;
  }
  return cue;
}

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
