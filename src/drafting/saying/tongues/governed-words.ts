import { officeOf } from '../../../languages/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

const adjective = /(?:[ыио]й|[ая]я|[ыи]е|[ое]е)$/u;

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
