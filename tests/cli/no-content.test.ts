import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../build-site.ts';
import { run } from './run-command.ts';

const missing = join(mkdtempSync(join(tmpdir(), 'communique-')), 'nowhere');
const repair = 'Name the folder of the collection, the one with site.yaml, in CONTENT_DIR.';

test.each([
  ['check.ts', []],
  ['search.ts', ['grain']],
  ['epub.ts', []],
  ['new.ts', []],
  ['review.ts', ['--base', 'main']],
  ['draft.ts', ['README.md']],
])('%s says in one line that the content folder is not there', (command, words) => {
  const { status, out, err } = run(command, words, { content: missing });
  expect([status, out]).toEqual([2, '']);
  expect(err.split('\n')[0]).toBe(`${missing}: this folder does not exist. ${repair}`);
  expect(err).not.toMatch(/^\s+at |ENOENT|scandir/m);
});

test('so does a build, which leaves the last site as it is', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'communique-')), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'old');
  const { status, output } = buildSite(missing, out);
  expect(status).toBe(1);
  expect(output).toContain(`${missing}:1:1 error this folder does not exist. ${repair}`);
  expect(output).not.toMatch(/^\s+at |ENOENT|stack/im);
  expect(readdirSync(out)).toEqual(['index.html']);
}, 60_000);
