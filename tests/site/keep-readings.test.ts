import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepReadings } from '../../src/site/content/keep-readings.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { readArticle } from '../../src/statements/article.ts';
import type { SourceFile } from '../../src/statements/problems.ts';
import { norland } from '../read-folder.ts';

const files = [norland, 'content'].flatMap((folder) =>
  readContent(folder).files.filter(({ path }) => path.startsWith(`${folder}/articles/`)),
);
const wrong = { path: `${norland}/articles/2031/wrong.md`, text: '---\ntitle: x\ndate: never\n---\n\n> Ships.\n' };

test('what is kept of an entry is what was read, and it is read again only when its text has changed', () => {
  const keeping = mkdtempSync(join(tmpdir(), 'communique-'));
  const read: string[] = [];
  const run = (run: readonly SourceFile[]) => {
    const entries = keepReadings(norland, (file) => (read.push(file.path), readArticle(file)), keeping);
    const readings = run.map(entries.read);
    entries.save();
    return readings;
  };
  const all = [...files, wrong];
  run(all);
  expect(read).toHaveLength(all.length);
  read.length = 0;
  expect(run(all)).toEqual(all.map((file) => readArticle(file)));
  expect(read).toEqual([]);
  const changed = { ...wrong, text: wrong.text.replace('never', '2031-05-01') };
  expect(run([changed])).toEqual([readArticle(changed)]);
  expect(read).toEqual([wrong.path]);
});
