import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, boundsText, certaintyIn, readBounds, readPeriod } from '../../src/statements/dates/period.ts';
import { anyDay, dayAndDate } from '../any-date.ts';
import { dateOf } from '../date-of.ts';

test.each([
  ['2017-03-15', '2017-03', '2017-03', 'certain'],
  ['2017-03-15T23:30+14:00', '2017-03-15', '2017-03-15', 'certain'],
  ['2017-03', '2017-03', '2017-03', 'certain'],
  ['2017', '2017-03', '2017-03', 'possible'],
  ['2017', '2017', '2017', 'certain'],
  ['2017-03-15', '2017-03-15', undefined, 'certain'],
  ['2017-03-15', undefined, '2017-03-15', 'certain'],
  ['2017-03-15', '2017-03-16', undefined, 'no'],
  ['2017-03-15', undefined, '2017-03-14', 'no'],
  ['2017', '2017-02', undefined, 'possible'],
  ['2017', undefined, '2017-02', 'possible'],
  ['../2017', '2016', undefined, 'possible'],
  ['2017/..', undefined, '2018', 'possible'],
  ['2017', '2018', undefined, 'no'],
  ['2017', undefined, '2016', 'no'],
  ['201X', '2015', '2016', 'possible'],
  ['2017-02-28/2017-03-02', '2017-03', '2017-03', 'possible'],
  ['2017-02-28/2017-03-02', '2017-02', '2017-03', 'certain'],
  ['2017-03-01/..', '2020', '2021', 'possible'],
  ['2017-03-01/..', '2017', undefined, 'certain'],
  ['2017-03-01/..', undefined, '2016', 'no'],
  ['../2017', undefined, '2018', 'certain'],
  ['../2017', '2000', '2018', 'possible'],
  ['2017-21', '2017-10', '2017-10', 'possible'],
  ['2017-24', '2018-01', '2018-02', 'possible'],
  ['2017-03-15?', '2017-03', '2017-03', 'possible'],
  ['2017-03~', '2017', '2017', 'possible'],
  ['2017-03~', '2018', '2018', 'no'],
  ['2017-03~', undefined, undefined, 'certain'],
  ['0044-03-15', '1944', '1944', 'no'],
  ['0044-03-15', '0044', '0044', 'certain'],
])('%s lies between %s and %s: %s', (text, from, to, expected) => {
  const period = { from: from && readPeriod(from)?.from, to: to && readPeriod(to)?.to };
  expect(certaintyIn(period, boundsOf(dateOf(text)))).toBe(expected);
});

test('a date that can mean a day is in every period with that day, and for certain only where its bounds are within', () => {
  fc.assert(
    fc.property(dayAndDate, fc.option(anyDay), fc.option(anyDay), ({ day, text }, a, b) => {
      const period = { from: a ?? undefined, to: b ?? undefined };
      const date = dateOf(text);
      const certainty = certaintyIn(period, boundsOf(date));
      const isIn = (each: string) => (a === null || a <= each) && (b === null || each <= b);
      if (isIn(day)) expect(certainty).not.toBe('no');
      if (certainty === 'certain') {
        for (const bound of [date.earliest, date.latest]) expect(bound === null || isIn(bound)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('bounds are read as they were written, and a day without doubt needs none', () => {
  expect(
    ['2017-03-15', '2017-03-15T10:00Z', '2017', '2017-03-15?', '2017-03-01/..', '/2017~'].map((text) =>
      boundsText(dateOf(text)),
    ),
  ).toEqual([
    undefined,
    undefined,
    '2017-01-01/2017-12-31',
    '2017-03-15/2017-03-15?',
    '2017-03-01/..',
    '../2017-12-31?',
  ]);
  fc.assert(
    fc.property(dayAndDate, ({ text }) => {
      const date = dateOf(text);
      expect(readBounds(boundsText(date) ?? date.earliest ?? '')).toEqual(boundsOf(date));
    }),
  );
});

test.each([
  ['2017', { from: '2017-01-01', to: '2017-12-31' }],
  ['2017-3', { from: '2017-03-01', to: '2017-03-31' }],
  ['2017-03-09', { from: '2017-03-09', to: '2017-03-09' }],
  ['0044', { from: '0044-01-01', to: '0044-12-31' }],
  ['2017-13', undefined],
  ['2017-12-31', { from: '2017-12-31', to: '2017-12-31' }],
  ['2017-2-1', { from: '2017-02-01', to: '2017-02-01' }],
  ['2017-01', { from: '2017-01-01', to: '2017-01-31' }],
  ['2017-00', undefined],
  ['2017-05-00', undefined],
  ['2017-05-32', undefined],
  ['12017', undefined],
  ['2017-', undefined],
  ['2017-03-', undefined],
  ['2017-03-091', undefined],
  ['44', undefined],
  ['March', undefined],
])('asked for %s', (value, expected) => {
  expect(readPeriod(value)).toEqual(expected);
});
