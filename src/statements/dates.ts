import edtf from 'edtf';

/**
 * A date as written, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), with its bounds.
 * `earliest` and `latest` are ISO days; where an interval is open at one end, that bound is null.
 */
export interface EdtfDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
}

/** The reading of a date, or the reason why it is not one. */
export type DateReading = { date: EdtfDate } | { fact: string; repair: string };

const howToWrite = 'Write 2017-03-29, 2017-03, 2017, 2017-03~ (about) or 2017-03-28/2017-03-29.';
const endOfInterval = /^(?:\.\.)?$/;

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** A year, month or day of the calendar, by far the most common dates, without the cost of the grammar. */
function readCalendarDate(text: string): EdtfDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${first}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || isoDay(start.getTime()) !== first) return undefined;
  if (day !== undefined) return { edtf: text, earliest: first, latest: first };
  const next = month === undefined ? Date.UTC(Number(year) + 1, 0, 1) : Date.UTC(Number(year), Number(month), 1);
  return { edtf: text, earliest: first, latest: isoDay(next - 86_400_000) };
}

function readSingle(text: string): EdtfDate | undefined {
  const calendar = readCalendarDate(text);
  if (calendar && calendar.earliest !== null && calendar.earliest >= '0100') return calendar;
  // A time of day is kept in `edtf`; the day is the one written, in the place where the words were said.
  const [day = ''] = text.split('T');
  if (!/^\d{4}|^\d{1,3}X{1,3}/.test(day) || day.startsWith('0000')) return undefined;
  try {
    const whole = edtf(text, { level: 1 });
    const read = edtf(day, { level: 1 });
    // The library rolls 2017-02-29 over into March: what it read must be what was written.
    if (read.edtf !== day || Number.isNaN(whole.min)) return undefined;
    return { edtf: text, earliest: isoDay(read.min), latest: isoDay(read.max) };
  } catch {
    return undefined;
  }
}

function impossible(text: string): DateReading {
  const calendar = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const named = calendar ? `there is no such day as ${text}` : `"${text}" is not a date that can be read`;
  return { fact: named, repair: howToWrite };
}

/** `readDate('2017-03') // => { date: { edtf: '2017-03', earliest: '2017-03-01', latest: '2017-03-31' } }` */
export function readDate(text: string): DateReading {
  const ends = text.split('/');
  if (ends.length === 1) {
    const date = readSingle(text);
    return date ? { date } : impossible(text);
  }
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (endOfInterval.test(from) && endOfInterval.test(to))) return impossible(text);
  const start = endOfInterval.test(from) ? null : readSingle(from);
  const end = endOfInterval.test(to) ? null : readSingle(to);
  if (start === undefined) return impossible(from);
  if (end === undefined) return impossible(to);
  const earliest = start?.earliest ?? null;
  const latest = end?.latest ?? null;
  if (earliest !== null && latest !== null && earliest > latest) {
    return { fact: `the period ${text} ends before it begins`, repair: `Write ${to}/${from}.` };
  }
  return { date: { edtf: text, earliest, latest } };
}

/** Orders dates by when they begin, then by when they end, then by time of day; an open end counts as its known one. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const starts = compareText(firstDay(a), firstDay(b));
  if (starts !== 0) return starts;
  return compareText(lastDay(a), lastDay(b)) || compareText(a.edtf, b.edtf);
}

/** The first day a date can mean; for a period with no known beginning, the first known day. */
export function firstDay(date: EdtfDate): string {
  return date.earliest ?? date.latest ?? '';
}

/** The last day a date can mean; for a period with no known end, the last known day. */
export function lastDay(date: EdtfDate): string {
  return date.latest ?? date.earliest ?? '';
}

/** Whether a and b can mean the same day; an open end reaches everything on its side. */
export function overlaps(a: EdtfDate, b: EdtfDate): boolean {
  return startsBy(a, b.latest) && startsBy(b, a.latest);
}

function startsBy(date: EdtfDate, day: string | null): boolean {
  return date.earliest === null || day === null || date.earliest <= day;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
