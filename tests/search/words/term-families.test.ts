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

test.each<[string, string[][], [string, string][]]>([
  [
    'what all forms begin with is told by its length',
    [['abca', 'abcb', 'abd']],
    [
      ['abca', '2'],
      ['abcb', '2'],
      ['abd', '2'],
    ],
  ],
  [
    'one letter is too few',
    [
      ['as', 'at'],
      ['bes', 'bet'],
    ],
    [
      ['bes', '2'],
      ['bet', '2'],
    ],
  ],
  [
    'and 35 are the most that one digit tells',
    [[`${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`]],
    [
      [`${'x'.repeat(40)}a`, 'z'],
      [`${'x'.repeat(40)}b`, 'z'],
    ],
  ],
  [
    'several that begin alike are numbered',
    [
      ['aba', 'abb'],
      ['abc', 'abd'],
      ['abe', 'abf'],
    ],
    [
      ['aba', '2'],
      ['abb', '2'],
      ['abc', '21'],
      ['abd', '21'],
      ['abe', '22'],
      ['abf', '22'],
    ],
  ],
  ['no words are no family', [[]], []],
])('%s', (_said, families, expected) => {
  expect([...familyMarks(families)]).toEqual(expected);
});

/** Twelve terms, and which of them are forms of one word: `0011` is two families of two. */
const twelve = Array.from({ length: 12 }, (_, at) => `k${String.fromCharCode(97 + at)}`);
const cuts = (families: string, size = 4) => {
  const marks = Array.from(families).flatMap((mark, at): [string, string][] =>
    mark === '-' ? [] : [[twelve[at] ?? '', `1${mark}`]],
  );
  return cutsBetween(twelve.slice(0, families.length), new Map(marks), size);
};

test.each([
  ['------------', [4, 8, 12]],
  // The last may be larger by a quarter.
  ['-----', [5]],
  ['------', [4, 6]],
  ['', []],
  // A cut between two forms moves to where it parts none, or the fewest, down before up.
  ['---11-------', [3, 7, 12]],
  ['--111-------', [5, 9, 12]],
  ['--1221------', [3, 7, 12]],
  ['-11111------', [4, 8, 12]],
  ['1---------2-', [4, 8, 12]],
  ['---1---1----', [3, 8, 12]],
])('%s is cut at %j', (families, expected) => {
  expect(cuts(families)).toEqual(expected);
});

test('forms in another shape belong to their word, and families of other letters are others', () => {
  const terms = ['ka', 'kb', 'kc', 'kd=', 'ke', 'kf', 'kg'];
  expect(
    cutsBetween(
      terms,
      new Map([
        ['kd', '1'],
        ['ke', '1'],
      ]),
      4,
    ),
  ).toEqual([3, 7]);
  const apart = ['aa', 'ab', 'ac', 'ad', 'ba', 'bb', 'bc', 'bd'];
  expect(cutsBetween(apart, new Map(apart.map((term) => [term, '1'])), 4)).toEqual([4, 8]);
});
