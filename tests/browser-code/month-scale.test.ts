import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMonthScale } from '../../src/browser/timeline/month-scale.ts';

/** Twelve months over 30 percent, a run of a hundred over 10, and twelve more. */
const scale = readMonthScale('1000:0 1012:30 1112:40 1124:70');

test.each([
  [1000, 0],
  [1006, 15],
  [1012, 30],
  [1062, 35],
  [1124, 70],
])('month %i begins at %i percent', (month, place) => {
  expect(scale.placeOf(month)).toBeCloseTo(place);
});

test('what lies outside is brought to the ends', () => {
  expect([scale.monthAt(-5), scale.monthAt(99), scale.placeOf(0), scale.placeOf(9999)]).toEqual([1000, 1123, 0, 70]);
});

test('the middle of every month leads back to it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 1123 }), (month) => {
      expect(scale.monthAt((scale.placeOf(month) + scale.placeOf(month + 1)) / 2)).toBe(month);
    }),
  );
});
