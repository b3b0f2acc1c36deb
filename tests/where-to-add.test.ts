import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The tables "Where to add what" of docs/house.md: whoever follows one must find what it names. */
const house = readFileSync('docs/house.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const tags = readdirSync('src/languages').filter((name) => statSync(join('src/languages', name)).isDirectory());

/** The cells of each row of the table that has such a first heading. */
function table(heading: string): string[][] {
  const [, rows = ''] = new RegExp(`^\\| ${heading} \\|.*\\n\\| ---.*\\n((?:\\|.*\\n)+)`, 'm').exec(house) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.slice(2, -2).split(' | '));
}

/** What a row names in its code marks, in order. */
function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** The files or folders that a path of a row stands for: below src or the root, `xx` for the languages that have it. */
function filesOf(path: string): string[] {
  const written = path.includes('xx') ? tags.map((tag) => path.replace('xx', tag)) : [path];
  return written.flatMap((each) => [join('src', each), each]).filter((each) => existsSync(each));
}

const isPath = (name: string) =>
  !name.startsWith('npm ') && (name.includes('/') || /\.(?:ts|astro|md|json)$/.test(name));

/** The paths of a row; a bare name of a file stands in a folder that the row has named before. */
function pathsOf(cell: string): [name: string, files: string[]][] {
  const folders: string[] = [];
  return namesIn(cell)
    .filter(isPath)
    .map((name) => {
      const beside = folders.flatMap((folder) => filesOf(join(folder, name)));
      const found = name.includes('/') || beside.length === 0 ? filesOf(name) : beside;
      if (name.includes('/')) folders.push(name.endsWith('/') ? name : dirname(name));
      return [name, found];
    });
}

const rows = table('you want').map(([what = '', where = '']) => [what, where] as const);

test('the table is read', () => {
  expect(rows.length).toBeGreaterThan(12);
  expect(pathsOf('`languages/xx/interface.ts`, and `search.ts` there').map(([, files]) => files.length > 4)).toEqual([
    true,
    true,
  ]);
  expect(pathsOf('`statements/no-such-file.ts`, `search.ts`')).toEqual([
    ['statements/no-such-file.ts', []],
    ['search.ts', []],
  ]);
});

describe.each(rows)('%s', (_what, where) => {
  const paths = pathsOf(where);
  const texts = paths
    .flatMap(([, files]) => files)
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'utf8'));

  test('is written in files that are there', () => {
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter(([, files]) => files.length === 0).map(([name]) => name)).toEqual([]);
  });

  test('names what these files have, and commands that there are', () => {
    for (const name of namesIn(where).filter((each) => !isPath(each))) {
      const [, script] = /^npm run (\S+)/.exec(name) ?? [];
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      else expect(name.split('.').filter((word) => !texts.some((text) => text.includes(word)))).toEqual([]);
    }
  });
});

const examples = table('example').map(([what = '', commit = '']) => [what, commit] as const);
// A clone that is cut off has no commit to look at.
const isWhole = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { encoding: 'utf8' }).stdout === 'false\n';

describe.each(examples)('the example of %s', (what, commit) => {
  test('is one of a row', () => {
    expect(rows.map(([row]) => row)).toContain(what);
  });

  test.skipIf(!isWhole)('is a commit of this repository', () => {
    expect(spawnSync('git', ['cat-file', '-e', `${commit}^{commit}`]).status).toBe(0);
  });
});
