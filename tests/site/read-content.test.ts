import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { NoContent } from '../../src/site/content/content-paths.ts';
import { contentFolder, readContent, withoutSlash } from '../../src/site/content/read-content.ts';

let top = '';
let content = '';

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'communique-'));
  content = join(top, 'content');
  write('articles/2031/grain.md', 'grain');
});

function write(path: string, text: string | Uint8Array) {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function link(path: string, target: string) {
  const file = join(content, path);
  mkdirSync(dirname(file), { recursive: true });
  symlinkSync(target, file);
}

/** What is read, and what is said of the rest, by paths from the folder on. */
function read() {
  const { files, problems } = readContent(content);
  return {
    files: files.map(({ path, text }) => `${path.slice(content.length + 1)}: ${text}`),
    problems: problems.map(({ file, fact }) => `${file.slice(content.length + 1)}: ${fact}`),
  };
}

describe('a link', () => {
  test('to a file of the folder is that file under its own name', () => {
    link('articles/plain.md', '2031/grain.md');
    link('articles/twice.md', 'plain.md');
    expect(read()).toEqual({
      files: ['articles/2031/grain.md: grain', 'articles/plain.md: grain', 'articles/twice.md: grain'],
      problems: [],
    });
  });

  test.each([
    ['out of the folder', '../../secret.txt', 'this link leads out of the content folder, where nothing is read'],
    ['out of it by a whole path', '/etc/hostname', 'this link leads out of the content folder, where nothing is read'],
    [
      'out of it and in again by name only',
      '../../content-2/x.md',
      'this link leads out of the content folder, where nothing is read',
    ],
    ['to a folder outside', '../..', 'this link leads out of the content folder, where nothing is read'],
    ['to what is hidden in it', '../.git/config', 'this link leads out of the content folder, where nothing is read'],
    ['to nothing', '2031/fish.md', 'this link leads to nothing'],
    ['to itself', 'x.md', 'this link leads to nothing'],
    ['to a folder of it', '2031', 'this link leads to a folder, which is read where it is'],
    ['to the folder itself', '..', 'this link leads to a folder, which is read where it is'],
  ])('%s is a problem, and nothing behind it is read', (_name, target, fact) => {
    writeFileSync(join(top, 'secret.txt'), 'secret');
    mkdirSync(join(top, 'content-2'));
    writeFileSync(join(top, 'content-2/x.md'), 'secret');
    write('.git/config', 'secret');
    link('articles/x.md', target);
    expect(read()).toEqual({ files: ['articles/2031/grain.md: grain'], problems: [`articles/x.md: ${fact}`] });
  });

  test('out of the folder through a link in it is no way round', () => {
    writeFileSync(join(top, 'secret.txt'), 'secret');
    link('articles/a.md', 'b.md');
    link('articles/b.md', '../../secret.txt');
    expect(read().files).toEqual(['articles/2031/grain.md: grain']);
    expect(read().problems).toHaveLength(2);
  });

  test('that is the content folder itself is followed: whoever runs the command has named it', () => {
    const other = join(top, 'other');
    symlinkSync(content, other);
    expect(readContent(other).files).toEqual([{ path: `${other}/articles/2031/grain.md`, text: 'grain' }]);
  });
});

test('what is no file is a problem and is not opened', () => {
  execFileSync('mkfifo', [join(content, 'articles/pipe.md')]);
  expect(read().problems).toEqual(['articles/pipe.md: this is no file']);
});

test('what is hidden among the entries is said to be no content, but not what programs keep there', () => {
  write('articles/.draft.md', 'hidden');
  write('topics/.old/2030/y.md', 'hidden');
  write('articles/.DS_Store', 'Finder');
  write('articles/._grain.md', 'Finder');
  write('articles/.grain.md.swp', 'an editor');
  write('articles/.cache/x.json', '{}');
  write('.github/pull_request_template.md', 'a host');
  link('articles/.#grain.md', 'ada@port.1234');
  const fact = 'this is hidden, for its name begins with a dot, and nothing hidden is read';
  expect(read()).toEqual({
    files: ['articles/2031/grain.md: grain'],
    problems: [`articles/.draft.md: ${fact}`, `topics/.old: ${fact}`],
  });
});

test('a file that is not UTF-8 is a problem, a hidden one is passed over', () => {
  write('articles/x.md', new Uint8Array([0xff, 0xfe]));
  write('.obsidian/y.md', 'hidden');
  expect(read()).toEqual({
    files: ['articles/2031/grain.md: grain'],
    problems: ['articles/x.md: this file is not UTF-8'],
  });
});

describe('a folder without a collection is said in one line', () => {
  test.each([
    ['one that is not there', () => join(top, 'nowhere'), 'this folder does not exist'],
    ['one below a file', () => join(content, 'articles/2031/grain.md/x'), 'this folder does not exist'],
    ['a file', () => join(content, 'articles/2031/grain.md'), 'this is a file, not a folder'],
    ['one with nothing in it', () => mkdtempSync(join(tmpdir(), 'communique-')), 'this folder is empty'],
    [
      'one with nothing but folders and hidden files',
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'communique-'));
        cpSync(join(content, 'articles/2031/grain.md'), join(folder, '.grain.md'));
        mkdirSync(join(folder, 'articles'));
        return folder;
      },
      'this folder is empty',
    ],
  ])('%s', (_name, make, fact) => {
    const folder = make();
    const repair = 'Name the folder of the collection, the one with site.yaml, in CONTENT_DIR.';
    expect(() => readContent(folder)).toThrow(NoContent);
    expect(() => readContent(folder)).toThrow(`${folder}: ${fact}. ${repair}`);
  });
});

test('the content folder is the one that is named, whatever stands at its end', () => {
  expect(contentFolder({})).toBe('content');
  expect(contentFolder({ CONTENT_DIR: '' })).toBe('content');
  expect(contentFolder({ CONTENT_DIR: '/a/b//' })).toBe('/a/b');
  expect(withoutSlash('/')).toBe('/');
});
