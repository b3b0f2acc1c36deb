import { offsetText } from './clock-time.ts';
import type { EdtfDate } from './dates.ts';

/**
 * A date for the `datetime` of `<time>` (HTML, "date-time strings"): a year, a month, a day, or a day and a time with its offset where
 * that is known. Undefined for what HTML cannot say: periods, seasons, decades, and whatever is in doubt.
 */
export function machineDate({ edtf, begins }: EdtfDate): string | undefined {
  const calendar = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?)(?:-XX)*$/.exec(edtf)?.[1];
  if (calendar !== undefined) return calendar;
  const day = /^(\d{4}-\d{2}-\d{2})T[^/]+$/.exec(edtf)?.[1];
  if (day === undefined || !begins) return undefined;
  // No more than three digits of a second.
  const time = begins.time.replace(/(\.\d{3})\d+$/, '$1');
  const offset = begins.offset === null ? '' : begins.offset === 0 ? 'Z' : (offsetText(begins.offset) ?? '');
  return `${day}T${time}${offset}`;
}
