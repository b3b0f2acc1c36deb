import { expect, test } from 'vitest';
import { firstMoment } from '../../src/statements/dates/first-moment.ts';
import { dateOf } from '../date-of.ts';

test.each([
  ['2031-05-02', undefined, '2031-05-02'],
  ['2031-05', undefined, '2031-05-01'],
  ['203X', undefined, '2030-01-01'],
  ['../2031-05-02T10:00Z', undefined, '2031-05-02'],
  ['2031-05-02T23:30', undefined, '2031-05-02'],
  ['2031-05-02T23:30', 'Europe/Paris', '2031-05-02T23:30:00+02:00'],
  // Local times of before there were zones count in seconds, which RFC 3339 cannot write.
  ['1850-05-02T23:30', 'Europe/Paris', '1850-05-02'],
  ['2031-05-02T00:15Z', undefined, '2031-05-02T00:15:00+00:00'],
  ['2031-05-02T00:15:09.25-03:30', undefined, '2031-05-02T00:15:09-03:30'],
  ['2031-05-02T09:00+09:00/2031-05-02T11:00+09:00', undefined, '2031-05-02T09:00:00+09:00'],
  // It began on the third by one clock and ended on the second by another.
  ['2031-05-03T01:00+12:00/2031-05-02T16:00Z', undefined, '2031-05-03T01:00:00+12:00'],
])('%s in the zone %s begins with %s', (text, zone, expected) => {
  expect(firstMoment(dateOf(text, zone))).toBe(expected);
});
