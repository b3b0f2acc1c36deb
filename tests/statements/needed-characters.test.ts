import { expect, test } from 'vitest';
import { neededIn } from '../../src/statements/text/needed-characters.ts';

const flag = '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
const [zwj, zwnj, selector, textSelector] = ['\u200d', '\u200c', '\ufe0f', '\ufe0e'];

/** Whether a line needs the first of a character in it, or the last. */
const first = (line: string, character: string) => neededIn(line)(character, line.indexOf(character));
const last = (line: string, character: string) => neededIn(line)(character, line.lastIndexOf(character));

test.each([
  ['an Arabic number sign, which can be seen', '\u0600١٢', '\u0600'],
  ['the end of an ayah', 'a\u06ddb', '\u06dd'],
  ['a Syriac abbreviation mark', 'a\u070fb', '\u070f'],
  ['a direction mark in a line with Hebrew', 'שלום (A)\u200f', '\u200f'],
  ['one from left to right in a line with Arabic', 'نعم A\u200e', '\u200e'],
  ['one of Arabic in a line with Thaana', 'ދިވެހި\u061c', '\u061c'],
  ['a non-joiner behind a Persian letter', `می${zwnj}`, zwnj],
  ['a non-joiner before one', `1${zwnj}خ`, zwnj],
  ['a joiner behind a Devanagari letter', `क्${zwj}ष`, zwj],
  ['a joiner between two emoji', `👩${zwj}🚀`, zwj],
  ['a joiner behind an emoji with a colour of skin', `👩🏽${zwj}🚀`, zwj],
  ['a joiner behind an emoji with two of them', `👩${selector}🏽${zwj}🚀`, zwj],
  ['a joiner behind an emoji in colour', `❤${selector}${zwj}🔥`, zwj],
  ['a space without width between Thai letters', 'ไทย\u200bคำ', '\u200b'],
  ['one between Burmese letters', 'မြန်မာ\u200bစာ', '\u200b'],
  ['a blank in a line with Braille', '⠁\u2800', '\u2800'],
  ['a selector behind a Mongolian letter', 'ᠠ\u180b', '\u180b'],
  ['a vowel separator behind one', 'ᠨ\u180eᠠ', '\u180e'],
  ['the selector of a key', `3${selector}\u20e3`, selector],
  ['that of the star', `*${selector}\u20e3`, selector],
  ['the selector of colour behind a sign', `©${selector}`, selector],
  ['that of text behind a sign', `☎${textSelector}`, textSelector],
  ['a selector behind an ideographic stop', `。${selector}`, selector],
  ['a first selector behind a mathematical sign', '∩\ufe00', '\ufe00'],
  ['one behind a quotation mark', '“\ufe01', '\ufe01'],
  ['one behind an ideograph', '葛\ufe0d', '\ufe0d'],
  ['a rare selector behind an ideograph', '葛\u{E0100}', '\u{E0100}'],
  ['the last of them', '葛\u{E01EF}', '\u{E01EF}'],
  ['a code point that newer Unicode may have', 'a\u0378', '\u0378'],
])('a line needs %s', (_what, line, character) => {
  expect(first(line, character)).toBe(true);
});

test.each([
  ['a direction mark in a line of Latin', 'abc\u200e', '\u200e'],
  ['the direction mark of Arabic in a line of Greek', 'αβγ\u061c', '\u061c'],
  ['a joiner in a line of Latin', `a${zwj}b`, zwj],
  ['a non-joiner between digits of Arabic, which many scripts share', `١${zwnj}٢`, zwnj],
  ['a non-joiner between emoji', `👩${zwnj}🚀`, zwnj],
  ['a joiner before an emoji', `a${zwj}🚀`, zwj],
  ['a joiner behind an emoji', `🚀${zwj}a`, zwj],
  ['a joiner that begins the line', `${zwj}🚀`, zwj],
  ['a joiner behind a colour of skin alone', `a🏽${zwj}🚀`, zwj],
  ['a space without width before a Thai letter', 'a\u200bไ', '\u200b'],
  ['a space without width behind a Thai letter', 'ไ\u200ba', '\u200b'],
  ['a blank in a line without Braille', 'a\u2800', '\u2800'],
  ['a Mongolian selector behind Latin', 'a\u180b', '\u180b'],
  ['the selector of a key without its frame', `3${selector}a`, selector],
  ['the selector of colour behind a letter', `a${selector}`, selector],
  ['that of text behind a letter', `a${textSelector}`, textSelector],
  ['a first selector behind a letter', 'a\ufe00', '\ufe00'],
  ['a rare selector behind a letter', 'a\u{E0100}', '\u{E0100}'],
  ['a tag behind a letter', 'a\u{E0041}', '\u{E0041}'],
  ['a noncharacter', 'a\ufdd0', '\ufdd0'],
  ['an unassigned one that would show nothing', 'a\u{E0FFF}', '\u{E0FFF}'],
  ['a control character', 'a\u0001', '\u0001'],
  ['a soft hyphen', 'a\u00ad', '\u00ad'],
])('a line does not need %s', (_what, line, character) => {
  expect(first(line, character)).toBe(false);
});

test('of two joiners in a row a line needs the first', () => {
  const line = `می${zwnj}${zwnj}خ`;
  expect([first(line, zwnj), last(line, zwnj)]).toEqual([true, false]);
});

test('of a selector written twice a line needs the first', () => {
  const line = `❤${selector}${selector}`;
  expect([first(line, selector), last(line, selector)]).toEqual([true, false]);
});

test('a line needs the tags of a flag from the first to the last, wherever it stands', () => {
  for (const line of [flag, `a ${flag}`, `${flag} b`, `🏳 ${flag}${flag}`]) {
    for (const { 0: tag, index } of line.matchAll(/[\u{e0020}-\u{e007f}]/gu))
      expect(neededIn(line)(tag, index), `${index} of ${line}`).toBe(true);
  }
});

test.each([
  ['the country alone', '🏴\u{E0067}\u{E0062}\u{E007F}', '\u{E0067}'],
  ['without an end', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}', '\u{E0067}'],
  ['behind another flag', '🏳\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', '\u{E0067}'],
  ['with a code of five signs', `🏴\u{E0067}\u{E0062}${'\u{E0073}'.repeat(5)}\u{E007F}`, '\u{E0067}'],
  ['with a number for a country', '🏴\u{E0031}\u{E0032}\u{E0073}\u{E007F}', '\u{E0031}'],
])('tags %s are no flag, and not needed', (_what, line, tag) => {
  expect(first(line, tag)).toBe(false);
});

test('a tag behind the end of a flag is no part of it', () => {
  expect(last(`${flag}\u{E0041}`, '\u{E0041}')).toBe(false);
});
