import { describe, expect, test } from 'vitest';
import {
  bareLine,
  capitalized,
  citationText,
  listOf,
  oneLine,
  within,
  type CitationPart,
} from '../../../src/exports/citations/citation-part.ts';

describe('a citation is made into text', () => {
  const parts: CitationPart[] = ['a ', { dayIn: 'en' }, { whenRead: ' YYYY/MM/DD' }, ' ', { address: '/b/#c' }];
  test('with the day on which it was read, and where the site is', () => {
    expect(citationText(parts, { day: '2031-07-01', origin: 'https://example.org/' })).toBe(
      'a July 1, 2031 2031/07/01 https://example.org/b/#c',
    );
    expect(citationText([{ dayIn: 'fr' }], { day: '2031-01-31' })).toBe('31 janvier 2031');
  });

  test('with a place for the day where it is not known', () => {
    expect(citationText(parts)).toBe('a [YYYY-MM-DD] /b/#c');
    expect(citationText(parts, { noDay: 'day of access' })).toBe('a [day of access] /b/#c');
  });
});

test('a list has a sign between those that are there', () => {
  expect(listOf(', ', 'a', undefined, '', [], ['b', { address: '/' }], 'c')).toEqual([
    'a',
    ', ',
    'b',
    { address: '/' },
    ', ',
    'c',
  ]);
  expect(listOf(', ', undefined, 'a')).toEqual(['a']);
});

test('a day of which nothing is told has nothing in its place', () => {
  expect(citationText([{ whenRead: 'YYYY-MM-DD' }], { day: '2031' })).toBe('2031--');
});

test('a phrase takes parts in its middle, at its end or its beginning', () => {
  expect(within((day) => `read ${day}.`, [{ dayIn: 'en' }])).toEqual(['read ', { dayIn: 'en' }, '.']);
  expect(within((day) => `${day} read`, ['x', 'y'])).toEqual(['x', 'y', ' read']);
  expect(within((day) => day, ['x'])).toEqual(['x']);
});

test.each([
  ['as told', 'en', 'As told'],
  ['ilan', 'tr', 'İlan'],
  ['𐐨b', 'en', '𐐀b'],
  ['海峡', 'zh', '海峡'],
  ['', 'en', ''],
])('%s begins in %s as %s', (text, locale, expected) => {
  expect(capitalized(text, locale)).toBe(expected);
});

describe('a text is one line', () => {
  test.each([
    ['plain text', 'plain text'],
    ['a\nb\r\nc', 'a b c'],
    ['a\u2028b\u2029c', 'a b c'],
    ['a\t\u0007 b', 'a b'],
    ['a  b', 'a b'],
    ['a\u0007\u0008\n\nb', 'a b'],
    ['a\u00a0b', 'a\u00a0b'],
    [' a', 'a'],
    ['a ', 'a'],
    ['a\u202eb\u202cc', 'abc'],
    ['a\u202d', 'a'],
    ['a\n', 'a'],
    ['\u00a0a', 'a'],
    // What keeps two directions apart is left, but not for programs.
    ['a\u2066b\u2069', 'a\u2066b\u2069'],
  ])('%j is %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });

  test('without marks of direction for programs', () => {
    expect(bareLine('\u200ea\u200f \u061cb\u2066c\u2067d\u2068e\u2069')).toBe('a bcde');
    expect(bareLine('\u2066\na')).toBe('a');
  });
});
