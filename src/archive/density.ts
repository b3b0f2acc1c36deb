import type { ArchivedStatement } from './archive.ts';
import { monthNumber, monthText } from './months.ts';
import { monthOf } from './timeline.ts';

/** How many statements fall in each month of a span. */
export interface Density {
  /** Every month from the first that has statements to the last, those without any included, oldest first. */
  months: { month: string; count: number }[];
  /** The highest count of a month, and the first month that has it. */
  most: { month: string; count: number };
  /** Statements whose date does not say which month. */
  unknown: number;
}

/** Counts statements by month, in any order given; undefined where fewer than two months have any. */
export function measureDensity(statements: readonly ArchivedStatement[]): Density | undefined {
  const inMonth = Map.groupBy(statements, ({ date }) => monthOf(date));
  const held = [...inMonth.keys()].filter((month) => month !== null).sort();
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const start = monthNumber(first);
  const months = Array.from({ length: monthNumber(last) - start + 1 }, (_, index) => {
    const month = monthText(start + index);
    return { month, count: inMonth.get(month)?.length ?? 0 };
  });
  const most = months.reduce((best, month) => (month.count > best.count ? month : best));
  return { months, most, unknown: inMonth.get(null)?.length ?? 0 };
}
