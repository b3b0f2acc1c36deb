import { lastDayOfAll, lastOfMonth } from './calendar.ts';
import { readClockTime, type ClockTime } from './clock-time.ts';

/** The days that a date without a slash can mean, both included, and its time where it has one. */
export interface SingleDate {
  earliest: string;
  latest: string;
  time?: ClockTime;
}

/** Why a text is no date, and what to write. */
export interface DateFault {
  fact: string;
  repair: string;
}

const howToWrite = 'Write 2017-03-29, 2017-03, 2017, 2017-03~ (about) or 2017-03-28/2017-03-29.';
const calendar = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[?~%]?$/;
const season = /^(\d{4})-2([1-4])[?~%]?$/;
const unspecified = /^(?:\d{3}X|\d{2}XX|\d{4}-XX(?:-XX)?|\d{4}-\d{2}-XX)$/;

/** Reads a date that is no period: a calendar date, a season, one with digits that nobody knows, or a day with a time. */
export function readSingleDate(text: string): SingleDate | DateFault {
  if (/^-\d|^0000/.test(text)) {
    return {
      fact: `${text} is before the year 1`,
      repair: 'Dates begin with the year 0001; say in words what was before.',
    };
  }
  const ofSeason = season.exec(text);
  if (ofSeason) return boundsOfSeason(ofSeason[1] ?? '', Number(ofSeason[2]));
  const day = calendar.exec(text);
  if (day) return boundsOfCalendar(text, day) ?? { fact: `there is no such day as ${text}`, repair: howToWrite };
  if (unspecified.test(text)) return boundsOfUnspecified(text);
  return readWithTime(text) ?? notADate(text);
}

function boundsOfCalendar(text: string, [, year = '', month, day]: RegExpExecArray): SingleDate | undefined {
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (month < '01' || month > '12') return undefined;
  // Every month has so many days.
  if (day !== undefined && day !== '00' && day <= '28') return onDay(text);
  const last = lastOfMonth(`${year}-${month}`);
  if (day === undefined) return { earliest: `${year}-${month}-01`, latest: last };
  return day === '00' || text.slice(0, 10) > last ? undefined : onDay(text);
}

function onDay(text: string): SingleDate {
  const day = text.slice(0, 10);
  return { earliest: day, latest: day };
}

/**
 * All days that anybody on earth can call by a season: a date does not say in which hemisphere it was. Spring and autumn are six
 * months apart and span both, from 1 March to the solstice of December. Summer and winter lie around the turn of a year, and are
 * called by the year of their days or by the year in which they begin: they run on to the equinox of the next March.
 */
function boundsOfSeason(year: string, number: number): SingleDate {
  if (number === 1 || number === 3) return { earliest: `${year}-03-01`, latest: `${year}-12-22` };
  const next = String(Number(year) + 1).padStart(4, '0');
  return { earliest: `${year}-01-01`, latest: year === '9999' ? lastDayOfAll : `${next}-03-21` };
}

/** `201X`, `20XX`, `2017-XX`, `2017-XX-XX`, `2017-03-XX` (EDTF level 1). */
function boundsOfUnspecified(text: string): SingleDate | DateFault {
  const known = text.replace(/(?:-XX)+$/, '');
  if (!known.includes('X')) return readSingleDate(known);
  const first = known.replaceAll('X', '0');
  return { earliest: `${first === '0000' ? '0001' : first}-01-01`, latest: `${known.replaceAll('X', '9')}-12-31` };
}

function readWithTime(text: string): SingleDate | DateFault | undefined {
  const [, written = '', sign = '', clock = '', mark = ''] = /^(\S+?)([T_t]|\s+)(\d.*?)([?~%]?)$/.exec(text) ?? [];
  if (clock === '' || !/^\d{4}(?:-\d{2}){0,2}$/.test(written)) return undefined;
  const day = readSingleDate(written);
  if ('fact' in day) return day;
  if (written.length < 10) {
    return { fact: `${text} has a time, but no day`, repair: `Write the whole day, or ${written} without a time.` };
  }
  const reading = readClockTime(written, clock);
  if ('fact' in reading) return reading;
  if (mark !== '') {
    const repair = `Write ${written}T${clock}, or ${written}${mark} without the time.`;
    return { fact: `no "${mark}" can stand behind a time`, repair };
  }
  if (sign !== 'T') {
    return { fact: `"${text}" is not a date that can be read`, repair: `Write ${written}T${clock}.` };
  }
  return { ...day, time: reading.time };
}

function notADate(text: string): DateFault {
  const marked = /^([^\sX]*X\S*)[?~%]$/.exec(text);
  const fact = `"${text}" is not a date that can be read`;
  if (marked && unspecified.test(marked[1] ?? '')) {
    return { fact: `${text} is open and in doubt at once`, repair: `Write ${marked[1] ?? ''}.` };
  }
  const ofMonth = /^(\d{4})-XX-\d{2}$/.exec(text);
  if (ofMonth) {
    const year = ofMonth[1] ?? '';
    return { fact: `${text} names a day without its month`, repair: `Write ${year}-XX-XX, and the day in the text.` };
  }
  const meant = meantDay(text);
  return { fact, repair: meant === undefined ? howToWrite : `Write ${meant}.` };
}

/** A day from the year on in other signs: `2031/5/2`, `20310502`, `2031.05.02`. Which of two numbers is the month is never guessed. */
function meantDay(text: string): string | undefined {
  const [, year, sign, month = '', day = ''] = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined || (sign === '' && text.length < 8)) return undefined;
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return 'fact' in readSingleDate(meant) ? undefined : meant;
}
