import { expect, test } from 'vitest';
import { headlinesIn, withHeadlines } from '../../src/browser/timeline/view-in-address.ts';

test('the wish for headlines stands in the address beside what else is there', () => {
  expect(withHeadlines('?topic=grain', true)).toBe('?topic=grain&view=headlines');
  expect(withHeadlines('?view=headlines&topic=grain', false)).toBe('?topic=grain');
  expect(withHeadlines('?view=headlines', false)).toBe('');
  expect([headlinesIn('?view=headlines'), headlinesIn('?view=full'), headlinesIn('')]).toEqual([true, false, false]);
});
