import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
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

/**
 * « a affirmé le ministre des Affaires étrangères, de la Coopération et des Norlandais de l’étranger, M. Bo Lund »: who stands behind a verb, past the list of
 * what the office is for, to the name behind its comma.
 */
export function withWholeOfficeBehind(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb } = cue;
  const isKind = cue.kind === 'verb' || cue.kind === 'adjunct';
  const isBehind = isKind && !cue.object && subject !== undefined && subject.from > verb;
  if (!isBehind || words.articles.size === 0 || words.verbSecond) return cue;
  const office = tokens.findIndex(
    ({ lower }, at) => at >= subject.from && at < subject.to && officeOf(lower, words) !== undefined,
  );
  const isOf = (at: number) => words.possessives.has(tokens[at]?.lower ?? '');
  if (office === -1 || !isOf(office + 1)) return cue;
  const name = nameBehind(tokens, subject.to, office + longest, words);
  return name === undefined || name <= subject.to
    ? cue
    : { ...cue, subject: { from: subject.from, to: name }, clause: { from: cue.clause.from, to: name } };
}

/** Where the name ends that a list of what an office is for goes on to: `, de la Coopération et des Norlandais de l’étranger, M. Bo Lund`. */
function nameBehind(tokens: readonly Token[], start: number, most: number, words: ReportingWords): number | undefined {
  for (let at = start; at < Math.min(tokens.length, most); at++) {
    const { kind, text = '', lower = '' } = tokens[at] ?? {};
    const { text: next = '', lower: behind = '' } = tokens[at + 1] ?? {};
    if (text === ',') {
      const isPart = words.possessives.has(behind) || (/^\p{Lu}/u.test(next) && goesOn(tokens, at + 1, words));
      const name = isPart ? undefined : nameAt(tokens, at + 1, words);
      if (!isPart) return name;
      continue;
    }
    const isWord = kind === 'word' && !words.verbs.has(text) && !words.relatives.has(lower);
    if (!isWord) return undefined;
  }
  return undefined;
}

/** Whether words with capitals lead to another part of a list: `Union européenne et Coopération, `. */
function goesOn(tokens: readonly Token[], start: number, words: ReportingWords): boolean {
  const close = tokens.findIndex(({ kind }, at) => at > start && kind !== 'word');
  const own = tokens.slice(start, close);
  return tokens[close]?.text === ',' && own.some(({ lower }) => words.and.has(lower));
}

/** Where a name of two words or more ends that begins at a place, perhaps with a title. */
function nameAt(tokens: readonly Token[], start: number, words: ReportingWords): number | undefined {
  let to =
    words.titles.has(tokens[start]?.lower ?? '') || /^(?:M|Mme|Mlle|Sr|Sra)\.?$/u.test(tokens[start]?.text ?? '')
      ? start + 1
      : start;
  if (tokens[to]?.text === '.') to++;
  const from = to;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') || /^(?:de|del|ben|el|bin|al)$/u.test(tokens[to]?.text ?? '')) to++;
  return to - from >= 2 || (to > from && from > start) ? to : undefined;
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
