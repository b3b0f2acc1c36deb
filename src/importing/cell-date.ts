import { readTypedDate } from '../drafting/text/typed-date.ts';
import { readDate } from '../statements/dates/dates.ts';

/** How the dates of a file are to be read where they can be read in two ways. */
export interface DateOptions {
  date_order?: 'day-first' | 'month-first' | undefined;
  date_system?: '1900' | '1904' | undefined;
}

/** A date of a cell as EDTF, or why it is none. */
export type CellDate = { edtf: string } | { fact: string; repair: string };

const moment =
  /^(\d{4}-\d{2}-\d{2})[T ]\s?(\d{1,2}:\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i;
const serial = /^(\d{5})(\.\d+)?$/;
const shortYear = /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/;
const millisecondsOfDay = 86_400_000;
/** The day before the first in either way of counting; 1900's holds for days behind its 29 February that never was. */
const dayNull = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) } as const;

/**
 * Reads a date as a cell has it: EDTF, as people type it in any language that is read, a moment of a database, a serial number of a
 * spreadsheet. Where day and month can be either way round, the options decide, or it is no date.
 */
export function readCellDate(cell: string, options: DateOptions = {}): CellDate {
  const text = cell.trim();
  const { day, rest } = withoutClock(text);
  const [, number = '', fraction = ''] = serial.exec(day) ?? [];
  if (number !== '') {
    const whole = dayNull[options.date_system ?? '1900'] + Number(number) * millisecondsOfDay;
    const iso = new Date(whole).toISOString().slice(0, 10);
    const clock = fraction === '' ? '' : clockOf(Number(`0${fraction}`));
    return { edtf: clock === '' || clock === '00:00' ? iso : `${iso}T${clock}` };
  }
  const typed = readTypedDate(day);
  if (typed && 'edtf' in typed) {
    const edtf = `${typed.edtf}${rest}`;
    const reading = readDate(edtf);
    return 'date' in reading ? { edtf } : reading;
  }
  if (typed) {
    const [dayFirst, monthFirst] = typed.either;
    if (options.date_order !== undefined) {
      return { edtf: `${options.date_order === 'day-first' ? dayFirst : monthFirst}${rest}` };
    }
    return {
      fact: `"${text}" can be ${dayFirst} or ${monthFirst}`,
      repair: 'Say in the mapping which comes first: "date_order: day-first" or "date_order: month-first".',
    };
  }
  if (shortYear.test(day)) {
    return { fact: `the year of "${text}" has two digits`, repair: 'Write all four: 2031-05-02.' };
  }
  const reading = readDate(text);
  return 'fact' in reading ? reading : { edtf: text };
}

/** Parts a day from its time; midnight to the second is what programs write for a day without a time. */
function withoutClock(text: string): { day: string; rest: string } {
  const [, day, time = '', seconds, zone = ''] = moment.exec(text) ?? [];
  if (day !== undefined) {
    if (/^0?0:00$/.test(time) && seconds !== undefined && Number(seconds) === 0) return { day, rest: '' };
    const full = seconds === undefined || seconds === '00' ? padded(time) : `${padded(time)}:${seconds}`;
    return { day, rest: `T${full}${zoneOf(zone)}` };
  }
  // 29/03/2017 00:00:00, 3/29/2017 2:05 PM
  const [, date, clock = ''] = /^(\d{1,2}[./-]\d{1,2}[./-]\d{4})[ ,]+(\d{1,2}[:.]\d{2}.*)$/.exec(text) ?? [];
  const read = date === undefined ? undefined : readCellTime(clock);
  if (date === undefined || read === undefined) return { day: text, rest: '' };
  return { day: date, rest: /^0?0:00:00$/.test(clock) ? '' : `T${read}` };
}

function zoneOf(zone: string): string {
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  return zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
}

function padded(time: string): string {
  return time.padStart(5, '0');
}

/**
 * Reads a time of day with or without an offset, undefined where it is none: `14:05`, `2.05 pm`, `14h05`, `14:05:30+03:00`, `0.5868` of a
 * spreadsheet. `readCellTime('2:05 pm') // => '14:05'`
 */
export function readCellTime(cell: string): string | undefined {
  const text = cell.trim();
  if (/^0?[.,]\d+$/.test(text)) return clockOf(Number(text.replace(',', '.')));
  const match =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s{0,3}([ap])?\.?m?\.?\s{0,3}(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?$/i.exec(
      text,
    );
  if (!match) return undefined;
  const [, hours = '', minutes, seconds, half, zone = ''] = match;
  if (minutes === undefined && half === undefined) return undefined;
  const noon = half?.toLowerCase();
  const hour = noon === undefined ? Number(hours) : (Number(hours) % 12) + (noon === 'p' ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds === undefined || seconds === '00' ? '' : `:${seconds}`}`;
  return `${time}${zoneOf(zone)}`;
}

function clockOf(fraction: number): string {
  const minutes = Math.round(fraction * 24 * 60);
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
