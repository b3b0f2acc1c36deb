import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishBuild, stagingFolder } from '../../src/site/staged-build.ts';

let staging = '';
let target = '';

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  staging = join(folder, 'built');
  target = join(folder, 'dist');
  mkdirSync(join(staging, 'topics/grain'), { recursive: true });
  writeFileSync(join(staging, 'index.html'), 'new');
  writeFileSync(join(staging, 'topics/grain/index.html'), 'grain');
});

test('what was built takes the place of what was there, a repository stays', () => {
  mkdirSync(join(target, '.git'), { recursive: true });
  mkdirSync(join(target, 'topics/fish'), { recursive: true });
  writeFileSync(join(target, '.git/HEAD'), 'ref');
  writeFileSync(join(target, 'index.html'), 'old');
  publishBuild(staging, target);
  expect(readdirSync(target, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    ['.git', '.git/HEAD', 'index.html', 'topics', 'topics/grain', 'topics/grain/index.html'].map((path) => join(path)),
  );
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(staging)).toBe(false);
});

test('a site is written where none was', () => {
  publishBuild(staging, target);
  expect(readFileSync(join(target, 'topics/grain/index.html'), 'utf8')).toBe('grain');
});

test('nothing of the old site goes when there is nothing new', () => {
  mkdirSync(target);
  writeFileSync(join(target, 'index.html'), 'old');
  expect(() => publishBuild(join(staging, 'not-built'), target)).toThrow();
  expect(readdirSync(target)).toEqual(['index.html']);
});

test('two targets are built in two places', () => {
  expect(stagingFolder('dist')).toBe(stagingFolder(`${process.cwd()}/dist/`));
  expect(stagingFolder('dist')).not.toBe(stagingFolder('elsewhere'));
});
