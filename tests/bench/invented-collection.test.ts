import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readSiteSettings } from '../../src/archive/site-settings.ts';
import { correctedEntry, inventedCollection, inventedEntry, writeEntry } from './invented-collection.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

test('an invented collection has its entries, and its site the languages that are asked for', () => {
  const folder = inventedCollection(3, ['en', 'ru', 'ar']);
  made.push(dirname(folder));
  const text = readFileSync(join(folder, 'site.yaml'), 'utf8');
  const { site, problems } = readSiteSettings({ path: 'site.yaml', text });
  expect(problems).toEqual([]);
  expect(site?.languages).toEqual(['en', 'ru', 'ar']);
  expect(readdirSync(join(folder, 'articles'))).toEqual(['entry-0.md', 'entry-1.md', 'entry-2.md']);
});

test('a corrected entry has another word in one line of its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-entry-'));
  made.push(folder);
  mkdirSync(join(folder, 'articles'));
  const linesOf = (entry: ReturnType<typeof inventedEntry>) => {
    writeEntry(folder, entry);
    return readFileSync(join(folder, 'articles/entry-5.md'), 'utf8').split('\n');
  };
  const before = linesOf(inventedEntry(5));
  const after = linesOf(correctedEntry(inventedEntry(5)));
  const changed = after.filter((line, index) => line !== before[index]);
  expect(after).toHaveLength(before.length);
  expect(changed.map((line) => line.slice(line.lastIndexOf(' ')))).toEqual([' lighthouses.']);
});
