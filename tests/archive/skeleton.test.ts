import { expect, test } from 'vitest';
import { imitationOf, skeletonOf, strangeLetters } from '../../src/archive/names/skeleton.ts';

test.each([
  ['Аda', 'Ada'],
  ['ada marsh', 'АDА МARSН'],
  ['Ada  Márſh', 'Ada Marfh'],
  ['Ada-Marsh', 'Ada, Marsh'],
  ['“Norland”', 'Norland'],
  ['𝐀da', 'ADA'],
])('%s looks like %s', (name, other) => {
  expect(skeletonOf(name)).toBe(skeletonOf(other));
});

test.each([
  ['Ada', 'Ida'],
  ['Ada Marsh', 'AdaMarsh'],
  ['राम', 'रमा'],
  ['Ada1', 'Ada'],
])('%s does not look like %s', (name, other) => {
  expect(skeletonOf(name)).not.toBe(skeletonOf(other));
});

test('letters that another name has not are told by their codes, each once, up to five', () => {
  expect(strangeLetters('Аda Аа', 'Ada')).toBe(' (U+0410, U+0020, U+0430)');
  expect(strangeLetters('Ada', 'Ada Marsh')).toBe('');
  expect(strangeLetters('abcdefg', '')).toBe(' (U+0061, U+0062, U+0063, U+0064, U+0065)');
  expect(strangeLetters('𝐀', 'A')).toBe(' (U+1D400)');
});

test('a name that looks like one that is known is told to be written in its letters', () => {
  expect(imitationOf('Аda Marsh', ['Bo Lund', 'Ada Marsh'])).toEqual({
    severity: 'error',
    code: 'look-alike',
    fact: '"Аda Marsh" looks like "Ada Marsh" and is written with other letters (U+0410)',
    repair: 'Write "Ada Marsh" in its own letters.',
  });
  expect(imitationOf('Ida Marsh', ['Ada Marsh'])).toBeUndefined();
  expect(imitationOf('–', ['…'])).toBeUndefined();
});
