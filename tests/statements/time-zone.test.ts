import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localMilliseconds } from '../../src/statements/dates/clock-time.ts';
import { placeInZone, placeSaidInZone } from '../../src/statements/dates/time-zone.ts';
import { anyDay, anyZone } from '../any-date.ts';
import { dateOf } from '../date-of.ts';

const placed = (text: string, zone: string) => placeInZone(dateOf(text), zone);

test.each([
  ['2031-05-02T23:30', 'Europe/Moscow', '2031-05-02T20:30:00.000Z'],
  ['2031-01-15T12:00', 'Europe/Paris', '2031-01-15T11:00:00.000Z'],
  ['2031-07-15T12:00', 'Europe/Paris', '2031-07-15T10:00:00.000Z'],
  ['2031-03-30T01:59', 'Europe/Paris', '2031-03-30T00:59:00.000Z'],
  ['2031-03-30T03:00', 'Europe/Paris', '2031-03-30T01:00:00.000Z'],
  ['2031-05-02T00:15', 'Asia/Kathmandu', '2031-05-01T18:30:00.000Z'],
  ['2010-07-01T12:00', 'Europe/Moscow', '2010-07-01T08:00:00.000Z'],
  ['2013-01-01T12:00', 'Europe/Moscow', '2013-01-01T08:00:00.000Z'],
  ['2031-01-15T12:00', 'America/New_York', '2031-01-15T17:00:00.000Z'],
  ['2031-01-15T12:00', 'UTC', '2031-01-15T12:00:00.000Z'],
  ['1800-01-15T12:00', 'Europe/Paris', '1800-01-15T11:50:39.000Z'],
])('%s in %s is the instant %s', (text, zone, instant) => {
  const { date, findings } = placed(text, zone);
  expect(new Date(date.begins?.instant ?? NaN).toISOString()).toBe(instant);
  expect(findings).toEqual([]);
  expect([date.earliest, date.latest, date.begins?.zone]).toEqual([text.slice(0, 10), text.slice(0, 10), zone]);
});

test('both ends of a period are placed, each by the offset of its own day', () => {
  const { begins, ends } = placed('2031-03-29T23:30/2031-03-30T12:00', 'Europe/Paris').date;
  expect([begins?.offset, ends?.offset, begins?.zone, ends?.zone]).toEqual([
    3600,
    7200,
    'Europe/Paris',
    'Europe/Paris',
  ]);
  const { date } = placed('2031-05-02/2031-05-03T12:00', 'Europe/Paris');
  expect([date.begins, new Date(date.ends?.instant ?? NaN).toISOString()]).toEqual([
    undefined,
    '2031-05-03T10:00:00.000Z',
  ]);
  expect('begins' in date).toBe(false);
  expect('ends' in placed('2031-05-02T12:00/2031-05-03', 'Europe/Paris').date).toBe(false);
});

test('what is wrong with each end is told', () => {
  const { findings } = placed('2031-03-30T02:30/2031-10-26T02:30', 'Europe/Paris');
  expect(findings.map(({ fact }) => fact)).toEqual([
    'no clock in Europe/Paris showed 02:30 on 2031-03-30: it was passed over when clocks were put forward',
    'clocks in Europe/Paris showed 02:30 twice on 2031-10-26, and the first is taken',
  ]);
});

test('each end that has the offset of another zone is told with what clocks showed there', () => {
  const { findings } = placeSaidInZone(dateOf('2031-05-02T23:30Z/2031-05-03T01:00-04:00'), 'Europe/Moscow');
  expect(findings.map(({ fact, repair }) => [fact, repair])).toEqual([
    [
      '23:30 at +00:00 is not the time of Europe/Moscow, where clocks showed 2031-05-03 02:30',
      'Write 2031-05-03T02:30+03:00, for the day is that of the place, or correct "timezone:".',
    ],
    [
      '01:00 at -04:00 is not the time of Europe/Moscow, where clocks showed 2031-05-03 08:00',
      'Write 2031-05-03T08:00+03:00, for the day is that of the place, or correct "timezone:".',
    ],
  ]);
});

test('a time that was passed over is told once, and not as one of another zone', () => {
  expect(placeSaidInZone(dateOf('2031-03-30T02:30'), 'Europe/Paris').findings.map(({ code }) => code)).toEqual([
    'skipped-time',
  ]);
});

test('a time that was passed over is an an error, and stands nowhere', () => {
  const { date, findings } = placed('2031-03-30T02:30', 'Europe/Paris');
  expect(date.begins?.instant).toBeNull();
  expect(findings).toEqual([
    {
      severity: 'error',
      code: 'skipped-time',
      fact: 'no clock in Europe/Paris showed 02:30 on 2031-03-30: it was passed over when clocks were put forward',
      repair:
        'Correct it, or write the offset with which it was given: 2031-03-30T02:30+01:00 or 2031-03-30T02:30+02:00.',
    },
  ]);
  expect(placed('2011-12-30T12:00', 'Pacific/Apia').findings.map(({ code }) => code)).toEqual(['skipped-time']);
});

test('a time that came twice is taken for the first, with a warning that offers both', () => {
  const { date, findings } = placed('2031-10-26T02:30', 'Europe/Paris');
  expect(new Date(date.begins?.instant ?? NaN).toISOString()).toBe('2031-10-26T00:30:00.000Z');
  expect(findings.map(({ severity, code, repair }) => [severity, code, repair])).toEqual([
    ['warning', 'repeated-time', 'Write which of them it was: 2031-10-26T02:30+02:00 or 2031-10-26T02:30+01:00.'],
  ]);
});

test('a time with an offset keeps it; where the zone had another, the author is told what clocks showed there', () => {
  const agreeing = placeSaidInZone(dateOf('2031-05-02T23:30+03:00'), 'Europe/Moscow');
  expect([agreeing.date.begins?.zone, agreeing.findings]).toEqual(['Europe/Moscow', []]);
  expect(placed('2031-05-02T23:30Z', 'Europe/Moscow').findings).toEqual([]);
  const { date, findings } = placeSaidInZone(dateOf('2031-05-02T23:30Z'), 'Europe/Moscow');
  expect([date.begins?.offset, date.begins?.zone, date.earliest]).toEqual([0, undefined, '2031-05-02']);
  expect(findings.map(({ severity, code }) => [severity, code])).toEqual([['warning', 'other-zone']]);
  expect(findings[0]?.repair).toMatch(/^Write 2031-05-03T02:30\+03:00, for the day is that of the place/);
});

test('a date without a time, or without a zone, is what it was', () => {
  const date = dateOf('2031-05-02');
  expect(placeSaidInZone(date, 'Europe/Moscow')).toEqual({ date, findings: [] });
  const local = dateOf('2031-05-02T23:30');
  expect(placeSaidInZone(local, undefined)).toEqual({ date: local, findings: [] });
});

test('clocks at the instant of a placed time show that time', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  fc.assert(
    fc.property(anyDay, minute, anyZone, (day, minutes, zone) => {
      const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      const { begins } = placed(`${day}T${time}`, zone).date;
      fc.pre(begins?.instant != null);
      const shown = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(begins.instant);
      expect(shown).toBe(time);
      expect(begins.instant + (begins.offset ?? 0) * 1000).toBe(localMilliseconds(day, time));
    }),
    { numRuns: 300 },
  );
});
