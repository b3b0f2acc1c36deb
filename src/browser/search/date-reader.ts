import { type TypedDate, readTypedDate } from '../../drafting/text/typed-date.ts';

/** Reads a date as people type it: a file of its own, fetched when it is needed. */
export function dateReader(typed: string): TypedDate {
  return readTypedDate(typed);
}
