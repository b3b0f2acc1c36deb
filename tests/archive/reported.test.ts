import { describe, expect, test } from 'vitest';
import type { ArchivedArticle } from '../../src/archive/archived-statement.ts';
import { findSameReports, reportedIn, type Reported } from '../../src/archive/same-report.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { dateOf } from '../date-of.ts';

const place = { line: 10, column: 1 };

/** An entry with statements, each as who said it, when, and what. */
function entry(source: object, ...said: (readonly [by: string, day: string, words: string])[]): ArchivedArticle {
  const statements = said.map(([by, day, words]) => ({
    speakers: by.split('; ').map((slug) => ({ speaker: { slug } })),
    date: dateOf(day),
    paragraphs: words.split('\n').map((text) => [{ text, verbatim: false }]),
    place,
  }));
  return { status: 'current', source, statements } as unknown as ArchivedArticle;
}

const long = 'Grain will pass before winter.';

describe('what of an entry is compared with others', () => {
  test('its addresses and its digest, each once, and who said what on which days', () => {
    const read = entry(
      {
        url: 'https://www.a.example/1/',
        archived: 'https://web.archive.org/web/2031/https://a.example/1',
        sha256: 'ab',
      },
      ['ada-marsh; bo-lund', '2031-05', long],
      ['ada-marsh', '2031-05-30', 'No comment.'],
    );
    expect(reportedIn(read)).toEqual({
      keys: ['a.example/1?', 'ab'],
      said: [
        { by: 'ada-marsh; bo-lund', days: '2031-05-01/2031-05-31', words: expect.any(String) as unknown, place },
        { by: 'ada-marsh', days: '2031-05-30/2031-05-30', place },
      ],
    });
    // It is asked of the same entry again and again.
    expect(reportedIn(read)).toBe(reportedIn(read));
  });

  test('nothing of a withdrawn one, and no addresses where it has none', () => {
    expect(reportedIn({ ...entry({}), status: 'withdrawn' })).toBeUndefined();
    expect(reportedIn(entry({}))).toEqual({ keys: [], said: [] });
  });

  test('words by their letters, however they are set, and no fewer than twenty of them', () => {
    const wordsOf = (words: string) => reportedIn(entry({}, ['a', '2031', words]))?.said[0]?.words;
    expect(wordsOf('“GRAIN – will pass\nbefore wintér”')).toBe(wordsOf(long));
    expect(wordsOf('Grain will pass before summer.')).not.toBe(wordsOf(long));
    expect([wordsOf('a'.repeat(19)), wordsOf('a'.repeat(20))]).toEqual([undefined, expect.any(String)]);
    expect(wordsOf('१२३४५ क्षत्रिय नमस्ते हिन्दी')).toEqual(expect.any(String));
  });
});

describe('entries that have what another one has', () => {
  const report = (keys: string[], ...said: Partial<Reported['said'][number]>[]): Reported => ({
    keys,
    said: said.map((one) => ({ by: 'ada', days: '2031-05-30/2031-05-30', place, ...one })),
  });
  const told = (...reports: (Reported | undefined)[]) =>
    findSameReports(reports.map((one, index) => ({ file: `${'abcd'[index]}.md`, report: one }))).map(formatProblem);
  const sameWords = (file: string, other: string) =>
    `${file}:10:1 warning the same words of the same speaker and day stand in ${other}. Keep one of the two; a further source of the same words goes into its "also:".`;
  const sameReport = (file: string, other: string) =>
    `${file}:10:1 warning ${other} was read from the same report, and has words of the same speaker and day. Put the statements into one entry.`;

  test('the same words', () => {
    expect(told(report([], { words: 'w' }), report([], { words: 'w' }))).toEqual([sameWords('b.md', 'a.md')]);
  });

  test('the same report', () => {
    expect(told(report(['k', 'l'], {}), report(['m', 'l'], { words: 'w' }))).toEqual([sameReport('b.md', 'a.md')]);
  });

  test('both: the words are told, and the first entry that has them', () => {
    const twice = report(['k'], { words: 'w' }, { words: 'v' });
    expect(told(twice, twice)).toEqual([sameWords('b.md', 'a.md')]);
    expect(told(twice, twice, twice)).toEqual([sameWords('b.md', 'a.md'), sameWords('c.md', 'a.md')]);
  });

  test('the words of one entry and the report of another are told both', () => {
    expect(told(report([], { words: 'w' }), report(['k'], { words: 'v' }), report(['k'], { words: 'w' }))).toEqual([
      sameWords('c.md', 'a.md'),
      sameReport('c.md', 'b.md'),
    ]);
  });

  test('of a thousand entries of one report each is told once', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({ file: `${index}.md`, report: report(['k'], {}) }));
    expect(findSameReports(many)).toHaveLength(999);
  });

  test.each([
    ['other words', report([], { words: 'w' }), report([], { words: 'v' })],
    ['a few words', report([], {}), report([], {})],
    ['another speaker', report(['k'], { words: 'w' }), report(['k'], { words: 'w', by: 'bo' })],
    ['other days', report(['k'], { words: 'w' }), report(['k'], { words: 'w', days: '2031-05-30/2031-05-31' })],
    ['another report', report(['k'], {}), report(['l'], {})],
    ['nothing to compare', report(['k'], {}), undefined],
    ['its own words', report(['k'], { words: 'w' }, { words: 'w' }), undefined],
  ])('but not %s', (_what, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  test('by their codes', () => {
    const codes = (one: Reported) =>
      findSameReports([
        { file: 'a.md', report: one },
        { file: 'b.md', report: one },
      ]).map(({ code }) => code);
    expect([codes(report([], { words: 'w' })), codes(report(['k'], {}))]).toEqual([['same-words'], ['same-report']]);
  });
});
