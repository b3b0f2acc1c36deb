import { expect, test } from 'vitest';
import { lettersOf } from '../../../src/search/words/letters.ts';

const letters = lettersOf();
const written = (word: string) => Array.from(word, (letter) => letters[letter] ?? '').join('');

test.each([
  ['москва', 'moskva'],
  ['αθηνα', 'athina'],
  ['երեվան', 'erevan'],
  ['თბილისი', 'tbilisi'],
  ['שלום', 'slvm'],
  ['دمشق', 'dmshq'],
])('%s is %s in Latin letters', (word, latin) => {
  expect(written(word)).toBe(latin);
});

test('no letter is told that a folded word has not', () => {
  for (const letter of ['М', 'ё', 'Ω', 'ά', 'a', '٢', 'ة', '海', '\u0384'])
    expect([letter, letters[letter]]).toEqual([letter, undefined]);
});

test('the letters are those of six alphabets, each in small Latin ones alone', () => {
  const first = (pattern: RegExp) => Object.keys(letters).filter((letter) => pattern.test(letter)).length;
  expect(first(/\p{Script=Greek}/u)).toBeGreaterThan(24);
  expect(first(/\p{Script=Cyrillic}/u)).toBeGreaterThan(33);
  expect(first(/\p{Script=Georgian}/u)).toBeGreaterThan(33);
  expect(Object.values(letters).every((latin) => /^[a-z0-9]+$/.test(latin))).toBe(true);
});
