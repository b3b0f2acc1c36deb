import { describe, expect, test } from 'vitest';
import { isEntryPath, listEntries, readCollection, readNames } from '../../src/archive/collection.ts';
import { readArticle } from '../../src/statements/article.ts';
import { formatProblem, type Problem } from '../../src/statements/problems.ts';

const site = 'title: Norland Papers\nstrapline: Who said what.\nlanguages: [en]\nlicence: { name: CC0 }\n';
const entry =
  '---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n> Grain.\n>\n> — Ada Marsh\n';

/** The files of a small collection, with some of them changed; null takes one away. */
function filesWith(changes: Record<string, string | null> = {}) {
  const texts: Record<string, string | null> = {
    'site.yaml': site,
    'ABOUT.md': 'About *it*.\n',
    'articles/2031/b.md': entry,
    'articles/a.md': entry,
    'speakers/ada-marsh.md': '---\nname: Ada Marsh\n---\n',
    'topics/grain.md': '---\nlabel: grain\n---\n',
    'publishers/p.md': '---\nname: P\n---\n',
    'themes/harbour.md': '---\ntitle: The harbour\ntopics: [grain]\n---\n\nWhat was said.\n',
    ...changes,
  };
  return Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [{ path: `content/${path}`, text }]));
}
const shown = (problems: readonly Problem[]) =>
  problems.map((problem) => formatProblem(problem).replaceAll('content/', ''));
const told = (changes: Record<string, string | null>) => shown(readCollection('content', filesWith(changes)).problems);

test('an entry is a file below the folder of entries, whatever its ending', () => {
  const paths = [
    'content/articles/a.md',
    'content/articles/2031/a.txt',
    'content/topics/articles/a.md',
    'articles/a.md',
  ];
  expect(paths.map((path) => isEntryPath('content', path))).toEqual([true, true, false, false]);
});

test('every file is read into what it is', () => {
  const collection = readCollection('content', filesWith());
  expect(collection.problems).toEqual([]);
  expect(collection.root).toBe('content');
  expect(collection.site?.title).toBe('Norland Papers');
  expect(collection.aboutHtml).toBe('<p>About <em>it</em>.</p>');
  const { speakers, topics, publishers, themes, articles } = collection;
  expect([speakers, topics, publishers, themes, articles].map((all) => all.map(({ slug }) => slug))).toEqual([
    ['ada-marsh'],
    ['grain'],
    ['p'],
    ['harbour'],
    ['b', 'a'],
  ]);
  expect([...collection.entryFiles]).toEqual(['content/articles/2031/b.md', 'content/articles/a.md']);
});

test('without files a collection is empty, and lacks its settings', () => {
  const { problems, ...collection } = readNames('content', []);
  expect(collection).toEqual({
    root: 'content',
    aboutHtml: '',
    speakers: [],
    topics: [],
    publishers: [],
    themes: [],
    unread: [],
  });
  expect(shown(problems)).toEqual([
    'site.yaml:1:1 error the file site.yaml is missing. Add it with title, strapline, languages and licence.',
  ]);
  expect(problems[0]?.code).toBe('no-site');
});

test('entries are read by the reader that is given, in the order of their paths', () => {
  const read: string[] = [];
  const { articles } = readCollection('content', filesWith().toReversed(), (file) => {
    read.push(file.path);
    return readArticle(file);
  });
  expect(read).toEqual(['content/articles/2031/b.md', 'content/articles/a.md']);
  expect(articles).toHaveLength(2);
});

test('an entry that cannot be read is a file of the collection all the same', () => {
  const { articles, entryFiles, problems } = readCollection('content', filesWith({ 'articles/a.md': 'Words.' }));
  expect(articles.map(({ slug }) => slug)).toEqual(['b']);
  expect([...entryFiles]).toContain('content/articles/a.md');
  expect(problems.map(({ code }) => code)).toEqual(['no-front-matter']);
});

describe('says what is wrong with each kind of file', () => {
  const fields = 'error the file does not begin with its fields. Put them between two lines "---" at the top.';
  test.each(['speakers/x.md', 'topics/x.md', 'publishers/x.md', 'themes/x.md'])('%s', (path) => {
    expect(told({ [path]: 'Words.' })).toEqual([`${path}:1:1 ${fields}`]);
    const { speakers, topics, publishers, themes } = readCollection('content', filesWith({ [path]: 'Words.' }));
    expect([speakers, topics, publishers, themes].map((all) => all.map((one) => typeof one))).toEqual(
      Array(4).fill(['object']),
    );
  });

  test('the settings and the page about the site', () => {
    expect(told({ 'site.yaml': site.replace('title: Norland Papers\n', '') })).toEqual([
      'site.yaml:1:1 error the field "title" is missing. Add it: the name of the site.',
    ]);
    expect(told({ 'ABOUT.md': 'a <b>' })).toEqual([
      'ABOUT.md:1:3 error raw HTML is not kept: <b>. Write it as Markdown; to show the characters themselves, write \\< for <.',
    ]);
    expect(told({ 'ABOUT.md': 'a\u202e' })).toEqual([
      'ABOUT.md:1:2 error there is an invisible character here (U+202E). Delete it.',
    ]);
    const conflict = readCollection('content', filesWith({ 'ABOUT.md': '<<<<<<< a\n<b>\n' }));
    expect(conflict.problems.map(({ code }) => code)).toEqual(['conflict']);
    expect(conflict.aboutHtml).toBe('');
  });
});

test('a collection with other files, too, lacks its settings where there are none', () => {
  expect(told({ 'site.yaml': null }).map((problem) => problem.slice(0, 30))).toEqual([
    'site.yaml:1:1 error the file s',
  ]);
});

describe('says which files nothing reads', () => {
  const content = 'Content is site.yaml, ABOUT.md and the folders articles, speakers, topics, publishers, themes.';
  test.each([
    ['topic/x.md', 'topic/x.md:1:1 error nothing reads "topic". Did you mean "topics"? ' + content],
    ['site.yaml/x.md', 'site.yaml/x.md:1:1 error nothing reads "site.yaml". ' + content],
    ['ABOUT.md/x.md', 'ABOUT.md/x.md:1:1 error nothing reads "ABOUT.md". ' + content],
    ['notes/x.md', 'notes/x.md:1:1 error nothing reads "notes". ' + content],
    ['site.yml', 'site.yml:1:1 error nothing reads "site.yml". Did you mean "site.yaml"? ' + content],
    ['topics', 'topics:1:1 error nothing reads "topics". ' + content],
    ['about.txt', 'about.txt:1:1 error nothing reads "about.txt". Did you mean "ABOUT.md"? ' + content],
    [
      'topics/x.txt',
      'topics/x.txt:1:1 error only files that end in .md are read here. Rename it to x.md, or move it out of content.',
    ],
    [
      'articles/2031/x.y.markdown',
      'articles/2031/x.y.markdown:1:1 error only files that end in .md are read here. Rename it to x.y.md, or move it out of content.',
    ],
    [
      'speakers/ABOUT.md.bak',
      'speakers/ABOUT.md.bak:1:1 error only files that end in .md are read here. Rename it to ABOUT.md.md, or move it out of content.',
    ],
  ])('%s', (path, expected) => {
    expect(told({ [path]: 'x' })).toEqual([expected]);
  });

  test('by their codes', () => {
    const { problems } = readCollection(
      'content',
      filesWith({ 'x/y.md': '', 'topics/x.txt': '', 'articles/x.txt': '' }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['not-markdown', 'stray-file', 'not-markdown']);
  });
});

describe('says which files have one address', () => {
  test.each([
    [
      'articles/2032/a.md',
      entry,
      'articles/a.md:1:1 error articles/2032/a.md already has this address. Rename one of the two files.',
    ],
    [
      'topics/more/grain.md',
      '---\nlabel: wheat\n---\n',
      'topics/more/grain.md:1:1 error topics/grain.md already has this address. Rename one of the two files.',
    ],
  ])('%s', (path, text, expected) => {
    expect(told({ [path]: text })).toEqual([expected]);
  });

  test('and files of two kinds can have the same', () => {
    expect(told({ 'topics/ada-marsh.md': '---\nlabel: Marsh\n---\n', 'speakers/a.md': '---\nname: A\n---\n' })).toEqual(
      [],
    );
  });

  test('by a code', () => {
    const { problems } = readCollection('content', filesWith({ 'articles/2032/a.md': entry }));
    expect(problems.map(({ code }) => code)).toEqual(['address-taken']);
  });
});

describe('says which folders not every system can have, each at its first file', () => {
  test.each([
    [
      { 'articles/aux/c.md': entry, 'articles/aux/d.md': entry },
      ['articles/aux/c.md:1:1 error "aux" is a name that Windows keeps for itself. Give the folder another name.'],
    ],
    [
      { 'articles/2031/con/c.md': entry },
      ['articles/2031/con/c.md:1:1 error "con" is a name that Windows keeps for itself. Give the folder another name.'],
    ],
    [
      { 'topics/Ports/c.md': '---\nlabel: c\n---\n', 'topics/ports/d.md': '---\nlabel: d\n---\n' },
      [
        'topics/ports/d.md:1:1 error the folder of this file and "topics/Ports" differ in the case of letters only, and are one folder on Windows and macOS. Put the files of both into one of them.',
      ],
    ],
    [
      { 'articles/née/c.md': entry, 'articles/ne\u0301e/d.md': entry },
      [
        'articles/née/c.md:1:1 error the folder of this file and "articles/ne\u0301e" differ in the case of letters only, and are one folder on Windows and macOS. Put the files of both into one of them.',
      ],
    ],
    [
      { 'topics/ports/aux.md': '---\nlabel: c\n---\n' },
      [expect.stringContaining('topics/ports/aux.md:1:1 error "aux"')],
    ],
  ])('%j', (changes, expected) => {
    expect(told(changes)).toEqual(expected);
  });

  test('by a code', () => {
    const changes = { 'topics/Ports/c.md': '---\nlabel: c\n---\n', 'topics/ports/d.md': '---\nlabel: d\n---\n' };
    expect(readCollection('content', filesWith(changes)).problems.map(({ code }) => code)).toEqual(['file-name']);
  });
});

test('entries are listed by path, without what cannot be one', () => {
  const paths = ['content/articles/b.md', 'content/articles/a.md', 'content/articles/c.txt', 'content/articles/d/a.md'];
  const { entries, problems } = listEntries(
    'content',
    paths.map((path) => ({ path })),
  );
  expect(entries.map(({ path }) => path)).toEqual([
    'content/articles/a.md',
    'content/articles/b.md',
    'content/articles/d/a.md',
  ]);
  expect(shown(problems)).toEqual([
    'articles/c.txt:1:1 error only files that end in .md are read here. Rename it to c.md, or move it out of content.',
    'articles/d/a.md:1:1 error articles/a.md already has this address. Rename one of the two files.',
  ]);
});
