import { readDate, type EdtfDate } from '../src/statements/dates/dates.ts';
import { placeInZone } from '../src/statements/dates/time-zone.ts';

/** A date of a test, which can be read; its times stand in a zone, if one is given. */
export function dateOf(text: string, zone?: string): EdtfDate {
  const read = readDate(text);
  if (!('date' in read)) throw new Error(`${text} is no date`);
  return zone === undefined ? read.date : placeInZone(read.date, zone).date;
}
