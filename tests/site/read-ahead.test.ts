import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepReadings } from '../../src/site/content/keep-readings.ts';
import { readAhead } from '../../src/site/content/read-ahead.ts';
import { readArticle } from '../../src/statements/article.ts';
import { norland } from '../read-folder.ts';

/** A collection with so many entries that a thread is worth it, one of which is not UTF-8, and where its readings are kept. */
function manyEntries() {
  const top = mkdtempSync(join(tmpdir(), 'communique-'));
  const folder = join(top, 'content');
  cpSync(norland, folder, { recursive: true });
  const entries = join(folder, 'articles/many');
  mkdirSync(entries);
  const text = readFileSync(join(norland, 'articles/2031/grain-talks.md'), 'utf8');
  const paths = Array.from({ length: 1100 }, (_, number) => join(entries, `entry-${number}.md`));
  for (const [number, path] of paths.entries()) writeFileSync(path, text.replace('title: ', `title: ${number} `));
  writeFileSync(paths[7] ?? '', Buffer.from([0xff, 0xfe, 0x41]));
  return { folder, keeping: join(top, 'kept'), paths };
}

test('entries that were read ahead are what reading them gives, and are kept for the next run', async () => {
  const { folder, keeping, paths } = manyEntries();
  const files = paths.toSpliced(7, 1).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const readHere: string[] = [];
  const open = () => keepReadings(folder, (file) => (readHere.push(file.path), readArticle(file)), keeping);
  const first = open();
  const ahead = readAhead(folder, first);
  await ahead.finish();
  const before = readHere.length;
  expect(files.map(first.read)).toEqual(files.map((file) => readArticle(file)));
  // Nothing was left to read, and where there are other threads, they have read some of it.
  expect([readHere.length, readHere.length < files.length]).toEqual([before, availableParallelism() > 1]);
  first.save();
  expect(first.isEmpty).toBe(false);
  readHere.length = 0;
  const second = open();
  await readAhead(folder, second).finish();
  expect(files.map(second.read)).toEqual(files.map((file) => readArticle(file)));
  expect(readHere).toEqual([]);
});

test('of a small collection nothing is read before it is asked for', async () => {
  const read: string[] = [];
  const keeping = mkdtempSync(join(tmpdir(), 'communique-'));
  await readAhead(
    norland,
    keepReadings(norland, (file) => (read.push(file.path), readArticle(file)), keeping),
  ).finish();
  expect(read).toEqual([]);
});
