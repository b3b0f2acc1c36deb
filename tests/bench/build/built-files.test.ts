import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countDifferences, readBuiltFiles } from './built-files.ts';
import { forgetCaches } from './forget-caches.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'communique-built-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

test('pages, files and bytes of a built site are counted, in folders and in bytes of UTF-8', () => {
  const { pages, files, bytes } = readBuiltFiles(
    folderOf({ 'index.html': 'é', 'a/b/index.html': 'xyz', 'a/c.js': '' }),
  );
  expect({ pages, files, bytes }).toEqual({ pages: 2, files: 3, bytes: 5 });
});

test('a file differs when it is new, gone, or has another content of the same length', () => {
  const before = readBuiltFiles(folderOf({ 'same.html': '1', 'other.html': '1', 'gone.html': '1' }));
  const after = readBuiltFiles(folderOf({ 'same.html': '1', 'other.html': '2', 'new/gone.html': '1' }));
  expect(countDifferences(before, after)).toBe(3);
  expect(countDifferences(before, before)).toBe(0);
});

test('a first build finds nothing of one before it, and what is for tests stays', () => {
  const project = folderOf({
    '.astro/types.d.ts': '',
    'node_modules/.astro/data-store.json': '',
    'node_modules/.vite/deps/a.js': '',
    'node_modules/.cache/pages/1.html': '',
    'node_modules/.cache/chromium/chrome': '',
    'node_modules/astro/index.js': '',
    'src/index.ts': '',
  });
  forgetCaches(project);
  const left = readdirSync(project, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(left.map(({ name }) => name).sort()).toEqual(['chrome', 'index.js', 'index.ts']);
});

test('there is nothing to forget in a fresh clone', () => {
  expect(() => forgetCaches(folderOf({ 'package.json': '{}' }))).not.toThrow();
});
