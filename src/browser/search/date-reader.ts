import { type TypedDate, readTypedDate } from '../../drafting/text/typed-date.ts';
import { loadAllReportingWords } from '../../languages/load-reporting-words.ts';

/** Gives a reader of dates as people type them, in any language that reports are read in: a file of its own, fetched when it is needed. */
export async function loadDateReader(): Promise<(typed: string) => TypedDate> {
  const languages = await loadAllReportingWords();
  return (typed) => readTypedDate(typed, languages);
}
