import type { DateWords } from './interface-words.ts';

/** How much of a date is said: all of it, or what a reader needs under the heading of its year. */
type Length = 'full' | 'within-year';

/** A date in EDTF (ISO 8601-2, levels 0 and 1), and what is known of its times beyond the text, such as the offset that a zone gives. */
export interface WrittenDate {
  edtf: string;
  begins?: WrittenTime;
  ends?: WrittenTime;
}

interface WrittenTime {
  /** Seconds ahead of UTC, and milliseconds since 1970. */
  offset: number | null;
  instant: number | null;
  zone?: string;
}

/**
 * Writes a date as people read it; a time with its zone, and a time that nobody can place as local.
 * `formatDate('2017-03-28/2017-03-29', en) // => '28 – 29 March 2017'`
 */
export function formatDate(date: WrittenDate | string, words: DateWords): string {
  return formatOnce(typeof date === 'string' ? { edtf: date } : date, words, 'full');
}

/** The shortest form that still tells a date within its year: `29 Mar`, `about Mar`; a whole year stays a year. */
export function formatWithinYear(date: WrittenDate, words: DateWords): string {
  return formatOnce(date, words, 'within-year');
}

/** Dates as they were written, of each language and length: those of days by their text, and those with times, whose zones it does not tell. */
interface Formatted {
  days: Map<string, string>;
  times: WeakMap<WrittenDate, string>;
}

const formatted: Readonly<Record<Length, Map<string, Formatted>>> = { full: new Map(), 'within-year': new Map() };

/** A date stands on many pages, and a day in many entries: it is written once for each language and length. */
function formatOnce(date: WrittenDate, words: DateWords, length: Length): string {
  const ofLength = formatted[length];
  const { days, times } = ofLength.get(words.locale) ?? { days: new Map<string, string>(), times: new WeakMap() };
  ofLength.set(words.locale, { days, times });
  const { edtf } = date;
  const isOfDays = !edtf.includes('T');
  const known = isOfDays ? days.get(edtf) : times.get(date);
  if (known !== undefined) return known;
  const written = format(date, words, length);
  if (isOfDays) days.set(edtf, written);
  else times.set(date, written);
  return written;
}

/** A year of four digits as a heading has it: `formatYear('0987', en) // => '987'`; below 100 with its era, else it would pass for another. */
export function formatYear(year: string, words: DateWords): string {
  if (!/^\d{4}$/.test(year)) return year;
  if (Number(year) >= 100) return String(Number(year));
  return formatterOf(words.locale, { year: 'numeric', era: 'short', timeZone: 'UTC' }).format(utc(year));
}

/** What was written before under a key, or is written now: a list of a thousand months has twelve names. */
function formattedOnce(key: string, known: Map<string, string>, write: () => string): string {
  const there = known.get(key);
  if (there !== undefined) return there;
  const text = write();
  known.set(key, text);
  return text;
}

const namesOfMonths = new Map<string, string>();

/** `formatMonth('2017-03', en) // => 'March'` */
export function formatMonth(month: string, words: DateWords): string {
  // Where the year comes first, months have numbers: 12月, not 十二月.
  const length = words.date.yearFirst ? 'short' : 'long';
  return formattedOnce(`${words.locale} ${month.slice(5)}`, namesOfMonths, () =>
    formatterOf(words.locale, { month: length, timeZone: 'UTC' }).format(utc(month)),
  );
}

/** `formatMonthShort(3, en) // => 'Mar'` */
export function formatMonthShort(month: number, words: DateWords): string {
  const day = new Date(Date.UTC(2000, month - 1, 1));
  return formatterOf(words.locale, { month: 'short', timeZone: 'UTC' }).format(day);
}

const lengths = new Map<string, string>();

/** `formatLength([{ count: 2, unit: 'year' }, { count: 9, unit: 'month' }], en) // => '2 years, 9 months'` */
export function formatLength(
  parts: readonly { count: number; unit: 'hour' | 'day' | 'month' | 'year' }[],
  words: DateWords,
): string {
  const key = `${words.locale} ${parts.map(({ count, unit }) => `${count} ${unit}`).join(' ')}`;
  return formattedOnce(key, lengths, () => {
    const said = parts.map(({ count, unit }) => lengthFormat(words.locale, unit).format(count));
    return lengthList(words.locale).format(said);
  });
}

const lengthFormats = new Map<string, Intl.NumberFormat>();

function lengthFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = `${locale} ${unit}`;
  const made = lengthFormats.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  lengthFormats.set(key, made);
  return made;
}

const lengthLists = new Map<string, Intl.ListFormat>();

function lengthList(locale: string): Intl.ListFormat {
  const made = lengthLists.get(locale) ?? new Intl.ListFormat(locale, { type: 'unit', style: 'long' });
  lengthLists.set(locale, made);
  return made;
}

const openEnd = /^(?:\.\.)?$/;
const wholeDay = /^\d{4}-\d{2}-\d{2}$/;
const month = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const calendar = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function format({ edtf, begins, ends }: WrittenDate, words: DateWords, length: Length): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatSingle(from, begins, words, length);
  if (openEnd.test(from)) return words.date.until(formatSingle(to, ends, words, length));
  if (openEnd.test(to)) return words.date.from(formatSingle(from, begins, words, length));
  const own = from.slice(0, 4) === to.slice(0, 4) ? length : 'full';
  if (wholeDay.test(from) && wholeDay.test(to)) return formatDays(from, to, words, own);
  if (month.test(from) && month.test(to)) return formatMonths(from, to, words, own);
  return (
    formatHours({ edtf, begins, ends }, words, own) ??
    words.date.span(formatSingle(from, begins, words, own), formatSingle(to, ends, words, own))
  );
}

function formatDays(from: string, to: string, words: DateWords, length: Length): string {
  const [first, last] = [utc(from), utc(to)];
  if (!words.date.yearFirst || from === to) return formatter(words, from, length).formatRange(first, last);
  // From the year to the day, the end of a period leaves out what it shares with the beginning. Intl has numbers only for that.
  const shared = from.slice(0, 7) === to.slice(0, 7) ? 2 : from.slice(0, 4) === to.slice(0, 4) ? 1 : 0;
  const end = formatterOf(words.locale, {
    timeZone: 'UTC',
    day: 'numeric',
    ...(shared < 2 && { month: 'long' }),
    ...(shared < 1 && { year: 'numeric' }),
  });
  return words.date.span(formatter(words, from, length).format(first), end.format(last));
}

/** Months of one year have the year once. */
function formatMonths(from: string, to: string, words: DateWords, length: Length): string {
  const isOfYear = from.slice(0, 4) === to.slice(0, 4) && from !== to;
  if (isOfYear && !words.date.yearFirst) return formatter(words, from, length).formatRange(utc(from), utc(to));
  const end = isOfYear
    ? formatterOf(words.locale, { timeZone: 'UTC', month: 'numeric' })
    : formatter(words, to, length);
  return words.date.span(formatter(words, from, length).format(utc(from)), end.format(utc(to)));
}

/** Two times of one day in one zone, which stand behind the day; undefined for other periods. */
function formatHours({ edtf, begins, ends }: WrittenDate, words: DateWords, length: Length): string | undefined {
  const [from, to] = edtf.split('/').map((text) => text.split('T'));
  if (!from?.[1] || !to?.[1] || from[0] !== to[0]) return undefined;
  const zones = [formatZone(from[1], begins, words, length), formatZone(to[1], ends, words, length)];
  if (zones[0] !== zones[1]) return undefined;
  const times = `${clockOf(from[1])}–${clockOf(to[1])}`;
  return words.date.at(formatSingle(from[0] ?? '', undefined, words, length), times, zones[0] ?? '');
}

function formatSingle(text: string, time: WrittenTime | undefined, words: DateWords, length: Length): string {
  const [day = '', clock] = text.split('T');
  if (clock !== undefined) {
    const zone = formatZone(clock, time, words, length);
    return words.date.at(formatSingle(day, undefined, words, length), clockOf(clock), zone);
  }
  const [, plain = text, mark = ''] = /^(.*?)([?~%]?)$/s.exec(text) ?? [];
  const said = formatPlain(plain, words, length);
  const about = mark === '~' || mark === '%' ? words.date.about(said) : said;
  return mark === '?' || mark === '%' ? words.date.perhaps(about) : about;
}

function formatPlain(text: string, words: DateWords, length: Length): string {
  const [, year = '', season] = /^(\d{4})-(2[1-4])$/.exec(text) ?? [];
  if (season !== undefined) {
    return words.date.inYear(words.date.season[season as '21'], formatPlain(year, words, length));
  }
  if (text.includes('X')) return formatUnspecified(text, words, length);
  // What is no date is shown as it stands: a page is never lost over one.
  return calendar.test(text) ? formatter(words, text, length).format(utc(text)) : text;
}

/** `201X` is the 2010s, `200X` 2000 to 2009 (the 2000s could be a century), `2017-XX` is 2017, `2017-03-XX` is March 2017. */
function formatUnspecified(text: string, words: DateWords, length: Length): string {
  const known = text.replace(/(?:-XX)+$/, '');
  if (!known.includes('X')) return words.date.partly(formatPlain(known, words, length));
  const [first, last] = [known.replaceAll('X', '0'), known.replaceAll('X', '9')];
  if (!/^\d{4}$/.test(first)) return text;
  if (/^[1-9]\d[1-9]X$/.test(known)) return words.date.partly(words.date.decade(first));
  const ends = [first === '0000' ? '0001' : first, last].map((year) => formatPlain(year, words, length));
  return words.date.between(ends[0] ?? '', ends[1] ?? '');
}

/** `23:30:00` is 23:30, `23:30:05.25` is 23:30:05. */
function clockOf(time: string): string {
  const [, minutes = time, seconds = ''] = /^(\d{2}:\d{2})(:\d{2})?/.exec(time) ?? [];
  return seconds === ':00' ? minutes : minutes + seconds;
}

/** The zone of a time by its name in the language where an entry names one, and by its offset; a time without either is local. */
function formatZone(clock: string, time: WrittenTime | undefined, words: DateWords, length: Length): string {
  const offset = time?.offset ?? offsetIn(clock);
  if (offset === undefined) return words.date.local;
  const said = offset === 0 ? 'UTC' : `UTC${offset < 0 ? '−' : '+'}${hoursOf(Math.abs(offset))}`;
  const name = length === 'full' && time?.zone !== undefined ? zoneName(time.zone, time.instant ?? 0, words) : '';
  return name === '' ? said : words.date.zone(name, said);
}

/** `hoursOf(19800) // => '5:30'` */
function hoursOf(seconds: number): string {
  const two = (part: number) => `:${String(part).padStart(2, '0')}`;
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${hours}${minutes > 0 || rest > 0 ? two(minutes) : ''}${rest > 0 ? two(rest) : ''}`;
}

/** What the language calls a zone on that day; empty where it only has the offset for a name, or the zone is UTC itself. */
function zoneName(zone: string, instant: number, words: DateWords): string {
  if (/^(?:UTC|GMT|Etc\/.*)$/i.test(zone)) return '';
  const parts = formatterOf(words.locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(instant);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return /\d/.test(name) ? '' : name;
}

function offsetIn(clock: string): number | undefined {
  if (clock.endsWith('Z')) return 0;
  const match = /([+-])(\d{2})(?::?(\d{2}))?$/.exec(clock);
  return match ? (Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60) * (match[1] === '-' ? -1 : 1) : undefined;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter for a locale and a shape, each made once: making one costs more than a hundred dates. */
function formatterOf(locale: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(shape).join(' ')}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, shape);
  formatters.set(key, made);
  return made;
}

/** A formatter for the parts that a calendar date has. */
function formatter(words: DateWords, date: string, length: Length): Intl.DateTimeFormat {
  const parts = date.split('-').length;
  const isShort = length === 'within-year';
  const fields: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
  if (!isShort || parts === 1) fields.year = 'numeric';
  if (parts > 1) fields.month = isShort ? 'short' : 'long';
  if (parts > 2) fields.day = 'numeric';
  if (date < '0100' && (!isShort || parts === 1)) fields.era = 'short';
  return formatterOf(words.locale, fields);
}

/** The beginning of a year, month or day in UTC. Read as ISO text, for Date.UTC would take the year 44 for 1944. */
function utc(date: string): Date {
  return new Date(date);
}
