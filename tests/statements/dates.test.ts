import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDates,
  firstDay,
  isBefore,
  lastDay,
  overlaps,
  readDate,
  withOffsets,
  withoutTimes,
  type EdtfDate,
} from '../../src/statements/dates/dates.ts';
import { placeInZone } from '../../src/statements/dates/time-zone.ts';
import { anyZone, dayAndDate } from '../any-date.ts';
import { dateOf } from '../date-of.ts';

describe('reads EDTF dates with their bounds', () => {
  test.each([
    ['2017-03-29', '2017-03-29', '2017-03-29'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2017-03', '2017-03-01', '2017-03-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-03~', '2017-03-01', '2017-03-31'],
    ['2017-03-29?', '2017-03-29', '2017-03-29'],
    ['2017%', '2017-01-01', '2017-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['000X', '0001-01-01', '0009-12-31'],
    ['2017-XX', '2017-01-01', '2017-12-31'],
    ['2017-XX-XX', '2017-01-01', '2017-12-31'],
    ['2017-03-XX', '2017-03-01', '2017-03-31'],
    ['2017-21', '2017-03-01', '2017-12-22'],
    ['2017-22', '2017-01-01', '2018-03-21'],
    ['2017-23~', '2017-03-01', '2017-12-22'],
    ['2017-24', '2017-01-01', '2018-03-21'],
    ['9999-24', '9999-01-01', '9999-12-31'],
    ['0098-22', '0098-01-01', '0099-03-21'],
    ['2017-02-28', '2017-02-28', '2017-02-28'],
    ['0044-03-15', '0044-03-15', '0044-03-15'],
    ['0099-05', '0099-05-01', '0099-05-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['0987-02', '0987-02-01', '0987-02-28'],
    ['2017-03-28/2017-03-29', '2017-03-28', '2017-03-29'],
    ['2016/2017-03', '2016-01-01', '2017-03-31'],
    ['2017-03-28/..', '2017-03-28', null],
    ['../2017-03-28', null, '2017-03-28'],
    ['/2017', null, '2017-12-31'],
    ['2017-03-28/2017-03-28', '2017-03-28', '2017-03-28'],
    ['2017-03/2017-03-01', '2017-03-01', '2017-03-01'],
  ])('%s', (text, earliest, latest) => {
    expect(dateOf(text)).toEqual({ edtf: text, earliest, latest });
  });
});

describe('reads a time with the day of its place, and its instant where it has an offset', () => {
  test.each([
    ['2031-05-02T23:30', '23:30', null, null],
    ['2031-05-02T23:30Z', '23:30', 0, '2031-05-02T23:30:00.000Z'],
    ['2031-05-02T23:30:00+03:00', '23:30:00', 10800, '2031-05-02T20:30:00.000Z'],
    ['2031-05-02T00:15+05', '00:15', 18000, '2031-05-01T19:15:00.000Z'],
    ['2031-05-02T23:30:05.25-03:30', '23:30:05.25', -12600, '2031-05-03T03:00:05.250Z'],
    ['0044-03-15T12:00Z', '12:00', 0, '0044-03-15T12:00:00.000Z'],
  ])('%s', (text, time, offset, instant) => {
    const day = text.slice(0, 10);
    expect(dateOf(text)).toEqual({
      edtf: text,
      earliest: day,
      latest: day,
      begins: { time, offset, instant: instant === null ? null : Date.parse(instant) },
    });
  });

  test('at both ends of a period', () => {
    const { earliest, latest, begins, ends } = dateOf('2031-05-02T22:00Z/2031-05-03T01:00Z');
    expect([earliest, latest, begins?.time, ends?.time]).toEqual(['2031-05-02', '2031-05-03', '22:00', '01:00']);
  });

  test.each([
    '2031-05-02/2031-05-02T12:00',
    '2031-05-02T12:00/2031-05-02',
    '2031-05-02T12:00/2031-05-02T12:00',
    '2031-05-02T12:00Z/2031-05-02T15:00+03:00',
    '2031-05-02T23:00/2031-05-03T01:00',
    '2031-05-02T23:00/2031-05-02T12:00Z',
  ])('of the period %s, which does not end before it begins', (text) => {
    const { earliest, begins, ends } = dateOf(text);
    expect([earliest, Boolean(begins), Boolean(ends)]).toEqual(['2031-05-02', /T.*\//.test(text), /\/.*T/.test(text)]);
  });

  test('of a period that ends on an earlier day of another zone', () => {
    const { earliest, latest } = dateOf('2031-05-03T00:30+03:00/2031-05-02T22:00Z');
    expect([earliest, latest]).toEqual(['2031-05-02', '2031-05-03']);
  });
});

describe('refuses what is no date, and says what to write', () => {
  test.each([
    ['2017-02-30', 'there is no such day as 2017-02-30', 'Write 2017-03-29'],
    ['2017-02-29', 'there is no such day as 2017-02-29', 'Write 2017-03-29'],
    ['1900-02-29', 'there is no such day as 1900-02-29', 'Write 2017-03-29'],
    ['2017-02-00', 'there is no such day as 2017-02-00', 'Write 2017-03-29'],
    ['12017-21', '"12017-21" is not a date', 'Write 2017-03-29'],
    ['2017-215', '"2017-215" is not a date', 'Write 2017-03-29'],
    ['12017-XX', '"12017-XX" is not a date', 'Write 2017-03-29'],
    ['2031-05-021 10:00', '"2031-05-021 10:00" is not a date', 'Write 2017-03-29'],
    ['12031-05-02T10:00', '"12031-05-02T10:00" is not a date', 'Write 2017-03-29'],
    ['2031-05-02-T10:00', '"2031-05-02-T10:00" is not a date', 'Write 2017-03-29'],
    ['2031-05-02  10:00', '"2031-05-02  10:00" is not a date', 'Write 2031-05-02T10:00.'],
    ['2031-13T10:00', 'there is no such day as 2031-13', 'Write 2017-03-29'],
    ['at 201X~', '"at 201X~" is not a date', 'Write 2017-03-29'],
    ['201X~ or so', '"201X~ or so" is not a date', 'Write 2017-03-29'],
    ['2017-XX-05 or so', '"2017-XX-05 or so" is not a date', 'Write 2017-03-29'],
    ['12017-XX-05', '"12017-XX-05" is not a date', 'Write 2017-03-29'],
    ['12017-3-9', '"12017-3-9" is not a date', 'Write 2017-03-29,'],
    ['2017-3-9-', '"2017-3-9-" is not a date', 'Write 2017-03-29,'],
    ['2017-13', 'there is no such day as 2017-13', 'Write 2017-03-29'],
    ['2017-00-10', 'there is no such day as 2017-00-10', 'Write 2017-03-29'],
    ['2017-13-XX', 'there is no such day as 2017-13', 'Write 2017-03-29'],
    ['29 March 2017', '"29 March 2017" is not a date that can be read', 'Write 2017-03-29'],
    ['2017-3-9', '"2017-3-9" is not a date that can be read', 'Write 2017-03-09.'],
    ['20170309', '"20170309" is not a date that can be read', 'Write 2017-03-09.'],
    ['2017309', '"2017309" is not a date that can be read', 'Write 2017-03-29,'],
    ['2017/03/09', '"2017/03/09" is not a date that can be read', 'Write 2017-03-09.'],
    ['2017/31/12', '"2017/31/12" is not a date that can be read', 'Write 2017-03-29,'],
    ['2031-05-02 / 2031-05-04', '"2031-05-02 / 2031-05-04" is not a period', 'Write 2031-05-02/2031-05-04.'],
    ['2031-05-02/04', '"2031-05-02/04" is not a period', 'Write 2031-05-02/2031-05-04.'],
    ['2031-05-02T10:00/12:00', '"2031-05-02T10:00/12:00" is not a period', 'Write 2031-05-02T10:00/2031-05-02T12:00.'],
    ['29.03.2017', '"29.03.2017" is not a date that can be read', 'Write 2017-03-29'],
    ['', '"" is not a date that can be read', 'Write 2017-03-29'],
    ['/', '"/" is not a date that can be read', 'Write 2017-03-29'],
    ['../..', '"../.." is not a date that can be read', 'Write 2017-03-29'],
    ['2017/2018/2019', '"2017/2018/2019" is not a date that can be read', 'Write 2017-03-29'],
    ['Y170000002', '"Y170000002" is not a date that can be read', 'Write 2017-03-29'],
    ['[2017,2018]', '"[2017,2018]" is not a date that can be read', 'Write 2017-03-29'],
    ['2XXX', '"2XXX" is not a date that can be read', 'Write 2017-03-29'],
    ['-0044-03-15', '-0044-03-15 is before the year 1', 'Dates begin with the year 0001'],
    ['0000', '0000 is before the year 1', 'Dates begin with the year 0001'],
    ['2017-XX-05', '2017-XX-05 names a day without its month', 'Write 2017-XX-XX'],
    ['201X~', '201X~ is open and in doubt at once', 'Write 201X.'],
    ['2017-03-30/2017-03-29', 'the period 2017-03-30/2017-03-29 ends before it begins', 'Write 2017-03-29/2017-03-30.'],
    ['2017-02-30/2017-03-01', 'there is no such day as 2017-02-30', 'Write 2017-03-29'],
    ['2017-02-30/..', 'there is no such day as 2017-02-30', 'Write 2017-03-29'],
    ['2031-05-02[Moscow] ', '"2031-05-02[Moscow] " is not a date', 'Write 2017-03-29'],
    ['2 May 2031[Moscow]', '"2 May 2031[Moscow]" is not a date', 'Write 2017-03-29'],
    ['2017-02-01/2017-02-30', 'there is no such day as 2017-02-30', 'Write 2017-03-29'],
    ['2031-05-02T24:00:00', '24:00:00 is the midnight that ends 2031-05-02', 'Write 2031-05-03T00:00, or 2031-05-02'],
    ['2031-12-31T24:00+03:00', '24:00 is the midnight that ends 2031-12-31', 'Write 2032-01-01T00:00+03:00,'],
    ['2016-12-31T23:59:60Z', '23:59:60 is a leap second,', 'Write 2016-12-31T23:59:59Z.'],
    ['2031-05-02T25:00', 'there is no such time as 25:00', 'Hours go from 00 to 23'],
    ['2031-05-02T12:60', 'there is no such time as 12:60', 'Hours go from 00 to 23'],
    ['2031-05-02T24:01', 'there is no such time as 24:01', 'Hours go from 00 to 23'],
    ['2031-05-02T23:30+19:00', 'no clock is +19:00 from UTC', 'Offsets go from -12:00 to +14:00.'],
    ['2031-05-02T23:30-00:00', '-00:00 says that nobody knows the offset', 'Write Z '],
    ['2031-05-02T23', '"23" is not a time that can be read', 'Write it as 2031-05-02T23:30+03:00'],
    ['2031-05-02T23:30+0300', '"23:30+0300" is not a time that can be read', 'Write 2031-05-02T23:30+03:00.'],
    ['2031-05-02T9.30 UTC', '"9.30 UTC" is not a time that can be read', 'Write 2031-05-02T09:30Z.'],
    ['2031-05-02T23:30−03:30', '"23:30−03:30" is not a time that can be read', 'Write 2031-05-02T23:30-03:30.'],
    ['2031-05-02T23:30:05,25z', '"23:30:05,25z" is not a time that can be read', 'Write 2031-05-02T23:30:05.25Z.'],
    ['2031-05-02T23:30 MSK', '"23:30 MSK" is not a time that can be read', 'Write it as 2031-05-02T23:30+03:00'],
    [
      '2031-05-02T23:30+03:00[Europe/Moscow]',
      '2031-05-02T23:30+03:00[Europe/Moscow] has its zone in brackets',
      'Write 2031-05-02T23:30+03:00, and "timezone: Europe/Moscow"',
    ],
    ['2031-05-02 23:30', '"2031-05-02 23:30" is not a date that can be read', 'Write 2031-05-02T23:30.'],
    ['2031-05-02T23:30~', 'no "~" can stand behind a time', 'Write 2031-05-02T23:30, or 2031-05-02~'],
    ['2031-05T23:30', '2031-05T23:30 has a time, but no day', 'Write the whole day, or 2031-05'],
    ['2031-02-30T23:30', 'there is no such day as 2031-02-30', 'Write 2017-03-29'],
    [
      '2031-05-02T12:00/2031-05-02T10:00',
      'the period 2031-05-02T12:00/2031-05-02T10:00 ends',
      'Write 2031-05-02T10:00/',
    ],
    ['2031-05-02T12:00Z/2031-05-02T12:30+03:00', 'the period 2031-05-02T12:00Z/', 'Write 2031-05-02T12:30+03:00/'],
  ])('%s', (text, fact, repair) => {
    const reading = readDate(text);
    expect('fact' in reading && reading.fact.slice(0, fact.length)).toBe(fact);
    expect('fact' in reading && reading.repair.slice(0, repair.length)).toBe(repair);
  });
});

test('whatever is written is a date or has one fact and one repair', () => {
  const pieces = fc.constantFrom(
    ...'0 1 2 20 31 2031 -05 -02 -21 - / .. T 23 :30 :00 24:00 Z +03:00 X XX -XX ? ~ % [ ] , . é'.split(' '),
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join('')),
      ),
      (text) => {
        const reading = readDate(text);
        if ('date' in reading) expect(reading.date.edtf).toBe(text);
        else expect([reading.fact, reading.repair]).not.toContain('');
      },
    ),
    { numRuns: 1000 },
  );
});

test('agrees with the EDTF library on every day of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, m, d) => {
        const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const real = new Date(Date.UTC(y, m - 1, d)).getUTCMonth() === m - 1;
        const reading = readDate(text);
        expect('date' in reading).toBe(real);
        if ('date' in reading) {
          expect(reading.date.earliest).toBe(new Date(edtf(text, { level: 0 }).min).toISOString().slice(0, 10));
          expect(reading.date.latest).toBe(new Date(edtf(text, { level: 0 }).max).toISOString().slice(0, 10));
        }
      },
    ),
  );
});

test('the bounds of a date hold every day that it can mean', () => {
  fc.assert(
    fc.property(dayAndDate, ({ day, text }) => {
      const { earliest, latest } = dateOf(text);
      expect(earliest === null || earliest <= day, text).toBe(true);
      expect(latest === null || day <= latest, text).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('orders dates by their beginning, then by their end', () => {
  const texts = ['2017', '2017-03', '2017-03-01', '2017-03-01/2017-03-03', '2016-12-31', '../2017-02', '2017-02/..'];
  expect(inOrder(texts.map((text) => dateOf(text)))).toEqual([
    '2016-12-31',
    '2017',
    '2017-02/..',
    '../2017-02',
    '2017-03-01',
    '2017-03-01/2017-03-03',
    '2017-03',
  ]);
});

test('orders the times of a day of one place or several by their instants, behind what has no time or cannot be placed', () => {
  const texts = ['T10:00Z', 'T12:30+03:00', 'T23:30+14:00', 'T00:10-05:00', '', 'T23:00', 'T08:00'];
  expect(inOrder(texts.map((text) => dateOf(`2031-05-02${text}`)))).toEqual([
    '2031-05-02',
    '2031-05-02T08:00',
    '2031-05-02T23:00',
    '2031-05-02T00:10-05:00',
    '2031-05-02T12:30+03:00',
    '2031-05-02T23:30+14:00',
    '2031-05-02T10:00Z',
  ]);
});

test('of one day, what has no time goes first and what nobody can place second, whatever its sign or century', () => {
  const texts = ['1960-05-02T09:00Z', '1960-05-02T10:00', '1960-05-02~'];
  expect(inOrder(texts.map((text) => dateOf(text)))).toEqual(texts.toReversed());
  expect(inOrder(texts.toReversed().map((text) => dateOf(text)))).toEqual(texts.toReversed());
});

test('goes by the day of the place before the instant: half past eleven in one capital is the next day in another', () => {
  const [earlier, later] = [dateOf('2031-05-02T23:30-04:00'), dateOf('2031-05-03T00:30+03:00')];
  expect(later.begins?.instant).toBeLessThan(earlier.begins?.instant ?? 0);
  expect(inOrder([later, earlier])).toEqual(['2031-05-02T23:30-04:00', '2031-05-03T00:30+03:00']);
});

function inOrder(dates: EdtfDate[]): string[] {
  return dates.toSorted(compareDates).map(({ edtf: text }) => text);
}

test('the order of dates is total: it goes one way, and on', () => {
  // Few days and many forms, so that dates meet.
  const near = fc
    .tuple(
      fc.constantFrom('2031-05-01', '2031-05-02', '2031-05', '2031', '203X', '2031-21'),
      fc.constantFrom('', '?', '~', 'T10:00', 'T10:00Z', 'T10:00:00Z', 'T12:00+03:00', 'T23:30+14:00', 'T01:00-05:00'),
      fc.constantFrom('', '/..', '/2031-05-02', '/2031-05-02T23:59Z', '/2031-06'),
    )
    .map((parts) => parts.join(''))
    .filter((text) => 'date' in readDate(text));
  const dated = fc
    .tuple(
      fc.oneof(
        near,
        dayAndDate.map(({ text }) => text),
      ),
      fc.option(anyZone),
    )
    .map(([text, zone]) => dateOf(text, zone ?? undefined));
  fc.assert(
    fc.property(dated, dated, dated, (a, b, c) => {
      const sign = (x: EdtfDate, y: EdtfDate) => Math.sign(compareDates(x, y));
      expect(sign(a, b) + sign(b, a)).toBe(0);
      expect(compareDates(a, a)).toBe(0);
      const [first, second, third] = [a, b, c].toSorted(compareDates) as [EdtfDate, EdtfDate, EdtfDate];
      expect(sign(first, second)).toBeLessThanOrEqual(0);
      expect(sign(second, third)).toBeLessThanOrEqual(0);
      expect(sign(first, third)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['2017', '2017-03-01', true],
  ['2017-03-01/2017-03-03', '2017-03-03', true],
  ['2017-03-01/2017-03-03', '2017-03-04', false],
  ['2017-03-01/..', '2031', true],
  ['../2017-03-01', '2017-03-02', false],
])('%s and %s can mean the same day: %s', (a, b, expected) => {
  expect(overlaps(dateOf(a), dateOf(b))).toBe(expected);
  expect(overlaps(dateOf(b), dateOf(a))).toBe(expected);
});

test.each([
  ['2031-05-01', '2031-05-02', true],
  ['2031-05-02', '2031-05-02', false],
  ['2031-05-03', '2031-05-02', false],
  ['2031-05', '2031-05-31', false],
  ['../2031-05-01', '2031-05-02', true],
  ['2031-05-01/..', '2031-05-02', true],
  ['2031-05-02T10:00Z', '2031-05-02T10:01Z', true],
  ['2031-05-02T10:00Z', '2031-05-02T10:00Z', false],
  ['2031-05-02T10:01Z', '2031-05-02T10:00Z', false],
  ['2031-05-03T00:30+03:00', '2031-05-02T22:00Z', true],
  ['2031-05-02T09:00Z/2031-05-02T11:00Z', '2031-05-02T10:00Z', false],
  ['2031-05-02T09:00Z/2031-05-02T11:00Z', '2031-05-02T12:00Z/2031-05-02T13:00Z', true],
  ['2031-05-02T10:00', '2031-05-02T11:00', false],
  ['2031-05-01T10:00', '2031-05-02T09:00Z', true],
  ['2031-05-01T10:00Z', '2031-05-02', true],
  ['2031-05-02T10:00Z', '2031-05-02T11:00', false],
  ['1960-05-03T10:00', '1960-05-02T10:00Z', false],
  ['1960-05-03T10:00Z', '1960-05-02', false],
])('%s was over before %s began: %s', (a, b, expected) => {
  expect(isBefore(dateOf(a), dateOf(b))).toBe(expected);
});

test('writes the offset of a zone behind each time, and reads back the same instants', () => {
  expect(withOffsets(dateOf('2031-05-02T23:30', 'Europe/Moscow'))).toBe('2031-05-02T23:30+03:00');
  expect(withOffsets(dateOf('2031-05-02T23:30Z/2031-05-03T00:30', 'Europe/Paris'))).toBe(
    '2031-05-02T23:30Z/2031-05-03T00:30+02:00',
  );
  fc.assert(
    fc.property(dayAndDate, anyZone, ({ text }, zone) => {
      const { date } = placeInZone(dateOf(text), zone);
      // Before there were zones, clocks went by the sun, and no offset in minutes tells it.
      fc.pre([date.begins, date.ends].every((time) => (time?.offset ?? 0) % 60 === 0));
      const again = dateOf(withOffsets(date));
      expect([again.begins?.instant, again.ends?.instant]).toEqual([date.begins?.instant, date.ends?.instant]);
    }),
  );
});

test('leaves the days of a date when its times are taken away', () => {
  expect(withoutTimes('2031-05-02T23:30Z')).toBe('2031-05-02');
  expect(withoutTimes('2031-05-02T23:30Z/2031-05-03T01:00')).toBe('2031-05-02/2031-05-03');
  expect(withoutTimes('2031-05~')).toBe('2031-05~');
});

test('the first and last day of an open period are the days that are known', () => {
  expect([firstDay(dateOf('../2031')), lastDay(dateOf('2031-05-02/..'))]).toEqual(['2031-12-31', '2031-05-02']);
});
