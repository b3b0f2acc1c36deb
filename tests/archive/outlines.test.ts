import { describe, expect, test } from 'vitest';
import { buildArchive, linkNames } from '../../src/archive/archive.ts';
import { checkOutlines, countOutlines } from '../../src/archive/check-outlines.ts';
import { readCollection, readNames, listEntries, isEntryPath } from '../../src/archive/collection.ts';
import { outlineEntry } from '../../src/archive/entry-outline.ts';
import { readArticle } from '../../src/statements/article.ts';
import type { SourceFile } from '../../src/statements/problems.ts';
import { entryOf, smallCollection } from './small-collection.ts';

const { names } = linkNames(readCollection('content', smallCollection()));
const outlineOf = (text: string) => outlineEntry(readArticle({ path: 'content/articles/2031/x.md', text }), names);

/** A collection checked by the outlines of its entries. */
function check(files: readonly SourceFile[]) {
  const others = readNames(
    'content',
    files.filter(({ path }) => !isEntryPath('content', path)),
  );
  const linked = linkNames(others);
  const { entries, problems } = listEntries(
    'content',
    files.filter(({ path }) => isEntryPath('content', path)),
  );
  const outlines = entries.map((file) => ({
    file: file.path,
    outline: outlineEntry(readArticle(file, { html: false }), linked.names),
  }));
  return checkOutlines(outlines, [...others.problems, ...linked.problems, ...problems], others.unread);
}

describe('the outline of an entry', () => {
  test('has its address, its day and its statements, by their addresses and speakers', () => {
    const outline = outlineOf(
      entryOf(
        [
          ['Grain will pass.', '— Ada Marsh; Bo Lund', 'answers [a](a.md)', 'denies [b](b.md#c)'],
          ['Ships wait.', '— Bo Lund (2031-05-29) ^own'],
        ],
        { aliases: '[old-x]' },
      ),
    );
    expect(outline.ofText).toEqual([]);
    expect(outline.ofNames).toEqual([]);
    expect(outline.aliases).toEqual([{ text: 'old-x', place: { line: 6, column: 11 } }]);
    expect(outline.archived).toEqual({
      slug: 'x',
      file: 'content/articles/2031/x.md',
      date: expect.objectContaining({ edtf: '2031-05-30' }) as unknown,
      isWithdrawn: false,
      latest: { day: '2031-05-30', edtf: '2031-05-30', place: { line: 3, column: 7 } },
      report: expect.objectContaining({ keys: ['a.example/1?'] }) as unknown,
      statements: [
        {
          id: 'grain-will-pass',
          by: 'ada-marsh; bo-lund',
          relations: [
            { kind: 'answers', label: 'a', target: 'a.md', byEditors: false, place: { line: 14, column: 11 } },
            { kind: 'denies', label: 'b', target: 'b.md#c', byEditors: false, place: { line: 15, column: 10 } },
          ],
        },
        { id: 'own', by: 'bo-lund', date: expect.objectContaining({ edtf: '2031-05-29' }) as unknown },
      ],
    });
  });

  test('has the latest day that it tells of, of its statements, too', () => {
    const latest = (line: string, fields = {}) => outlineOf(entryOf([['Grain.', line]], fields)).archived?.latest;
    expect(latest('— Ada Marsh (2031-06-01)')).toEqual({
      day: '2031-06-01',
      edtf: '2031-06-01',
      place: { line: 10, column: 1 },
    });
    expect(latest('— Ada Marsh (2031-05-01)')?.day).toBe('2031-05-30');
    expect(latest('— Ada Marsh', { corrections: '[{ date: 2031-07-01, text: x }]' })?.day).toBe('2031-07-01');
    expect(latest('— Ada Marsh', { date: '2031-05-31/..' })?.day).toBe('2031-05-31');
  });

  test('of a withdrawn one has no report, and says that it is', () => {
    const { archived } = outlineOf(
      entryOf([['Grain.', '— Ada Marsh']], { status: 'withdrawn', corrections: '[{ date: 2031-07-01, text: x }]' }),
    );
    expect(archived?.isWithdrawn).toBe(true);
    expect(archived && 'report' in archived).toBe(false);
  });

  test('of one that cannot be read has no more than what is wrong with it', () => {
    const outline = outlineOf('Words.');
    expect(outline).toEqual({ ofText: [expect.objectContaining({ code: 'no-front-matter' })], ofNames: [] });
  });

  test('of one whose publisher nobody knows has its addresses, and what is wrong with its names', () => {
    const { archived, aliases, ofText, ofNames } = outlineOf(
      entryOf([['Grain.', '— Ada Marsh']], { source: '{ publisher: nobody }', aliases: '[old-x]' }),
    );
    expect([archived, aliases?.length]).toEqual([undefined, 1]);
    expect([ofText, ofNames].map((problems) => problems.map(({ code }) => code))).toEqual([
      ['no-url'],
      ['unknown-publisher'],
    ]);
  });

  test('has no statement whose speaker nobody knows', () => {
    const { archived, ofNames } = outlineOf(
      entryOf([
        ['Grain.', '— Zed'],
        ['Ships.', '— Ada Marsh'],
      ]),
    );
    expect(archived?.statements.map(({ id }) => id)).toEqual(['ships']);
    expect(ofNames.map(({ code }) => code)).toEqual(['unknown-speaker']);
  });

  test('is plain data, which can be kept', () => {
    const outline = outlineOf(entryOf([['Grain will pass before the winter.', '— Ada Marsh', 'answers [a](a.md)']]));
    expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
  });
});

describe('a collection checked by outlines', () => {
  const long = 'Grain will pass before the winter comes.';
  const letter = entryOf([[long, '— Bo Lund ^port']], {
    date: '2031-05-01',
    source: '{ publisher: norland-news, url: https://a.example/2 }',
  });
  const withdrawn = { status: 'withdrawn', corrections: '[{ date: 2031-07-01, text: x }]' };
  test.each([
    ['nothing', {}],
    [
      'sound entries',
      { 'articles/a.md': letter, 'articles/b.md': entryOf([['Ships.', '— Ada Marsh', 'answers [a](a.md#port)']]) },
    ],
    [
      'links that lead nowhere, or to what is later, and to an earlier address',
      {
        'articles/2030/a.md': letter.replace('topics:', 'aliases: [older]\ntopics:'),
        'articles/b.md': entryOf([
          ['Ships.', '— Ada Marsh', 'answers [a](2030/a.md#prot)'],
          ['Tolls.', '— Ada Marsh (2031-04)', 'answers [a](2030/a.md#port)', 'denies [x](older.md)'],
          ['Ports.', '— Ada Marsh', 'answers [c](c.md)', 'answers [d](d.md)'],
        ]),
        'articles/c.md': 'Words.',
      },
    ],
    [
      'addresses that are taken',
      {
        'articles/a.md': entryOf([['Ships.', '— Ada Marsh']], {
          aliases: '[b, old]',
          source: '{ publisher: nobody, url: https://a.example/3 }',
        }),
        'articles/b.md': letter.replace('topics:', 'aliases: [old]\ntopics:'),
        'articles/c.md': 'Words.',
      },
    ],
    [
      'the same words twice, and a withdrawn entry that has them, too',
      {
        'articles/a.md': entryOf([[long, '— Ada Marsh']]),
        'articles/b.md': entryOf([
          ['Tolls.', '— Ada Marsh'],
          [long, '— Ada Marsh'],
        ]),
        'articles/c.md': entryOf([[long, '— Ada Marsh']], withdrawn),
      },
    ],
    [
      'everything else that can be wrong',
      {
        'site.yaml': null,
        'topics/zzz.md': 'Words.',
        'articles/2031/a.txt': '',
        'articles/b.md': entryOf([
          ['Ships.', '— Zed'],
          ['Ships.', '— Ada Marsh on tolls'],
        ]),
        'articles/a.md': '---\ntitle: x\n---\n',
      },
    ],
  ])('has the problems that the whole archive has: %s', (_what, changes) => {
    const files = smallCollection(changes);
    const { archive, problems } = buildArchive('content', files);
    const checked = check(files);
    expect(checked.problems).toEqual(problems);
    expect(checked.entries.map(({ slug }) => slug).sort()).toEqual(archive.articles.map(({ slug }) => slug).sort());
    expect(countOutlines(checked.entries)).toEqual({
      entries: archive.articles.length,
      statements: archive.statements.length,
    });
  });

  test('counts no statement of a withdrawn entry', () => {
    const files = smallCollection({
      'articles/a.md': letter,
      'articles/b.md': entryOf(
        [
          ['Ships.', '— Ada Marsh'],
          ['Tolls.', '— Ada Marsh'],
        ],
        withdrawn,
      ),
    });
    expect(countOutlines(check(files).entries)).toEqual({ entries: 2, statements: 1 });
    expect(countOutlines([])).toEqual({ entries: 0, statements: 0 });
  });

  test('a statement has its own day, or that of its entry', () => {
    const files = smallCollection({
      'articles/a.md': letter,
      'articles/b.md': entryOf([
        ['Ships.', '— Ada Marsh (2031-04)', 'answers [a](a.md#port)'],
        ['Tolls.', '— Ada Marsh', 'answers [a](a.md#port)'],
      ]),
    });
    expect(check(files).problems.map(({ code, line, fact }) => [code, line, fact])).toEqual([
      ['relation-before', 13, 'this is dated 2031-04, before what it answers (2031-05-01)'],
    ]);
  });
});
