import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

const adjective = /(?:[ыио]й|[ая]я|[ыи]е|[ое]е)$/u;

/** The signs of the name of a paper, and endings of who was asked or heard by it. */
const longestName = 30;
const introduced = /(?:нны[йе]|нная|[ую]щи[йе]|[ую]щая|вши[йе]|вшая)$/u;

/** «Опрошенные «Обозрением» эксперты»: with a paper that stands in the middle of who says it. */
export function withPaper(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, clause } = cue;
  const quote = tokens[(subject?.from ?? 0) - 1];
  const before = tokens[(subject?.from ?? 0) - 2];
  const isPaper =
    quote?.kind === 'quote' &&
    quote.end - quote.start < longestName &&
    before?.kind === 'word' &&
    introduced.test(before.lower);
  if (!words.isWithoutArticles || !subject || !isPaper || clause.from !== subject.from) return cue;
  const from = subject.from - 2;
  return { ...cue, subject: { from, to: subject.to }, clause: { from, to: clause.to } };
}

/** «На вопрос о санкциях корфийский министр ответил»: without the words in front that a preposition governs. */
export function withoutGoverned(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject } = cue;
  if (!words.isWithoutArticles || !subject || subject.to - subject.from < 2) return cue;
  if (!words.prepositions.has(tokens[subject.from - 1]?.lower ?? '')) return cue;
  const office = tokens.findIndex(
    ({ lower }, at) => at > subject.from && at < subject.to && officeOf(lower, words) !== undefined,
  );
  if (office === -1) return cue;
  let from = office;
  while (from > subject.from && adjective.test(tokens[from - 1]?.lower ?? '')) from--;
  return { ...cue, subject: { from, to: subject.to } };
}
