import { describe, expect, test } from 'vitest';
import {
  decodeUtf8,
  findInvisibleCharacters,
  invisible,
  invisibleIn,
  withoutByteOrderMark,
} from '../../src/statements/text/characters.ts';
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
    [
      'the direction mark of Arabic in English',
      'a\u061Cb',
      'x.md:1:2 error there is an invisible character here (U+061C). Delete it.',
    ],
    ['a soft hyphen', 'a\u00ADb', 'x.md:1:2 error there is an invisible character here (U+00AD). Delete it.'],
    ['a null', 'a\u0000b', 'x.md:1:2 error there is an invisible character here (U+0000). Delete it.'],
    ['a noncharacter', 'a\uFFFEb', 'x.md:1:2 error there is an invisible character here (U+FFFE). Delete it.'],
    ['a line separator', 'a\u2028b', 'x.md:1:2 error there is an invisible character here (U+2028). Delete it.'],
    ...[
      ['a Hangul filler', '\u3164'],
      ['a filler of leading Hangul', '\u115F'],
      ['a filler of Hangul vowels', '\u1160'],
      ['a half-width Hangul filler', '\uFFA0'],
      ['a blank of Braille', '\u2800'],
      ['a grapheme joiner', '\u034F'],
      ['a variation selector', '\uFE0F'],
      ['a rare variation selector', '\u{E0101}'],
      ['a Mongolian selector', '\u180B'],
      ['a tag', '\u{E0041}'],
      ['half of a surrogate pair', '\uD83D'],
      ['a Khmer vowel that is not written', '\u17B4'],
      ['a musical sign without a head', '\u{1D159}'],
      ['a reserved sign that would show nothing', '\u{E0FFF}'],
    ].map(([name = '', character = '']): [string, string, string] => {
      const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
      const expected = `x.md:1:2 error there is an invisible character here (U+${code}). Delete it.`;
      return [name, `a${character}b`, expected];
    }),
    [
      'a lost character',
      'a\uFFFDb',
      'x.md:1:2 error a character was lost here (U+FFFD). Restore it from the source and save as UTF-8.',
    ],
    [
      'what stands for an object',
      'a\uFFFCb',
      'x.md:1:2 error a character was lost here (U+FFFC). Restore it from the source and save as UTF-8.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  test('of a text that is no file, too: the first of them', () => {
    expect(invisibleIn('Grain \u{1F3FD} will\u200B pass\u202E.')).toBe('\u200B');
    expect(invisibleIn('Grain will pass.')).toBeUndefined();
    expect(invisibleIn('می\u200Cخواهم')).toBeUndefined();
  });

  test('by codes that tell what was lost from what cannot be seen', () => {
    expect(['\uFFFD', '\uFFFC', '\u0001'].map((character) => invisible(character).code)).toEqual([
      'lost-character',
      'lost-character',
      'invisible-character',
    ]);
  });
});

test('of many lines with such characters a hundred characters are named', () => {
  const line = 'a\u202Eb\u202Ec\u202E\n';
  expect(find(line.repeat(33))).toHaveLength(99);
  expect(find(line.repeat(34))).toHaveLength(100);
  expect(find(line.repeat(50)).at(-1)).toContain('x.md:34:2 ');
});

test('a byte order mark is taken away in front, once, and nowhere else', () => {
  expect(withoutByteOrderMark('\uFEFFa\uFEFFb')).toBe('a\uFEFFb');
  expect(withoutByteOrderMark('a\uFEFFb')).toBe('a\uFEFFb');
  expect(decodeUtf8(new TextEncoder().encode('\uFEFF\uFEFFa'))).toBe('\uFEFFa');
});

test.each([
  ['Persian with a non-joiner', 'می\u200Cخواهم'],
  ['an emoji of several', '👩\u200D⚖️'],
  ['a family with colours of skin', '👩🏽\u200D❤️\u200D💋\u200D👨🏿'],
  ['a flag of several signs', '🏳️\u200D🌈 🏴\u200D☠️'],
  ['flags of states', '🇫🇷🇳🇴'],
  ['the flag of a part of a state', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a key', '3\uFE0F\u20E3 #\uFE0F\u20E3'],
  ['signs shown as text or in colour', '©\uFE0F ☎\uFE0E'],
  ['an ideograph in one of its forms', '葛\u{E0100}城'],
  ['Mongolian with a selector', 'ᠠ\u180Bᠨ\u180Eᠠ'],
  ['Khmer with places to wrap', 'ភាសា\u200Bខ្មែរ'],
  ['Urdu with a non-joiner behind a vowel sign', 'کِ\u200Cتاب'],
  ['Hebrew with a direction mark', 'שלום (A)\u200F'],
  ['Braille', '⠁\u2800⠃'],
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

test.each([
  ['a joiner between an emoji and a letter', '👩\u200Da'],
  ['a joiner in front of an emoji', 'a\u200D👩'],
  ['a second joiner', 'می\u200C\u200Cخواهم'],
  ['tags behind a flag that is no country', `🏴${'\u{E0061}'.repeat(12)}\u{E007F}`],
  ['a tag behind a flag', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}\u{E0041}'],
  ['a selector behind a digit', '3\uFE0F'],
  ['a second selector', '❤\uFE0F\uFE0F'],
  ['a rare selector behind an emoji', '😀\u{E0101}'],
])('refuses %s', (_name, text) => {
  expect(find(text)).not.toEqual([]);
});

test.each([
  ['direction marks', '\u200E'],
  ['tags', '\u{E0041}'],
  ['blanks', '\u2800'],
  ['joiners', '\u200D'],
  ['selectors', '\uFE0F'],
])('a long line of nothing but %s is read to its end, and the first hundred are named', (_name, character) => {
  expect(find(character.repeat(200_000))).toHaveLength(100);
});
