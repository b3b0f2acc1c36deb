import { expect, test } from 'vitest';
import { daysOfMonth, monthsOfYear } from '../../src/lenses/calendar-bars.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';

const [statement] = readNorland().archive.statements;
if (!statement) throw new Error('the invented collection is empty');
const said = (...dates: string[]) => dates.map((date) => ({ ...statement, date: dateOf(date) }));

test('a year has its twelve months, and counts none whose month is not known or that is of another year', () => {
  const months = monthsOfYear('2031', said('2031-02-03', '2031-02', '2031', '2032-02-03', '2031-12-31T23:00'), 'said');
  expect(months.map(({ count }) => count)).toEqual([0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  expect(months.at(-1)?.period).toBe('2031-12');
});

test('a month has as many days as its year gives it, and counts what says its day', () => {
  const days = daysOfMonth('2032-02', said('2032-02-29', '2032-02-29T10:00', '2032-02'), 'said');
  expect(days.length).toBe(29);
  expect(days.at(-1)).toEqual({ period: '2032-02-29', count: 2 });
  expect(days.slice(0, -1).every(({ count }) => count === 0)).toBe(true);
});
