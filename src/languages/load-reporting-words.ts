import { reportingLanguages, type ReportingTag } from './languages.ts';
import type { ReportingWords } from './reporting-words.ts';

/** The words by which a language reports, in a file of their own: a page fetches those of one. */
export async function loadReportingWords(tag: ReportingTag): Promise<ReportingWords> {
  const { default: words } = (await import(`./${tag}/reporting.ts`)) as { default: ReportingWords };
  return words;
}

/** The words of every language whose reports are read, in their order. */
export function loadAllReportingWords(): Promise<ReportingWords[]> {
  return Promise.all(reportingLanguages.map(({ tag }) => loadReportingWords(tag)));
}
