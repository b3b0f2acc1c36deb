import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Clock } from '../archive/chronology.ts';
import { monthText } from './months.ts';
import { dateBy, monthOf, yearOf } from './timeline.ts';

/** A month of a year or a day of a month, with how many statements it has. */
export interface CalendarBar {
  /** `2031-05` or `2031-05-07` */
  period: string;
  count: number;
}

/** Every month of a year, counted by a clock; what does not say its month is in none. */
export function monthsOfYear(year: string, statements: readonly ArchivedStatement[], clock: Clock): CalendarBar[] {
  const dates = statements
    .flatMap((statement) => dateBy(clock, statement) ?? [])
    .filter((date) => yearOf(date) === year);
  const counts = Map.groupBy(dates, monthOf);
  return Array.from({ length: 12 }, (_, month) => {
    const period = monthText(Number(year) * 12 + month);
    return { period, count: counts.get(period)?.length ?? 0 };
  });
}

/** Every day of a month, counted by a clock; what does not say its day is in none. */
export function daysOfMonth(month: string, statements: readonly ArchivedStatement[], clock: Clock): CalendarBar[] {
  const days = statements.flatMap((statement) => dateBy(clock, statement)?.edtf.slice(0, 'YYYY-MM-DD'.length) ?? []);
  const counts = Map.groupBy(days, (day) => day);
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Array.from({ length: new Date(Date.UTC(year, number, 0)).getUTCDate() }, (_, day) => {
    const period = `${month}-${String(day + 1).padStart(2, '0')}`;
    return { period, count: counts.get(period)?.length ?? 0 };
  });
}
