import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import * as field from '../../src/statements/fields/fields.ts';
import { fieldSynonyms } from '../../src/statements/fields/field-synonyms.ts';
import { isPlaceholder, placeholders } from '../../src/statements/fields/placeholders.ts';
import { articleSchema } from '../../src/statements/fields/article-fields.ts';

/** What a field makes of a value, or what it says of it. */
function read(schema: z.ZodType, value: unknown): unknown {
  const { data, error } = schema.safeParse(value);
  return error ? error.issues.map(({ message, issues = [] }: { message: string; issues?: { message: string }[] }) => [message, ...issues.map((issue) => issue.message)].at(-1)) : data; // prettier-ignore
}

describe('a text', () => {
  const text = field.text('what it is');
  const passage = field.passage('what it is');
  const severalLines = 'the value has more than one line, or a tab in it | Write it on one line, with spaces.';

  test('is taken without the spaces around it', () => {
    expect([read(text, '  Grain will pass. '), read(passage, '\n Grain\nwill pass.\n')]).toEqual([
      'Grain will pass.',
      'Grain\nwill pass.',
    ]);
  });

  test('is not empty', () => {
    const empty = 'the value is empty | Give it, or leave the field out.';
    expect([read(text, ' '), read(passage, '')]).toEqual([[empty], [empty]]);
  });

  test.each(['\t', '\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])('has one line, and no %j in it', (sign) => {
    expect(read(text, `a${sign}b`)).toEqual([severalLines]);
    expect(read(passage, `a${sign}b`)).toBe(`a${sign}b`);
  });

  test('has up to a thousand characters, or ten thousand where it may have lines', () => {
    expect(read(text, 'a'.repeat(1000))).toHaveLength(1000);
    expect(read(text, 'a'.repeat(1001))).toEqual(['the value has more than 1000 characters | Shorten it.']);
    expect(read(passage, 'a'.repeat(10_000))).toHaveLength(10_000);
    expect(read(passage, 'a'.repeat(10_001))).toEqual(['the value has more than 10000 characters | Shorten it.']);
  });
});

test('a date is one that can be read, and is kept as it is written', () => {
  expect(read(field.date('when'), '2031-05~')).toBe('2031-05~');
  expect(read(field.date('when'), '2031-02-30')).toEqual([
    'there is no such day as 2031-02-30 | Write 2017-03-29, 2017-03, 2017, 2017-03~ (about) or 2017-03-28/2017-03-29.',
  ]);
});

test.each([
  ['2031', '2031'],
  ['0044', '0044'],
  ['20311', null],
  ['a2031', null],
  ['203', null],
  ['203X', null],
])('the year %s is %s', (value, expected) => {
  const fault = ['this is not a year | Write its four digits: 2011.'];
  expect(read(field.year('when'), value)).toEqual(expected ?? fault);
});

test.each([
  ['1', '1'],
  ['10', '10'],
  ['999999999', '999999999'],
  ['1000000000', null],
  ['0', null],
  ['03', null],
  ['-1', null],
  ['3.5', null],
  ['', null],
])('the number %j is %s', (value, expected) => {
  const fault = ['this is not a number of that kind | Write a whole number, as 3.'];
  expect(read(field.count('how many'), value)).toEqual(expected ?? fault);
});

describe('an address', () => {
  const notWhole = 'this is not a web address | Give it whole, beginning with https:// or http://.';

  test('of the web, wherever it leads', () => {
    expect(read(field.anyWebAddress('where'), 'http://localhost/')).toBe('http://localhost/');
    expect(read(field.anyWebAddress('where'), 'ftp://a.example/')).toEqual([notWhole]);
  });

  test('that readers can follow', () => {
    expect(read(field.webAddress('where'), 'https://a.example/b')).toBe('https://a.example/b');
    expect(read(field.webAddress('where'), 'a.example')).toEqual([notWhole]);
    expect(read(field.webAddress('where'), 'https://localhost/')).toEqual([
      '"localhost" is in a network of its own, where no reader can go | Give the address under which everybody can read it.',
    ]);
    expect(read(field.webAddress('where', { local: true }), 'https://localhost/')).toBe('https://localhost/');
  });

  test('has up to four thousand characters', () => {
    const long = `https://a.example/${'a'.repeat(4000)}`;
    expect(read(field.webAddress('where'), long.slice(0, 4000))).toHaveLength(4000);
    expect(read(field.webAddress('where'), long.slice(0, 4001))).toEqual([
      'the address has more than 4000 characters | Give a shorter one.',
    ]);
  });
});

describe('a language', () => {
  const fault = ['this is not a language tag | Write it as in BCP 47: en, ru, fr, ar, zh-Hans.'];
  test.each(['en', 'zh-Hans', 'pt-BR', 'kk', 'haw'])('is %s, asked once or twice', (tag) => {
    expect([read(field.language('which'), tag), read(field.language('which'), tag)]).toEqual([tag, tag]);
  });

  test.each(['', 'french-FR', 'english_x', 'en_GB', 'en-u-ca-gregory', 'e'])(
    'is not %j, asked once or twice',
    (tag) => {
      expect([read(field.language('which'), tag), read(field.language('which'), tag)]).toEqual([fault, fault]);
    },
  );

  test.each([
    ['English', 'en'],
    ['russian', 'ru'],
  ])('is not its name: %s is %s', (name, tag) => {
    expect(read(field.language('which'), name)).toEqual([fault[0]?.replace('| ', `| Did you mean "${tag}"? `)]);
  });

  test('is the key of a label, and the label a text', () => {
    const labels = field.labels('the name');
    expect(read(labels, { ru: 'Ада', ar: ' آدا ' })).toEqual({ ru: 'Ада', ar: 'آدا' });
    expect(read(labels, { english_x: 'Ada' })).toEqual(fault);
    expect(read(labels, { ru: '' })).toEqual(['the value is empty | Give it, or leave the field out.']);
  });
});

test.each([
  ['Europe/Moscow', 'Europe/Moscow'],
  ['UTC', 'UTC'],
  ['America/Port-au-Prince', 'America/Port-au-Prince'],
  ['Etc/GMT+3', 'Etc/GMT+3'],
  ['Mars/Olympus', null],
  ['+03:00', null],
  ['-03:00', null],
  ['', null],
])('the zone %j is %s', (value, expected) => {
  const fault = ['there is no such time zone | Write its IANA name: Europe/Moscow.'];
  expect(read(field.timezone('which'), value)).toEqual(expected ?? fault);
});

test.each([
  ['ada-marsh', 'ada-marsh'],
  ['Ada', ['this is not an address | Use small letters and digits, with single hyphens between words.']],
  ['a'.repeat(300), ['this is longer than the name of a file can be | Use a shorter one.']],
  ['aux', ['this is a name that Windows keeps for itself | Use one more word.']],
])('as an earlier address %s is %j', (value, expected) => {
  expect(read(field.slug('which'), value)).toEqual(expected);
});

test.each([
  ['FR', 'FR'],
  ['fr', null],
  ['FRA', null],
  ['F', null],
  ['aFR', null],
])('the country %s is %s', (value, expected) => {
  const fault = ['this is not a country code | Write the two capital letters of ISO 3166: RU, US, FR.'];
  expect(read(field.country('which'), value)).toEqual(expected ?? fault);
});

test.each([
  ['0af9'.repeat(16), '0af9'.repeat(16)],
  ['0af9'.repeat(15), null],
  [`${'0af9'.repeat(16)}0`, null],
  [`x${'0af9'.repeat(16)}`, null],
  ['0AF9'.repeat(16), null],
])('the digest %s is %s', (value, expected) => {
  const fault = ['this is not a SHA-256 | Write its 64 digits 0-9 and a-f.'];
  expect(read(field.sha256('which'), value)).toEqual(expected ?? fault);
});

test('a field tells editors what it holds, and which formats it takes', () => {
  const told = [
    field.text('a text'),
    field.passage('a passage'),
    field.date('a date'),
    field.year('a year'),
    field.count('a number'),
    field.anyWebAddress('any address'),
    field.webAddress('an address'),
    field.language('a language'),
    field.labels('labels'),
    field.timezone('a zone'),
    field.slug('a slug'),
    field.country('a country'),
    field.sha256('a digest'),
  ].map((schema) => ({ description: schema.description, type: schema.meta()?.type, format: schema.meta()?.format }));
  const asNumber = ['string', 'integer'];
  expect(told).toEqual([
    { description: 'a text' },
    { description: 'a passage' },
    { description: 'a date', type: asNumber },
    { description: 'a year', type: asNumber },
    { description: 'a number', type: asNumber },
    { description: 'any address', format: 'uri' },
    { description: 'an address', format: 'uri' },
    { description: 'a language' },
    { description: 'labels' },
    { description: 'a zone' },
    { description: 'a slug' },
    { description: 'a country' },
    { description: 'a digest' },
  ]);
});

test('what a field is called elsewhere leads to a field that there is, and no field is called as another is elsewhere', () => {
  const fields = Object.keys(articleSchema.shape);
  for (const [elsewhere, here] of fieldSynonyms) {
    expect(elsewhere).toMatch(/^[A-Za-z_]+$/);
    expect(here).toMatch(/^[a-z_]+$/);
    expect(elsewhere).not.toBe(here);
  }
  const asked = ['headline', 'to', 'tags', 'translator', 'outlet', 'prefLabel', 'tweet', 'organisation', 'coalition'];
  const led = ['title', 'addressee', 'topics', 'via', 'publisher', 'label', 'post', 'organization', 'group'];
  expect(asked.map((name) => fieldSynonyms.get(name))).toEqual(led);
  expect(fields.filter((name) => fieldSynonyms.has(name))).toEqual([]);
});

test.each(Object.values(placeholders))('%j is still to be written', (text) => {
  expect(isPlaceholder(text)).toBe(true);
  expect(isPlaceholder(`${text}.`)).toBe(false);
});

test('what a draft leaves to a person are four things, in capital letters', () => {
  expect(placeholders).toEqual({
    words: 'TO BE WRITTEN in your own words',
    title: 'HEADLINE IN YOUR OWN WORDS',
    speaker: 'WHO SAID IT',
    publisher: 'WHO PUBLISHED IT',
  });
});
