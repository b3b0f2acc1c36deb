/** Days of the Gregorian calendar as ISO text. No year goes through Date.UTC, which takes 0 to 99 for 1900 to 1999. */

/** Milliseconds from 1970 to the beginning of an ISO day in UTC. */
export function millisecondsOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The last day of a month: `lastOfMonth('2016-02') // => '2016-02-29'` */
export function lastOfMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = number === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31;
  return `${month}-${days}`;
}

/** `dayAfter('2031-12-31') // => '2032-01-01'`; the last day that four digits can write has none after it, and stays. */
export function dayAfter(day: string): string {
  if (day >= lastDayOfAll) return lastDayOfAll;
  return new Date(millisecondsOf(day) + 86_400_000).toISOString().slice(0, 10);
}

/** The last day that a year of four digits has. */
export const lastDayOfAll = '9999-12-31';
