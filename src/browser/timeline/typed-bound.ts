import { readTypedDate } from '../../drafting/text/typed-date.ts';
import { readDate } from '../../statements/dates/dates.ts';

/** A bound of a period as an address has it; the two that it can be; undefined where what was typed is no date. */
export type TypedBound = { bound: string } | { either: [string, string] } | undefined;

/**
 * Reads a bound of a period as people type a date: what is about a year, or a season of it, begins and ends with all it can mean.
 * `readTypedBound('March 2015', 'to') // => { bound: '2015-03' }`
 */
export function readTypedBound(typed: string, end: 'from' | 'to'): TypedBound {
  const read = readTypedDate(typed);
  if (!read || 'either' in read) return read;
  const plain = /^(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)[?~%]?$/.exec(read.edtf)?.[1];
  if (plain !== undefined) return { bound: plain };
  const reading = readDate(read.edtf);
  if (!('date' in reading)) return undefined;
  const { earliest, latest } = reading.date;
  return { bound: (end === 'from' ? earliest : latest) ?? '' };
}
