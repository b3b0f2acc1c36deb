import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { findFutureDates } from '../../src/archive/future-dates.ts';
import { addressKey } from '../../src/statements/addresses/web-address.ts';
import { changedNorland, norland } from '../read-folder.ts';

interface Told {
  url?: string;
  words?: string;
  by?: string;
  date?: string;
  sha256?: string;
}

function entry({
  url = 'https://a.example/1',
  words = 'Ships pass.',
  by = 'Ada Marsh',
  date = '2031-07-01',
  sha256,
}: Told) {
  const digest = sha256 === undefined ? '' : `  sha256: ${sha256}\n`;
  const source = `source:\n  publisher: norland-news\n  url: ${url}\n${digest}`;
  return `---\ntitle: x\ndate: ${date}\ntopics: [grain]\n${source}---\n\n> ${words}\n>\n> — ${by}\n`;
}

function problemsOf(a: Told, b: Told) {
  const files = changedNorland({ 'articles/2031/a.md': entry(a), 'articles/2031/b.md': entry(b) });
  return buildArchive(norland, files).problems.map(
    ({ file, line, severity, code }) => `${file.split('/').at(-1)}:${line} ${severity} ${code}`,
  );
}

const long = 'Grain will pass before the winter comes.';

describe('the same report twice', () => {
  test.each([
    ['the same address', 'https://a.example/1', 'https://a.example/1'],
    ['another scheme and a slash', 'https://a.example/1', 'http://www.A.example/1/'],
    ['a tracker', 'https://a.example/1?id=3&x=1', 'https://a.example/1?utm_source=b&x=1&id=3#top'],
    ['an archived copy', 'https://a.example/1', 'https://web.archive.org/web/20310702000000/https://a.example/1'],
  ])('%s, speaker and day', (_what, one, other) => {
    expect(problemsOf({ url: one }, { url: other, words: 'Trade goes on.' })).toEqual(['b.md:10 warning same-report']);
  });

  test('the same text of a report', () => {
    const sha256 = 'a'.repeat(64);
    const twice = problemsOf({ sha256 }, { sha256, url: 'https://b.example/', words: 'Trade goes on.' });
    expect(twice).toEqual(['b.md:11 warning same-report']);
  });

  test('the same words, however they are set', () => {
    const again = { url: 'https://b.example/', words: `“${long.replace('Grain', '*Grain*')}”` };
    expect(problemsOf({ words: long }, again)).toEqual(['b.md:10 warning same-words']);
  });

  test.each([
    ['another speaker of the same report', {}, { by: 'Ilya Kornev', words: 'Ships wait.' }],
    ['another day of the same report', {}, { date: '2031-07-02', words: 'Ships wait.' }],
    ['another page of the same site', {}, { url: 'https://a.example/2', words: 'Ships wait.' }],
    [
      'another view of one page',
      { url: 'https://a.example/#/1' },
      { url: 'https://a.example/#/2', words: 'Ships wait.' },
    ],
    ['the same words of another day', { words: long }, { words: long, date: '2031-07-02', url: 'https://b.example/' }],
    ['a few words that anybody says', {}, { url: 'https://b.example/' }],
  ])('is not %s', (_what, one, other) => {
    expect(problemsOf(one, other)).toEqual([]);
  });
});

test('an address keeps what tells pages apart', () => {
  const keys = ['https://a.example/A', 'https://a.example/a', 'https://a.example:8080/a', 'https://a.example/a?p=2'];
  expect(new Set(keys.flatMap(addressKey)).size).toBe(keys.length);
  expect(addressKey('no address')).toEqual([]);
});

test('a topic that a statement has twice is told where it stands the second time', () => {
  const attributed = `---\ntitle: x\ndate: 2031\nsource: { publisher: norland-news, url: https://a.example }\n---\n\n> Ships.\n>\n> — Ada Marsh on grain, trade, wheat\n`;
  const { problems } = buildArchive(norland, changedNorland({ 'articles/2031/x.md': attributed }));
  expect(problems).toEqual([
    expect.objectContaining({
      severity: 'warning',
      line: 9,
      column: 32,
      fact: 'the topic "wheat", which is "grain", stands here already',
    }),
  ]);
});

describe('a day that has not come', () => {
  const latest = { day: '2031-07-03', edtf: '2031-07-03', place: { line: 3, column: 7 } };

  test('is told where it stands, against the day that is passed in', () => {
    expect(findFutureDates([{ file: 'a.md', latest }], '2031-07-01')).toEqual([
      expect.objectContaining({
        file: 'a.md',
        line: 3,
        column: 7,
        fact: '2031-07-03 has not come yet: today is 2031-07-01',
      }),
    ]);
  });

  test('can be tomorrow, where it is tomorrow already', () => {
    expect(findFutureDates([{ file: 'a.md', latest }, { file: 'b.md' }], '2031-07-02')).toEqual([]);
  });
});
