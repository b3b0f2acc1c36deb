import { offsetText } from './clock-time.ts';
import { firstDay, type EdtfDate } from './dates.ts';

/**
 * The first moment that a date can mean, by the clocks of its place, where both the time and its offset are known; else the first day.
 * `2031-05-02T23:30:00+03:00`
 */
export function firstMoment(date: EdtfDate): string {
  const { offset = null, instant = null } = date.begins ?? {};
  const zone = offset === null ? undefined : offsetText(offset);
  if (offset === null || instant === null || zone === undefined) return firstDay(date);
  const local = new Date(instant + offset * 1000).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length);
  return local + zone;
}
