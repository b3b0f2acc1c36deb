import { firstDay, type EdtfDate } from './dates.ts';
import type { Place } from '../problems.ts';

/** The latest day of which an entry says that something happened on it, and where it says so. */
export interface LatestDay {
  day: string;
  edtf: string;
  place: Place;
}

/** The later of two dates, by the first day that each can mean. */
export function laterOf(known: LatestDay | undefined, date: EdtfDate, place: Place): LatestDay | undefined {
  const day = firstDay(date);
  return day !== '' && (known === undefined || known.day < day) ? { day, edtf: date.edtf, place } : known;
}
