import type { StripLayout } from './density.ts';
import { densityTicks, roomOfYear, type Tick } from './density-ticks.ts';
import { yearsOfLayout } from './swimlanes.ts';

/** Years from which on an axis names no month. */
const fewestYears = 5;

/** What is named under an axis of time on a narrow screen and on a wide one; `across` gives the place of a column in percent. */
export function axisTicks(layout: StripLayout, across: (place: number) => number): { phone: Tick[]; desk: Tick[] } {
  const years = yearsOfLayout(layout).map(({ month, x }) => ({ month, x: across(x) }));
  if (years.length >= fewestYears) return { phone: densityTicks(years), desk: densityTicks(years, roomOfYear.desk) };
  const months = layout.columns.flatMap((column) =>
    'month' in column ? [{ month: column.month, x: across(column.start) }] : [],
  );
  return { phone: densityTicks(months), desk: densityTicks(months) };
}
