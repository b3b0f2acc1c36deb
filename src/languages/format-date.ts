import type { DateWords } from './interface-words.ts';

/** How much of a date is said: all of it, or what a reader needs under the heading of its year. */
type Length = 'full' | 'within-year';

/**
 * Writes an EDTF date (ISO 8601-2, levels 0 and 1) as people read it.
 * `formatDate('2017-03-28/2017-03-29', en) // => '28 – 29 March 2017'`
 */
export function formatDate(edtf: string, words: DateWords): string {
  return format(edtf, words, 'full');
}

/** The shortest form that still tells a date within its year: `29 Mar`, `about Mar`; a whole year stays a year. */
export function formatWithinYear(edtf: string, words: DateWords): string {
  return format(edtf, words, 'within-year');
}

/** `formatMonth('2017-03', en) // => 'March'` */
export function formatMonth(month: string, words: DateWords): string {
  return new Intl.DateTimeFormat(words.locale, { month: 'long', timeZone: 'UTC' }).format(utc(month));
}

/** `formatLength([{ count: 2, unit: 'year' }, { count: 9, unit: 'month' }], en) // => '2 years, 9 months'` */
export function formatLength(
  parts: readonly { count: number; unit: 'day' | 'month' | 'year' }[],
  words: DateWords,
): string {
  const said = parts.map(({ count, unit }) =>
    new Intl.NumberFormat(words.locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return new Intl.ListFormat(words.locale, { type: 'unit', style: 'long' }).format(said);
}

function format(edtf: string, words: DateWords, length: Length): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatSingle(from, words, length);
  if (from === '' || from === '..') return words.date.until(formatSingle(to, words, length));
  if (to === '' || to === '..') return words.date.from(formatSingle(from, words, length));
  const days = [from, to].every((text) => /^\d{4}-\d{2}-\d{2}$/.test(text));
  const inOneYear = from.slice(0, 4) === to.slice(0, 4);
  if (days) return formatter(words, 3, inOneYear ? length : 'full').formatRange(utc(from), utc(to));
  return `${formatSingle(from, words, length)} – ${formatSingle(to, words, length)}`;
}

function formatSingle(text: string, words: DateWords, length: Length): string {
  const [, calendar = text, mark = ''] = /^(.*?)([?~%]?)$/.exec(text) ?? [];
  const plain = formatCalendar(calendar, words, length);
  const about = mark === '~' || mark === '%' ? words.date.about(plain) : plain;
  return mark === '?' || mark === '%' ? words.date.perhaps(about) : about;
}

function formatCalendar(text: string, words: DateWords, length: Length): string {
  const [day = text, time] = text.split('T');
  if (time !== undefined) return `${formatCalendar(day, words, length)}, ${time.slice(0, 5)}`;
  const season = /^(\d{4})-(2[1-4])$/.exec(text);
  if (season) return `${words.date.season[season[2] as keyof DateWords['date']['season']]} ${season[1]}`;
  if (text.includes('X')) return words.date.partly(formatUnspecified(text, words, length));
  return formatter(words, text.split('-').length, length).format(utc(text));
}

/** `201X` is the 2010s, `2017-XX` is 2017, `2017-03-XX` is March 2017. */
function formatUnspecified(text: string, words: DateWords, length: Length): string {
  const known = text.replace(/(?:-XX)+$/, '');
  if (known.includes('X')) return words.date.years(known.replaceAll('X', '0'));
  return formatter(words, known.split('-').length, length).format(utc(known));
}

/** A formatter for a year, a month or a day: 1, 2 or 3 parts of a date. */
function formatter(words: DateWords, parts: number, length: Length): Intl.DateTimeFormat {
  const short = length === 'within-year';
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (!short || parts === 1) fields.year = 'numeric';
  if (parts > 1) fields.month = short ? 'short' : 'long';
  if (parts > 2) fields.day = 'numeric';
  return new Intl.DateTimeFormat(words.locale, fields);
}

function utc(text: string): Date {
  const [year = '', month = '01', day = '01'] = text.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** `formatMonthShort(3, en) // => 'Mar'` */
export function formatMonthShort(month: number, words: DateWords): string {
  const day = new Date(Date.UTC(2000, month - 1, 1));
  return new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' }).format(day);
}
