import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDates, overlaps, readDate, type EdtfDate } from '../../src/statements/dates.ts';

function date(text: string): EdtfDate {
  const reading = readDate(text);
  if ('fact' in reading) throw new Error(reading.fact);
  return reading.date;
}

describe('reads EDTF dates with their bounds', () => {
  test.each([
    ['2017-03-29', '2017-03-29', '2017-03-29'],
    ['2016-02-29', '2016-02-29', '2016-02-29'],
    ['2017-03', '2017-03-01', '2017-03-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017-03~', '2017-03-01', '2017-03-31'],
    ['2017-03-29?', '2017-03-29', '2017-03-29'],
    ['2017%', '2017-01-01', '2017-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2017-XX', '2017-01-01', '2017-12-31'],
    ['2017-03-XX', '2017-03-01', '2017-03-31'],
    ['2017-03-28/2017-03-29', '2017-03-28', '2017-03-29'],
    ['2016/2017-03', '2016-01-01', '2017-03-31'],
    ['2017-03-28/..', '2017-03-28', null],
    ['../2017-03-28', null, '2017-03-28'],
    ['/2017', null, '2017-12-31'],
    ['2017-03-29T10:30:00', '2017-03-29', '2017-03-29'],
    ['2017-03-29T23:30:00-05:00', '2017-03-29', '2017-03-29'],
  ])('%s', (text, earliest, latest) => {
    expect(date(text)).toEqual({ edtf: text, earliest, latest });
  });
});

describe('refuses what is no date', () => {
  test.each([
    ['2017-02-30', 'there is no such day as 2017-02-30'],
    ['2017-02-29', 'there is no such day as 2017-02-29'],
    ['2017-13', 'there is no such day as 2017-13'],
    ['2017-00-10', 'there is no such day as 2017-00-10'],
    ['29 March 2017', '"29 March 2017" is not a date that can be read'],
    ['2017-3-9', '"2017-3-9" is not a date that can be read'],
    ['29.03.2017', '"29.03.2017" is not a date that can be read'],
    ['', '"" is not a date that can be read'],
    ['/', '"/" is not a date that can be read'],
    ['../..', '"../.." is not a date that can be read'],
    ['Y170000002', '"Y170000002" is not a date that can be read'],
    ['-0044-03-15', '"-0044-03-15" is not a date that can be read'],
    ['[2017,2018]', '"[2017,2018]" is not a date that can be read'],
    ['2017-03-30/2017-03-29', 'the period 2017-03-30/2017-03-29 ends before it begins'],
    ['2017-02-01/2017-02-30', 'there is no such day as 2017-02-30'],
  ])('%s', (text, fact) => {
    expect(readDate(text)).toMatchObject({ fact });
  });
});

test('agrees with the EDTF library on every day of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (y, m, d) => {
        const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
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

test('orders dates by their beginning, then by their end', () => {
  const texts = ['2017', '2017-03', '2017-03-01', '2017-03-01/2017-03-03', '2016-12-31', '../2017-02', '2017-02/..'];
  expect(
    texts
      .map(date)
      .sort(compareDates)
      .map(({ edtf }) => edtf),
  ).toEqual(['2016-12-31', '2017', '2017-02/..', '../2017-02', '2017-03-01', '2017-03-01/2017-03-03', '2017-03']);
});

test.each([
  ['2017', '2017-03-01', true],
  ['2017-03-01/2017-03-03', '2017-03-03', true],
  ['2017-03-01/2017-03-03', '2017-03-04', false],
  ['2017-03-01/..', '2031', true],
  ['../2017-03-01', '2017-03-02', false],
])('%s and %s can mean the same day: %s', (a, b, expected) => {
  expect(overlaps(date(a), date(b))).toBe(expected);
  expect(overlaps(date(b), date(a))).toBe(expected);
});
