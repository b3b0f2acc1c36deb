import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { findBadFolderName } from '../../src/statements/addresses/file-names.ts';
import { isReserved } from '../../src/statements/addresses/reserved-name.ts';
import { changedNorland, norland } from '../read-folder.ts';

const entry =
  '---\ntitle: x\ndate: 2031\nsource: { publisher: norland-news, url: https://a.example }\n---\n\n> Ships.\n>\n> — Ada Marsh on grain\n';
const told = (...paths: string[]) =>
  buildArchive(
    norland,
    changedNorland(
      Object.fromEntries(paths.map((path) => [path, entry.replaceAll('a.example', `a.example/${path.length}`)])),
    ),
  )
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, fact }) => `${file.slice(norland.length + 1)}: ${fact}`);

describe('a name that some system cannot have', () => {
  test.each([
    ['articles/2031/aux.md', '"aux" is a name that Windows keeps for itself'],
    ['articles/2031/con.md', '"con" is a name that Windows keeps for itself'],
    ['articles/2031/com1.md', '"com1" is a name that Windows keeps for itself'],
    ['articles/2031/lpt¹.md', '"lpt¹" is a name that Windows keeps for itself'],
    ['articles/2031/CON.md', '"CON" cannot be an address'],
    ['articles/NUL/a.md', '"NUL" is a name that Windows keeps for itself'],
    ['articles/aux.old/a.md', '"aux.old" is a name that Windows keeps for itself'],
    ['articles/2031./a.md', '"2031." ends with a dot or a space, which Windows takes away'],
    ['articles/2031 /a.md', '"2031 " ends with a dot or a space, which Windows takes away'],
    ['articles/a:b/a.md', '"a:b" holds a sign that no name can hold on Windows'],
    [`articles/${'й'.repeat(130)}/a.md`, 'the name of this folder has 260 bytes, more than 255'],
    [
      `articles/${'й'.repeat(127)}.md`,
      'the name of this file has 254 bytes, more than the 252 that every file system takes',
    ],
    ['articles/2031/a .md', '"a " cannot be an address'],
    ['articles/2031/a..md', '"a." cannot be an address'],
  ])('%s', (path, fact) => {
    expect(told(path)).toEqual([`${path}: ${fact}`]);
  });

  test('is told once for a folder, also where names stand', () => {
    expect(told('articles/nul/a.md', 'articles/nul/b.md')).toHaveLength(1);
    expect(told('topics/prn/a.md')).toContain('topics/prn/a.md: "prn" is a name that Windows keeps for itself');
  });
});

test('two folders that differ in the case of letters only are one on some systems', () => {
  expect(told('articles/Talks/a.md', 'articles/talks/b.md')).toEqual([
    'articles/talks/b.md: the folder of this file and "articles/Talks" differ in the case of letters only, and are one folder on Windows and macOS',
  ]);
});

test.each(['articles/2031/console.md', 'articles/2031/aux-talks.md', 'articles/com10/a.md', 'articles/.2031/a.md'])(
  '%s is welcome',
  (path) => {
    expect(told(path)).toEqual([]);
  },
);

describe('the page of a statement is a folder, which no system keeps for itself', () => {
  const said = (words: string, attribution: string, fields = '') =>
    buildArchive(
      norland,
      changedNorland({
        'articles/2031/x.md': `---\ntitle: x\ndate: 2031-05-30\n${fields}source: { publisher: norland-news, url: https://a.example }\n---\n\n> ${words}\n>\n> — ${attribution}\n`,
      }),
    )
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ fact, repair }) => `${fact}. ${repair}`);

  test.each([
    ['its own id', 'Ships.', 'Ada Marsh on grain ^nul', 'nul'],
    ['its first words', 'Con.', 'Ada Marsh on grain', 'con'],
  ])('by %s', (_what, words, attribution, id) => {
    expect(said(words, attribution)).toEqual([
      `the address of this statement would be #${id}, a name that Windows keeps for itself. End its attribution with ^${id}-1, or another id.`,
    ]);
    expect(said(words, `Ada Marsh on grain ^${id}-1`)).toEqual([]);
  });

  test('nor does an earlier address lead there', () => {
    expect(said('Ships.', 'Ada Marsh on grain', 'aliases: [lpt1]\n')).toEqual([
      expect.stringContaining('this is a name that Windows keeps for itself'),
    ]);
  });
});

test.each([
  [true, ['con', 'PRN', 'aux', 'Nul', 'com1', 'lpt9', 'com²', 'con.md', 'nul.tar.gz', 'conin$', 'CONOUT$']],
  [false, ['console', 'xcon', 'com', 'com10', 'con-1', 'lpt', 'a.con', 'conin', '']],
])('a system keeps for itself: %s of %j', (is, names) => {
  for (const name of names) expect([name, isReserved(name)]).toEqual([name, is]);
});

test('a folder may have 255 bytes, and what is told of one has its code and its repair', () => {
  expect(findBadFolderName('a'.repeat(255))).toBeUndefined();
  expect(findBadFolderName('a'.repeat(256))).toEqual({
    severity: 'error',
    code: 'file-name',
    fact: 'the name of this folder has 256 bytes, more than 255',
    repair: 'Give the folder another name.',
  });
});
