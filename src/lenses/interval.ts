import type { EdtfDate } from '../statements/dates.ts';

/** A length of time in the parts in which people say it: 13 days; 3 months; 2 years and 9 months. */
export type Interval = { count: number; unit: 'day' | 'month' | 'year' }[];

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const day = 86_400_000;
/** Up to so many days a length is said in days. */
const mostDays = 60;

/**
 * The time from an earlier statement to a later one: days, then whole calendar months, then years with the months beyond them.
 * Undefined on the same day, and where either date is wider than a day or in doubt: a length would claim what is not known.
 */
export function intervalBetween(earlier: EdtfDate, later: EdtfDate): Interval | undefined {
  if (!wholeDay.test(earlier.edtf) || !wholeDay.test(later.edtf)) return undefined;
  const [from, to] = [new Date(earlier.edtf), new Date(later.edtf)];
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
