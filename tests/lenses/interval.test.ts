import { expect, test } from 'vitest';
import { intervalBetween } from '../../src/lenses/interval.ts';
import { dateOf } from '../date-of.ts';

test.each([
  ['2031-05-30', '2031-05-31', '1 day'],
  ['2031-05-30', '2031-07-29', '60 day'],
  ['2031-05-30', '2031-07-30', '2 month'],
  ['2031-05-30', '2031-08-29', '2 month'],
  ['2031-05-30', '2032-05-30', '1 year'],
  ['2013-09-09', '2016-06-16', '2 year 9 month'],
  ['1962-10-26', '2017-03-29', '54 year 5 month'],
  ['0044-03-15', '0046-03-15', '2 year'],
  ['2031-05-30T10:00Z', '2031-05-30T15:59Z', '5 hour'],
  ['2031-05-30T23:30-04:00', '2031-05-31T05:30Z', '2 hour'],
  ['2031-05-30T10:00Z', '2031-06-02T09:00Z', '3 day'],
  ['2031-05-30T10:00', '2031-05-31T09:00', '1 day'],
  ['2031-05-30', '2031-05-31T09:00Z', '1 day'],
])('from %s to %s it is %s', (from, to, expected) => {
  const interval = intervalBetween(dateOf(from), dateOf(to));
  expect(interval?.map(({ count, unit }) => `${count} ${unit}`).join(' ')).toBe(expected);
});

test.each([
  ['2031-05-30', '2031-05-30'],
  ['2031-05-30', '2031-05-01'],
  ['2031-05', '2031-07-30'],
  ['2031-05-30', '2032'],
  ['2031-05-30', '2031-06-01/2031-06-03'],
  ['2031-05-30/..', '2031-06-01'],
  ['2031-05-30', '2031-06-01~'],
  ['2031-05-30T10:00Z', '2031-05-30T10:59Z'],
  ['2031-05-30T10:00', '2031-05-30T15:00'],
  ['2031-05-30T10:00Z', '2031-05-30T15:00'],
  // The next day in one capital, and the hour before.
  ['2031-05-30T23:30-04:00', '2031-05-31T00:30+03:00'],
  ['2031-05-30', '2031-05-31T10:00Z/2031-05-31T12:00Z'],
])('from %s to %s there is none to be told', (from, to) => {
  expect(intervalBetween(dateOf(from), dateOf(to))).toBeUndefined();
});
