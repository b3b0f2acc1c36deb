import { expect, test } from 'vitest';
import { cutsBetween, familyMarks } from '../../../src/search/words/term-families.ts';

test('marks two words that begin alike as two', () => {
  const marks = familyMarks([
    ['treat', 'treats'],
    ['treaties', 'treaty'],
  ]);
  expect([...marks]).toEqual([
    ['treat', '5'],
    ['treats', '5'],
    ['treaties', '51'],
    ['treaty', '51'],
  ]);
});

test('cuts the dictionary where no word is parted from its forms', () => {
  const terms = Array.from(
    { length: 40 },
    (_, number) => `word${String.fromCharCode(97 + (number >> 2))}${number % 4}`,
  );
  const families = Array.from({ length: 10 }, (_, set) => terms.slice(set * 4, set * 4 + 4));
  const cuts = cutsBetween(terms, familyMarks(families), 10);
  expect(cuts.every((cut) => cut % 4 === 0)).toBe(true);
  expect(cuts.at(-1)).toBe(40);
});

