import type { ArchivedStatement } from './archive.ts';
import { monthNumber, monthText } from './months.ts';
import { monthOf } from './timeline.ts';

/** A month with its statements, or a long run of months without any, first and last included. */
export type DensityColumn = { month: string; count: number } | { from: string; to: string };

/** How many statements fall in each month of a span. */
export interface Density {
  /** From the first month that has statements to the last, oldest first; months without any are there up to a long run. */
  columns: DensityColumn[];
  /** The highest count of a month, and the first month that has it. */
  most: { month: string; count: number };
  /** Statements whose date does not say which month. */
  unknown: number;
}

/** A run of more months than this without any statement is one column: half a century of nothing would press the rest together. */
const longestRun = 24;

/** Counts statements by month, in any order given; undefined where fewer than two months have any. */
export function measureDensity(statements: readonly ArchivedStatement[]): Density | undefined {
  const inMonth = Map.groupBy(statements, ({ date }) => monthOf(date));
  const held = [...inMonth.keys()].filter((month) => month !== null).sort();
  if (held.length < 2) return undefined;
  const columns: DensityColumn[] = [];
  let most = { month: '', count: 0 };
  for (const [index, month] of held.entries()) {
    const before = held[index - 1];
    if (before !== undefined) columns.push(...between(monthNumber(before) + 1, monthNumber(month) - 1));
    const count = inMonth.get(month)?.length ?? 0;
    columns.push({ month, count });
    if (count > most.count) most = { month, count };
  }
  return { columns, most, unknown: inMonth.get(null)?.length ?? 0 };
}

function between(first: number, last: number): DensityColumn[] {
  if (last - first + 1 > longestRun) return [{ from: monthText(first), to: monthText(last) }];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    month: monthText(first + index),
    count: 0,
  }));
}
