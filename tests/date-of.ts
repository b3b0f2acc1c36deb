import { readDate, type EdtfDate } from '../src/statements/dates.ts';

/** A date of a test, which can be read. */
export function dateOf(text: string): EdtfDate {
  const read = readDate(text);
  if (!('date' in read)) throw new Error(`${text} is no date`);
  return read.date;
}
