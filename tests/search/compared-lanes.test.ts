import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCompared } from '../../src/search/hits/compared-lanes.ts';

test('what each said stands on one axis, the same month at the same place', () => {
  const placed = placeCompared([['2031-05', '2033-02'], ['2031-05']]);
  expect(placed?.lanes.map((marks) => marks.map(({ from, count }) => [from, count]))).toEqual([
    [
      ['2031-05', 1],
      ['2033-02', 1],
    ],
    [['2031-05', 1]],
  ]);
  expect(placed?.lanes[0]?.[0]?.x).toBe(placed?.lanes[1]?.[0]?.x);
});

test('an axis of years names years, a short one months', () => {
  expect(placeCompared([['2020-06', '2031-05']])?.ticks.map(({ time }) => time)).toEqual([
    '2022',
    '2024',
    '2026',
    '2028',
    '2030',
  ]);
  expect(placeCompared([['2031-10', '2031-12']])?.ticks.map(({ time }) => time)).toEqual([
    '2031-10',
    '2031-11',
    '2031-12',
    '2032-01',
    '2032-02',
    '2032-03',
  ]);
});

test('nobody who said nothing moves the axis, and of nobody there is none', () => {
  expect(placeCompared([[], ['2031-05']])?.lanes[0]).toEqual([]);
  expect(placeCompared([[], []])).toBeUndefined();
});

test('every statement is in one mark, on the axis, and no two marks of a lane touch', () => {
  const time = fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 12 }))
    .map(([year, month]) => (month === 0 ? String(year) : `${year}-${String(month).padStart(2, '0')}`));
  fc.assert(
    fc.property(fc.array(fc.array(time), { minLength: 1, maxLength: 4 }), (times) => {
      const placed = placeCompared(times);
      times.forEach((own, position) => {
        const marks = placed?.lanes[position] ?? [];
        expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        for (const [index, { x }] of marks.entries()) {
          expect(x).toBeGreaterThanOrEqual(1);
          expect(x).toBeLessThanOrEqual(99);
          expect(x - (marks[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(3.5 - 1e-9);
        }
      });
      for (const [index, { x }] of (placed?.ticks ?? []).entries())
        expect(x - (placed?.ticks[index - 1]?.x ?? -Infinity)).toBeGreaterThanOrEqual(13);
    }),
  );
});
