import type { Period } from './period.ts';

/** What words or signs beside a date say of it. */
export type Bound = 'since' | 'after' | 'until' | 'before';

/** The days that a period bounds: with `before`, those that end the day before it begins. */
export function within({ from, to }: Period, bound: Bound | undefined): Period {
  if (bound === 'since') return { from };
  if (bound === 'after') return { from: to && nextDay(to) };
  if (bound === 'until') return { to };
  if (bound === 'before') return { to: from && nextDay(from, -1) };
  return { from, to };
}

/** The day so many days later; 31 stands for the last day of any month. */
function nextDay(day: string, days = 1): string {
  const [year = 0, month = 1, number = 1] = day.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  date.setUTCDate(Math.min(number, date.getUTCDate()) + days);
  return date.toISOString().slice(0, 10);
}
