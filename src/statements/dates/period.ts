import type { EdtfDate } from './dates.ts';

/** The days that are asked for, both included; an end that is not given is open. */
export interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** The days that a date can mean, as far as it has bounds, and whether it is in doubt (`?`, `~`, `%`). */
export interface DateBounds extends Pick<EdtfDate, 'earliest' | 'latest'> {
  inDoubt: boolean;
}

/** Whether a date lies in a period: for certain, perhaps, or not. */
export type Certainty = 'certain' | 'possible' | 'no';

/**
 * Tells whether a date lies in a period. It only may when it can mean days on both sides of a bound, and when it is in doubt: EDTF says
 * of an uncertain or approximate date not how far it can be off. `2017` may lie in March 2017.
 */
export function certaintyIn({ from, to }: Period, { earliest, latest, inDoubt }: DateBounds): Certainty {
  if (from !== undefined && latest !== null && latest < from) return 'no';
  if (to !== undefined && earliest !== null && earliest > to) return 'no';
  if (from === undefined && to === undefined) return 'certain';
  const begins = from === undefined || (earliest !== null && earliest >= from);
  const ends = to === undefined || (latest !== null && latest <= to);
  return begins && ends && !inDoubt ? 'certain' : 'possible';
}

/** What a period is compared with. */
export function boundsOf({ edtf, earliest, latest }: EdtfDate): DateBounds {
  return { earliest, latest, inDoubt: /[?~%]/.test(edtf) };
}

/**
 * Bounds as a text for an index or a page, which is EDTF; undefined for what is a single day without doubt, as nearly all dates are.
 * `boundsText(2017-03~) // => '2017-03-01/2017-03-31?'`
 */
export function boundsText(date: EdtfDate): string | undefined {
  const { earliest, latest, inDoubt } = boundsOf(date);
  if (earliest === latest && !inDoubt) return undefined;
  return `${earliest ?? '..'}/${latest ?? '..'}${inDoubt ? '?' : ''}`;
}

/** Reads what `boundsText` has written; a day alone has itself as bounds. */
export function readBounds(text: string): DateBounds {
  const [earliest = '', latest = earliest] = text.replace('?', '').split('/');
  const known = (day: string) => (day === '..' ? null : day);
  return { earliest: known(earliest), latest: known(latest), inDoubt: text.endsWith('?') };
}

/** `readPeriod('2017-03') // => { from: '2017-03-01', to: '2017-03-31' }`; of a month the last day is 31, which sorts behind all; a day that no calendar has is none. */
export function readPeriod(value: string): { from: string; to: string } | undefined {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1) return undefined;
  if (day !== undefined && Number(day) > lastDay(Number(year), Number(month))) return undefined;
  const two = (number: string) => number.padStart(2, '0');
  return {
    from: `${year}-${two(month ?? '01')}-${two(day ?? '01')}`,
    to: `${year}-${two(month ?? '12')}-${two(day ?? '31')}`,
  };
}

function lastDay(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}
