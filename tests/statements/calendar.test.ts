import { expect, test } from 'vitest';
import { dayAfter, lastDayOfAll, lastOfMonth, millisecondsOf } from '../../src/statements/dates/calendar.ts';
import { laterOf } from '../../src/statements/dates/latest-day.ts';
import { dateOf } from '../date-of.ts';

test('every month has its last day, and February that of its year', () => {
  const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) =>
    lastOfMonth(`2031-${month}`).slice(8),
  );
  expect(days).toEqual(['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31']);
  expect(['2016-02', '1900-02', '2000-02', '0004-02', '0100-02'].map(lastOfMonth)).toEqual([
    '2016-02-29',
    '1900-02-28',
    '2000-02-29',
    '0004-02-29',
    '0100-02-28',
  ]);
});

test.each([
  ['2031-05-02', '2031-05-03'],
  ['2031-12-31', '2032-01-01'],
  ['2016-02-28', '2016-02-29'],
  ['0099-12-31', '0100-01-01'],
  ['9999-12-30', '9999-12-31'],
  [lastDayOfAll, lastDayOfAll],
])('behind %s comes %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
});

test('days of the first century are not those of the twentieth', () => {
  expect(millisecondsOf('0044-03-15')).toBeLessThan(millisecondsOf('1944-03-15'));
  expect(millisecondsOf('1970-01-02')).toBe(86_400_000);
});

test('the later of two dates is told by the first day of each, and the earlier found of one day stays', () => {
  const [first, second] = [
    { line: 1, column: 1 },
    { line: 2, column: 1 },
  ];
  const may = { day: '2031-05-01', edtf: '2031-05', place: first };
  expect(laterOf(undefined, dateOf('2031-05'), first)).toEqual(may);
  expect(laterOf(may, dateOf('2031-05-02'), second)).toEqual({ day: '2031-05-02', edtf: '2031-05-02', place: second });
  expect(laterOf(may, dateOf('2031-05-01'), second)).toBe(may);
  expect(laterOf(may, dateOf('2031-04/2031-06'), second)).toBe(may);
  expect(laterOf(may, dateOf('../2031-06-02'), second)?.day).toBe('2031-06-02');
});
