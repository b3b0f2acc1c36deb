import { localMilliseconds, offsetText, placedAt, type ClockTime } from './clock-time.ts';
import { withoutTimes, type EdtfDate } from './dates.ts';
import { error, warning, type Finding } from '../problems.ts';

/** A date whose times stand in a zone, and what the zone says against them. */
export interface Placed {
  date: EdtfDate;
  findings: Finding[];
}

const day = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * Places the times of a date in an IANA zone, if there is one, by the offset that it has on that day. A time with an offset of its own keeps it.
 * `placeInZone('2031-05-02T23:30', 'Europe/Moscow')` is 23:30 at +03:00.
 */
export function placeInZone(date: EdtfDate, zone: string | undefined): Placed {
  if (zone === undefined || (!date.begins && !date.ends)) return { date, findings: [] };
  const [from = '', to = ''] = withoutTimes(date.edtf).split('/');
  const findings: Finding[] = [];
  const place = (on: string, time: ClockTime): ClockTime => {
    if (time.instant !== null) return offsetAt(zone, time.instant) === time.offset ? { ...time, zone } : time;
    const placed = placeLocal(on, time, zone);
    findings.push(...placed.findings);
    return placed.time;
  };
  return {
    date: {
      ...date,
      ...(date.begins && { begins: place(from, date.begins) }),
      ...(date.ends && { ends: place(to, date.ends) }),
    },
    findings,
  };
}

/**
 * Places the times of words that were said in the zone of the place. Where one has an offset of its own that the zone has not then, the
 * author is told what clocks showed there: the day could be another. A source may have been issued anywhere.
 */
export function placeSaidInZone(said: EdtfDate, zone: string | undefined): Placed {
  const { date, findings } = placeInZone(said, zone);
  if (zone === undefined) return { date, findings };
  const others = [date.begins, date.ends].flatMap((time) => (time ? timeOfOtherZone(time, zone) : []));
  return { date, findings: [...findings, ...others] };
}

function timeOfOtherZone({ time, offset, instant }: ClockTime, zone: string): Finding[] {
  if (offset === null || instant === null) return [];
  const there = offsetAt(zone, instant);
  if (there === offset) return [];
  const local = new Date(instant + there * 1000).toISOString().slice(0, 16);
  const own = `${time} at ${offsetText(offset) ?? ''}`;
  const fact = `${own} is not the time of ${zone}, where clocks showed ${local.replace('T', ' ')}`;
  const repair = `Write ${local}${offsetText(there) ?? ''}, for the day is that of the place, or correct "timezone:".`;
  return [warning('other-zone', fact, repair)];
}

function placeLocal(on: string, { time }: ClockTime, zone: string): { time: ClockTime; findings: Finding[] } {
  const local = localMilliseconds(on, time);
  // Where clocks were put forward or back, the offset of the day before or of the day after holds, both, or neither.
  const around = [...new Set([offsetAt(zone, local - day), offsetAt(zone, local + day)])];
  const held = around.filter((offset) => offsetAt(zone, local - offset * 1000) === offset);
  const written = (offset: number) => `${on}T${time}${offsetText(offset) ?? ''}`;
  const [first, second] = held;
  if (first === undefined) {
    const repair = `Correct it, or write the offset with which it was given: ${around.map(written).join(' or ')}.`;
    const fact = `no clock in ${zone} showed ${time} on ${on}: it was passed over when clocks were put forward`;
    return { time: { time, offset: null, instant: null }, findings: [error('skipped-time', fact, repair)] };
  }
  const placed = { time, ...placedAt(on, time, first), zone };
  if (second === undefined) return { time: placed, findings: [] };
  const fact = `clocks in ${zone} showed ${time} twice on ${on}, and the first is taken`;
  const repair = `Write which of them it was: ${written(first)} or ${written(second)}.`;
  return { time: placed, findings: [warning('repeated-time', fact, repair)] };
}

/** Seconds ahead of UTC that the clocks of a zone are at an instant; before there were zones, those of its city. */
function offsetAt(zone: string, instant: number): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    clocks.set(zone, clock);
  }
  const name = clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return sign === '-' ? -offset : offset;
}
