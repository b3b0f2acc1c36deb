import { type TypedDate, readTypedDate } from '../../drafting/text/typed-date.ts';
import { reportingLanguages } from '../../languages/reporting-languages.ts';

/** Reads a date as people type it in any language that reports are read in: a file of its own, fetched when it is needed. */
export function dateReader(typed: string): TypedDate {
  return readTypedDate(typed, reportingLanguages);
}
