import { millisecondsOf } from '../statements/dates/calendar.ts';
import type { EdtfDate } from '../statements/dates/dates.ts';

/** A length of time in the parts in which people say it: 5 hours; 13 days; 3 months; 2 years and 9 months. */
export type Interval = { count: number; unit: 'hour' | 'day' | 'month' | 'year' }[];

const wholeDay = /^\d{4}-\d{2}-\d{2}(?:T[^/]*)?$/;
const hour = 3_600_000;
const day = 24 * hour;
/** Up to so many days a length is said in days. */
const mostDays = 60;

/**
 * The time from an earlier statement to a later one: days, then whole calendar months, then years with the months beyond them, by the
 * calendar of each place. Less than a day is told in whole hours, where both have a time that can be placed. Undefined for less, on the
 * same day, and where either date is wider than a day or in doubt: a length would claim what is not known.
 */
export function intervalBetween(earlier: EdtfDate, later: EdtfDate): Interval | undefined {
  if (!wholeDay.test(earlier.edtf) || !wholeDay.test(later.edtf)) return undefined;
  const [begun, ended] = [earlier.begins?.instant ?? null, later.begins?.instant ?? null];
  if (begun !== null && ended !== null && ended - begun < day) {
    const hours = Math.floor((ended - begun) / hour);
    return hours > 0 ? [{ count: hours, unit: 'hour' }] : undefined;
  }
  return daysBetween(earlier.edtf.slice(0, 10), later.edtf.slice(0, 10));
}

function daysBetween(first: string, last: string): Interval | undefined {
  const [from, to] = [new Date(millisecondsOf(first)), new Date(millisecondsOf(last))];
  const days = (to.getTime() - from.getTime()) / day;
  if (!(days > 0)) return undefined;
  if (days <= mostDays) return [{ count: days, unit: 'day' }];
  const begun = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  const months = to.getUTCDate() < from.getUTCDate() ? begun - 1 : begun;
  const parts: Interval = [
    { count: Math.floor(months / 12), unit: 'year' },
    { count: months % 12, unit: 'month' },
  ];
  return parts.filter(({ count }) => count > 0);
}
