import { offsetText, type ClockTime } from './clock-time.ts';
import { readSingleDate, type DateFault, type SingleDate } from './single-date.ts';

/**
 * A date as written, in the Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), with its bounds.
 * `earliest` and `latest` are ISO days, those of the place where it was; where an interval is open at one end, that bound is null.
 */
export interface EdtfDate {
  edtf: string;
  earliest: string | null;
  latest: string | null;
  /** The time of the day, or with which a period begins. */
  begins?: ClockTime;
  /** The time with which a period ends. */
  ends?: ClockTime;
}

/** The reading of a date, or the reason why it is not one. */
export type DateReading = { date: EdtfDate } | DateFault;

const endOfInterval = /^(?:\.\.)?$/;

/** `readDate('2017-03') // => { date: { edtf: '2017-03', earliest: '2017-03-01', latest: '2017-03-31' } }` */
export function readDate(text: string): DateReading {
  const reading = readAsWritten(text);
  return 'date' in reading ? reading : (writtenOtherwise(text) ?? reading);
}

function readAsWritten(text: string): DateReading {
  const ends = text.split('/');
  if (ends.length === 1) {
    const single = readSingleDate(text);
    return 'fact' in single ? single : { date: { edtf: text, ...boundsOf(single, single), ...timesOf(single) } };
  }
  const [from = '', to = ''] = ends;
  if (ends.length > 2 || (endOfInterval.test(from) && endOfInterval.test(to))) return readSingleOrFault(text);
  const start = endOfInterval.test(from) ? undefined : readSingleDate(from);
  const end = endOfInterval.test(to) ? undefined : readSingleDate(to);
  if (start && 'fact' in start) return start;
  if (end && 'fact' in end) return end;
  if (start && end && endsBeforeItBegins(start, end)) {
    return { fact: `the period ${text} ends before it begins`, repair: `Write ${to}/${from}.` };
  }
  return { date: { edtf: text, ...boundsOf(start, end), ...timesOf(start, end) } };
}

/** What people write who know other editions of the standard: a zone in brackets (RFC 9557), spaces, an end cut short (`2031-05-02/04`). */
function writtenOtherwise(text: string): DateFault | undefined {
  const [, date, zone] = /^(.*)\[([A-Z][\w+/-]*)\]$/i.exec(text) ?? [];
  if (date !== undefined && zone !== undefined && 'date' in readAsWritten(date)) {
    return {
      fact: `${text} has its zone in brackets`,
      repair: `Write ${date}, and "timezone: ${zone}" among the fields.`,
    };
  }
  const [from, to, another] = text.split('/').map((end) => end.trim());
  if (!from || !to || another !== undefined) return undefined;
  const day = withoutTimes(from);
  const ends = [to, `${day}T${to}`, day.slice(0, -to.length) + to];
  const whole = ends.find((end) => 'date' in readAsWritten(`${from}/${end}`));
  if (whole === undefined) return undefined;
  return { fact: `"${text}" is not a period that can be read`, repair: `Write ${from}/${whole}.` };
}

function readSingleOrFault(text: string): DateFault {
  const fault = readSingleDate(text);
  if (!('fact' in fault)) throw new Error(`${text} is a date, though it is cut by slashes`);
  return fault;
}

/** Across zones a period can end on an earlier day of the calendar than it begins: its days are those from the first to the last. */
function boundsOf(start: SingleDate | undefined, end: SingleDate | undefined): Pick<EdtfDate, 'earliest' | 'latest'> {
  if (!start || !end) return { earliest: start?.earliest ?? null, latest: end?.latest ?? null };
  const isTurned = start.earliest > end.latest;
  return isTurned ? { earliest: end.earliest, latest: start.latest } : { earliest: start.earliest, latest: end.latest };
}

function timesOf(start: SingleDate | undefined, end?: SingleDate): Pick<EdtfDate, 'begins' | 'ends'> {
  return { ...(start?.time && { begins: start.time }), ...(end?.time && { ends: end.time }) };
}

function endsBeforeItBegins(start: SingleDate, end: SingleDate): boolean {
  const [from, to] = [start.time, end.time];
  if (from?.instant != null && to?.instant != null) return from.instant > to.instant;
  const areLocal = from?.instant === null && to?.instant === null;
  return areLocal && start.earliest === end.latest ? from.time > to.time : start.earliest > end.latest;
}

/**
 * Orders dates by the first day they can mean, then by the last, each by the calendar of its place. Of one day, a date without a time
 * goes first, then times that nobody can place, as written, then the others by their instants.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compareText(firstDay(a), firstDay(b)) ||
    compareText(lastDay(a), lastDay(b)) ||
    compareTimes(a.begins, b.begins) ||
    compareTimes(a.ends, b.ends) ||
    compareText(a.edtf, b.edtf)
  );
}

function compareTimes(a: ClockTime | undefined, b: ClockTime | undefined): number {
  const [first, second] = [a?.instant ?? null, b?.instant ?? null];
  if (first !== null && second !== null) return first - second;
  const rank = (time: ClockTime | undefined) => (time === undefined ? 0 : time.instant === null ? 1 : 2);
  return rank(a) - rank(b) || compareText(a?.time ?? '', b?.time ?? '');
}

/** The first day a date can mean; for a period with no known beginning, the first known day. */
export function firstDay(date: EdtfDate): string {
  return date.earliest ?? date.latest ?? '';
}

/** The last day a date can mean; for a period with no known end, the last known day. */
export function lastDay(date: EdtfDate): string {
  return date.latest ?? date.earliest ?? '';
}

/** Whether a was certainly over before b began: by their instants where both have them, else by the days of their places. */
export function isBefore(a: EdtfDate, b: EdtfDate): boolean {
  const [over, begun] = [(a.ends ?? a.begins)?.instant ?? null, b.begins?.instant ?? null];
  return over !== null && begun !== null ? over < begun : lastDay(a) < firstDay(b);
}

/** Whether a and b can mean the same day; an open end reaches everything on its side. */
export function overlaps(a: EdtfDate, b: EdtfDate): boolean {
  return startsBy(a, b.latest) && startsBy(b, a.latest);
}

function startsBy(date: EdtfDate, day: string | null): boolean {
  return date.earliest === null || day === null || date.earliest <= day;
}

/** The date in EDTF with the offset of each time that a zone has placed: `2031-05-02T23:30+03:00` */
export function withOffsets({ edtf, begins, ends }: EdtfDate): string {
  return edtf
    .split('/')
    .map((text, index) => {
      const { time, offset } = (index === 0 ? begins : ends) ?? { time: '', offset: null };
      return offset === null || !text.endsWith(time) ? text : text + (offsetText(offset) ?? '');
    })
    .join('/');
}

/** The days of a date in EDTF, without their times: `withoutTimes('2031-05-02T23:30Z') // => '2031-05-02'` */
export function withoutTimes(edtf: string): string {
  return edtf.replace(/T[^/]*/g, '');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
