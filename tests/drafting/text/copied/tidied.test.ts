import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUntidy, plainSpaces } from '../../../../src/drafting/text/copied/is-untidy.ts';
import { tidied } from '../../../../src/drafting/text/copied/tidied.ts';

describe('a text is read', () => {
  test.each([
    [
      'with one sign for the end of a line',
      'Port Ada\r\n\r\nMarsh spoke.\rLund left.',
      'Port Ada\n\nMarsh spoke.\nLund left.',
    ],
    ['with one sign for a space', 'Ada\u00a0Marsh\u202fsaid\u2009so', 'Ada Marsh said so'],
    ['with tabs as they are, for a label may have one behind it', 'Q\tWhy?', 'Q\tWhy?'],
    [
      'with one space between sentences',
      'The pilots of the strait are paid on time.  Marsh said so twice.',
      'The pilots of the strait are paid on time. Marsh said so twice.',
    ],
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
    [
      'without spaces that fill a line',
      'The minister  said on Tuesday that the pilots   will return in the spring.',
      'The minister said on Tuesday that the pilots will return in the spring.',
    ],
    ['with the spaces between columns', 'Ada Marsh  Bo Lund\nso  it', 'Ada Marsh  Bo Lund\nso  it'],
    ['with letters for ligatures', 'o\ufb03cials \ufb01led', 'officials filed'],
    ['with one bullet', '\uf0b7\tThe strait', '•\tThe strait'],
    ['without signs of Markdown', '# **Port** [Ada](https://ada.example/a)\n[sic] ** so', 'Port Ada\n[sic] ** so'],
    [
      'without what stands around it in a mail that quotes it',
      'Thanks!\n\nOn 6 May, Nora wrote:\n> Port Ada\n>\n> Marsh spoke.\n> Lund left.\n\nTom',
      '\n\n\nPort Ada\n\nMarsh spoke.\nLund left.\n\n',
    ],
    [
      'as the mail that is quoted in the one that is quoted',
      'On 6 May, Nora wrote:\n> See below.\n> On 5 May, Bo wrote:\n>> Port Ada\n>> Marsh spoke.\n>> Lund left.',
      '\n\n\nPort Ada\nMarsh spoke.\nLund left.',
    ],
    [
      'without what a list writes below it',
      'Marsh spoke.\nLund left.\n________________\nHarbour mailing list\nhttps://lists.example/',
      'Marsh spoke.\nLund left.\n\n\n',
    ],
    ['with common marks for those of old archives', "″Grain,″ ``she'' said", "\"Grain,\" ''she'' said"],
  ])('%s', (_how, given, text) => {
    expect(isUntidy(given) || plainSpaces(given) === text).toBe(true);
    expect(tidied(given).text).toBe(text);
  });
});

const answer =
  'I do not agree. The toll pays for the lamps, for the pilots and for the harbour, and without it the strait would be dark all winter.';

test.each([
  ['an answer of more words', `On 5 May Lund wrote:\n> The toll must end.\n> It is dear.\n> It is old.\n\n${answer}`],
  ['what is confidential in a text', `${answer}\n--------\nThe letter was confidential.\n`.repeat(2) + answer],
  [
    'paragraphs that begin small',
    'Recalling its letters,\n\nnoting the storm of that winter at the harbour of Tarn,\n\n'.repeat(4),
  ],
])('%s stays in a text', (_what, text) => {
  expect(tidied(text).text).toBe(text);
});

test('an empty line behind each line parts no paragraphs', () => {
  const lines = [
    'The foreign ministers met in Port Ada on Tuesday and said that the',
    'pilots will return in the spring, when the ice is gone and the lamps',
    'are lit again, and that no fee is to be paid for it by ships that',
    'carry grain.',
    '',
    'They meet again.',
  ];
  const [first, second] = tidied(lines.join('\n\n')).text.split(/\n{2,}/u);
  expect([first, second]).toEqual([lines.slice(0, 4).join(' '), 'They meet again.']);
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
