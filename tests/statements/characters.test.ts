import { describe, expect, test } from 'vitest';
import { decodeUtf8, findInvisibleCharacters } from '../../src/statements/characters.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const find = (text: string) => findInvisibleCharacters({ path: 'x.md', text }).map(formatProblem);

describe('refuses characters that nobody can see', () => {
  test.each([
    ['a direction override', 'ab\u202Ecd', 'x.md:1:3 error there is an invisible character here (U+202E). Delete it.'],
    ['an isolate', 'a\n\u2066b', 'x.md:2:1 error there is an invisible character here (U+2066). Delete it.'],
    ['a zero-width space', 'a\u200Bb', 'x.md:1:2 error there is an invisible character here (U+200B). Delete it.'],
    [
      'a joiner between Latin letters',
      'a\u200Db',
      'x.md:1:2 error there is an invisible character here (U+200D). Delete it.',
    ],
    [
      'a direction mark in English',
      'a\u200Eb',
      'x.md:1:2 error there is an invisible character here (U+200E). Delete it.',
    ],
    ['a soft hyphen', 'a\u00ADb', 'x.md:1:2 error there is an invisible character here (U+00AD). Delete it.'],
    ['a null', 'a\u0000b', 'x.md:1:2 error there is an invisible character here (U+0000). Delete it.'],
    ['a noncharacter', 'a\uFFFEb', 'x.md:1:2 error there is an invisible character here (U+FFFE). Delete it.'],
    ['a line separator', 'a\u2028b', 'x.md:1:2 error there is an invisible character here (U+2028). Delete it.'],
    [
      'a lost character',
      'a\uFFFDb',
      'x.md:1:2 error a character was lost here (U+FFFD). Restore it from the source and save as UTF-8.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(find(text)).toEqual([expected]);
  });
});

test.each([
  ['Persian with a non-joiner', 'می\u200Cخواهم'],
  ['an emoji of several', '👩\u200D⚖️'],
  ['Hindi with a joiner', 'क्\u200Dष'],
  ['Arabic with a direction mark', 'المضيق (A)\u200F مفتوح'],
  ['an Arabic number sign', '\u0600١٢'],
  ['no-break spaces and tabs', 'a\u00A0b\tc\r\nd'],
])('welcomes %s', (_name, text) => {
  expect(find(text)).toEqual([]);
});

test('reads UTF-8 with and without a byte order mark, and nothing else', () => {
  expect(decodeUtf8(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toBe('a');
  expect(decodeUtf8(new TextEncoder().encode('Ёж'))).toBe('Ёж');
  expect(decodeUtf8(new Uint8Array([0xff, 0xfe, 0x61, 0x00]))).toBeUndefined();
  expect(decodeUtf8(new Uint8Array([0x8f, 0xa8]))).toBeUndefined();
});
