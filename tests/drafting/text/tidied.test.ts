import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUntidy, plainSpaces } from '../../../src/drafting/text/is-untidy.ts';
import { tidied } from '../../../src/drafting/text/tidied.ts';

describe('a text is read', () => {
  test.each([
    [
      'with one sign for the end of a line',
      'Port Ada\r\n\r\nMarsh spoke.\rLund left.',
      'Port Ada\n\nMarsh spoke.\nLund left.',
    ],
    ['with one sign for a space', 'Ada\u00a0Marsh\u202fsaid\u2009so', 'Ada Marsh said so'],
    ['with tabs as they are, for a label may have one behind it', 'Q\tWhy?', 'Q\tWhy?'],
    ['without spaces at the ends of lines', 'Port Ada  \nMarsh spoke.\u00a0', 'Port Ada\nMarsh spoke.'],
    ['without what all lines are set in by', '    Port Ada\n\n      “Grain” ', 'Port Ada\n\n  “Grain”'],
    [
      'without the signs with which a mail quotes all of it',
      '> Port Ada\n>\n> > Marsh spoke.',
      'Port Ada\n\nMarsh spoke.',
    ],
    ['with those of captions', '>> Marsh spoke.\n>> Lund left.', '>> Marsh spoke.\n>> Lund left.'],
    ['without signs that have no shape', '\ufeffMini\u00adster \u200bMarsh', 'Minister Marsh'],
    ['with letters and their marks as one', 'Le pre\u0301sident', 'Le président'],
    ['with common marks for those of old archives', "″Grain,″ ``she'' said", "\"Grain,\" ''she'' said"],
  ])('%s', (_how, given, text) => {
    expect(isUntidy(given) || plainSpaces(given) === text).toBe(true);
    expect(tidied(given).text).toBe(text);
  });
});

test('a text that needs no tidying stays as it is', () => {
  const text = 'Port Ada\n\n“The strait is open,” Marsh said.\n';
  expect(isUntidy(text)).toBe(false);
  expect(tidied(text)).toMatchObject({ text });
});

test('each word of a tidied text stands for the same word of the text as given', () => {
  const word = fc.constantFrom('Marsh', 'gr\u00adain', 'pre\u0301sident', 'open', '″so″', '“No”', 'a');
  const gap = fc.constantFrom(' ', '  ', '\u00a0', '\n', '\r\n', ' \n', '\n\n   ', '\n> ', '\t');
  const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 40 }).map((pairs) => pairs.flat().join(''));
  const bare = (words: string) => words.normalize('NFC').replaceAll('\u00ad', '').replaceAll('″', '"');
  fc.assert(
    fc.property(text, (given) => {
      const tidy = tidied(given);
      for (const { 0: found, index: start } of tidy.text.matchAll(/[^\s>]+/gu)) {
        const there = tidy.given({ start, end: start + found.length });
        expect(bare(given.slice(there.start, there.end))).toBe(found);
      }
    }),
  );
});
