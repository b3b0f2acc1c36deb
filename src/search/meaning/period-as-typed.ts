import { readTypedDate } from '../../drafting/text/typed-date.ts';
import { readDate } from '../../statements/dates/dates.ts';
import type { Period } from '../../statements/dates/period.ts';
import { decadeAsTyped, partOfYearAsTyped } from './parts-of-year.ts';

/** Reads a date as somebody types it, as the days that it can mean; where day and month may be either, the day is first. */
export function readPeriodAsTyped(typed: string): Period | undefined {
  const text = withPlainRange(typed);
  const own = partOfYearAsTyped(typed) ?? yearsAsTyped(text) ?? decadeAsTyped(text);
  if (own) return own;
  const found = readTypedDate(text);
  if (!found) return undefined;
  const reading = readDate('either' in found ? found.either[0] : found.edtf);
  if (!('date' in reading)) return undefined;
  const { earliest, latest } = reading.date;
  return { from: earliest ?? undefined, to: latest ?? undefined };
}

/** A range as it is read elsewhere: `2013..2015`, `2013 through 2015` and `Oct-Dec 2013` as well. */
function withPlainRange(typed: string): string {
  return typed
    .replace(/^\.\.(?=\p{Nd})/u, '../')
    .replace(/(?<=\p{Nd})\.\.$/u, '/..')
    .replace(/(?<=[\p{Nd}\p{L}])\s?(?:\.{2,3}|…)\s?(?=[\p{Nd}\p{L}])/u, '/')
    .replace(/\s(?:through|thru)\s/iu, ' – ')
    .replace(/^(\p{L}{3,20}\.?)-(\p{L}{3,20}\.? \p{Nd}{4})$/u, '$1–$2');
}

/** `2013-15`, `2013/14`: what may be a month is one. */
function yearsAsTyped(typed: string): Period | undefined {
  const [, century = '', from = '', to = ''] = /^(\d\d)(\d\d)\s?[-–—/]\s?(\d\d)$/.exec(typed) ?? [];
  if (Number(to) <= lastMonth || to <= from) return undefined;
  return { from: `${century}${from}-01-01`, to: `${century}${to}-12-31` };
}

const lastMonth = 12;

/** The year of a day that no calendar has, as `31 September 2013` or `2013-02-30`; undefined for all else. */
export function yearOfImpossibleDay(typed: string): string | undefined {
  if (readPeriodAsTyped(typed)) return undefined;
  const numbers =
    /^(\d{4})([-/.])\d{1,2}\2\d{1,2}$/.exec(typed)?.[1] ?? /^\d{1,2}([-/.])\d{1,2}\1(\d{4})$/.exec(typed)?.[2];
  if (numbers !== undefined) return numbers;
  const month = dayInFront.exec(typed)?.[1] ?? typed.replace(dayBetween, '$1 $2');
  const read = month === typed ? undefined : readTypedDate(month);
  return /^(\d{4})-\d\d$/.exec(read && 'edtf' in read ? read.edtf : '')?.[1];
}

// Of other numbers none is taken for a day: "article 51, September 2013".
const dayInFront = /^(?:the\s)?(?:29|30|31)(?:st|th|er|\.|º)?\s(?:of\s|de\s)?(\S.{0,60})$/iu;
const dayBetween = /^(\p{L}{3,20}\.?)\s(?:29|30|31)(?:st|th)?,?\s(\d{4})$/iu;
