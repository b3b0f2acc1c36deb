import { dayAfter, millisecondsOf } from './calendar.ts';

/** A time of day as a date has it, and where it stands in the time of the whole world. */
export interface ClockTime {
  /** As the clocks of the place showed it: `23:30`, `23:30:05`, `23:30:05.25`. */
  time: string;
  /** Seconds ahead of UTC; null where neither the date nor a zone tells them. */
  offset: number | null;
  /** Milliseconds since 1970 in UTC; null where the offset is. */
  instant: number | null;
  /** The IANA zone that has this offset at this time, where the entry names one. */
  zone?: string;
}

/** What a text after "T" is, or why it is no time. */
export type ClockTimeReading = { time: ClockTime } | { fact: string; repair: string };

const shape = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
const howToWrite = 'Write it as 2031-05-02T23:30+03:00: hours and minutes, then Z for UTC or the offset from it.';

/**
 * Reads a time of an ISO day, as EDTF level 0 has it, with or without seconds and offset.
 * `readClockTime('2031-05-02', '23:30+03:00') // => { time: { time: '23:30', offset: 10800, instant: … } }`
 */
export function readClockTime(day: string, text: string): ClockTimeReading {
  const match = shape.exec(text);
  if (!match) return misspelt(day, text);
  const [, hour = '', minute = '', second = '00', written] = match;
  const time = written === undefined ? text : text.slice(0, -written.length);
  if (/^24:00(?::00(?:\.0+)?)?$/.test(time)) {
    // Editions of ISO 8601 disagree on it. It belongs to two days, and only the author knows which was meant.
    const next = `${dayAfter(day)}T00:00${written ?? ''}`;
    return { fact: `${time} is the midnight that ends ${day}`, repair: `Write ${next}, or ${day} without a time.` };
  }
  if (second === '60') {
    const before = `${day}T${hour}:${minute}:59${written ?? ''}`;
    return { fact: `${time} is a leap second, which clocks and calendars pass over`, repair: `Write ${before}.` };
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    const repair = 'Hours go from 00 to 23, minutes and seconds from 00 to 59.';
    return { fact: `there is no such time as ${time}`, repair };
  }
  if (written === '-00:00' || written === '-00') {
    const repair = `Write Z where the time is that of UTC, or ${day}T${time} where the place is not known.`;
    return { fact: `${written} says that nobody knows the offset`, repair };
  }
  const offset = written === undefined ? null : secondsOf(written);
  if (offset === undefined) {
    return { fact: `no clock is ${String(written)} from UTC`, repair: 'Offsets go from -12:00 to +14:00.' };
  }
  return { time: { time, ...placedAt(day, time, offset) } };
}

/** Where a time stands when its offset is known. */
export function placedAt(day: string, time: string, offset: number | null): Pick<ClockTime, 'offset' | 'instant'> {
  if (offset === null) return { offset, instant: null };
  return { offset, instant: localMilliseconds(day, time) - offset * 1000 };
}

/** Milliseconds from 1970 to a time of a day by the clocks of its place. */
export function localMilliseconds(day: string, time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(':').map(Number);
  return millisecondsOf(day) + Math.round(((hour * 60 + minute) * 60 + second) * 1000);
}

/** `offsetText(10800) // => '+03:00'`; undefined for the local times of before there were zones, which count in seconds. */
export function offsetText(offset: number): string | undefined {
  if (offset % 60 !== 0) return undefined;
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

function secondsOf(written: string): number | undefined {
  if (written === 'Z') return 0;
  const [hours = 0, minutes = 0] = written.slice(1).split(':').map(Number);
  const seconds = (hours * 60 + minutes) * 60 * (written.startsWith('-') ? -1 : 1);
  return minutes > 59 || seconds < -12 * 3600 || seconds > 14 * 3600 ? undefined : seconds;
}

/** A time in another notation: `23.30`, `9:05`, `23:30 UTC`, `23:30+0300`; what it must have meant is the repair. */
function misspelt(day: string, text: string): ClockTimeReading {
  const meant = respelt(text);
  const reading = meant !== undefined && shape.test(meant) ? readClockTime(day, meant) : undefined;
  const fact = `"${text}" is not a time that can be read`;
  return { fact, repair: reading && 'time' in reading ? `Write ${day}T${meant ?? ''}.` : howToWrite };
}

function respelt(text: string): string | undefined {
  const match = /^(\d{1,2})[:.h](\d{2})((?:[:.]\d{2}(?:[.,]\d{1,9})?)?)\s*(\S.*|)$/i.exec(text);
  if (!match) return undefined;
  const [, hour = '', minute = '', second = '', zone = ''] = match;
  const time = `${hour.padStart(2, '0')}:${minute}${second.replace(/^\./, ':').replace(',', '.')}`;
  if (zone === '') return time;
  if (/^(?:z|utc|gmt)$/i.test(zone)) return `${time}Z`;
  const [, sign, hours = '', minutes = '00'] = /^(?:utc|gmt)?([-+−])(\d{1,2})(?::?(\d{2}))?$/i.exec(zone) ?? [];
  return sign && `${time}${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
