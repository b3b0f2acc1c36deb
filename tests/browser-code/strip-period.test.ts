import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMonthScale } from '../../src/browser/timeline/month-scale.ts';
import {
  boundsOf,
  dragged,
  monthText,
  movedByKey,
  readPeriod,
  wholeStrip,
  writePeriod,
} from '../../src/browser/timeline/strip-period.ts';

/** From May 2031 to January 2033. */
const scale = readMonthScale('24376:0 24397:100');
const whole = wholeStrip(scale);
const chosen = readPeriod({ from: '2031-08', to: '2032-03' }, scale);

test.each([
  ['first', 'ArrowRight', '2031-09', '2032-03'],
  ['first', 'ArrowDown', '2031-07', '2032-03'],
  ['first', 'PageDown', '2031-05', '2032-03'],
  ['first', 'PageUp', '2032-03', '2032-03'],
  ['last', 'Home', '2031-08', '2031-08'],
  ['last', 'ArrowUp', '2031-08', '2032-04'],
] as const)('on the %s end, %s moves the period to %s and %s', (end, key, from, to) => {
  const moved = movedByKey(chosen, end, key, scale);
  expect(moved && writePeriod(moved, scale)).toEqual({ from, to });
});

test('a key that moves nothing is left to others', () => {
  expect(movedByKey(chosen, 'first', 'Tab', scale)).toBeUndefined();
});

test.each([
  [{ from: '', to: '' }, '2031-05', '2033-01'],
  [{ from: '2032', to: '' }, '2032-01', '2033-01'],
  [{ from: '', to: '2031' }, '2031-05', '2031-12'],
  [{ from: '1990', to: '2050-01-01' }, '2031-05', '2033-01'],
  [{ from: '2032-03', to: '2031-08' }, '2032-03', '2032-03'],
  [{ from: 'soon', to: '2031-8' }, '2031-05', '2031-08'],
])('%j stands on the strip from %s to %s', (period, from, to) => {
  const { first, last } = readPeriod(period, scale);
  expect([monthText(first), monthText(last)]).toEqual([from, to]);
});

test('the whole strip narrows nothing', () => {
  expect(writePeriod(whole, scale)).toEqual({ from: '', to: '' });
});

test('whatever is dragged and pressed, the ends stay in order and within the strip', () => {
  const month = fc.integer({ min: scale.first, max: scale.end - 1 });
  const key = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
  const press = fc.tuple(fc.constantFrom('first' as const, 'last' as const), key);
  fc.assert(
    fc.property(month, month, fc.array(press), (from, to, presses) => {
      const end = presses.reduce(
        (period, [on, pressed]) => movedByKey(period, on, pressed, scale) ?? period,
        dragged(from, to),
      );
      expect(end.first).toBeLessThanOrEqual(end.last);
      expect(boundsOf('first', end, scale)[0]).toBeLessThanOrEqual(end.first);
      expect(boundsOf('last', end, scale)[1]).toBeGreaterThanOrEqual(end.last);
      expect(readPeriod(writePeriod(end, scale), scale)).toEqual(end);
    }),
  );
});
