import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textDigest } from '../../src/statements/text/text-digest.ts';
import { run } from './run-command.ts';

const report = 'PORT ADA, May 30, 2031 (NNA) - "Grain will pass," Ada Marsh said.\n';
const entry = (sha256: string, words = '“Grain will pass.”') => `---
title: Grain
date: 2031-05-30
source: { publisher: nna, url: https://nna.example, ${sha256} }
---

> ${words}
>
> — Ada Marsh on grain
`;

function against(text: string, reportText = report) {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  writeFileSync(join(folder, 'report.txt'), reportText);
  writeFileSync(join(folder, 'entry.md'), text);
  const { status, out } = run('check.ts', ['--against', 'report.txt', 'entry.md'], { cwd: folder });
  return { status, lines: out.trim().split('\n') };
}

test('an entry whose quotations are in the report, with the digest of its text, is right', async () => {
  const digest = await textDigest(report);
  expect(against(entry(`sha256: ${digest}`))).toEqual({
    status: 0,
    lines: ['1 entries, 1 statements: 0 errors, 0 warnings'],
  });
});

test('a word that the report does not print is an error', async () => {
  const digest = await textDigest(report);
  const { status, lines } = against(entry(`sha256: ${digest}`, '“Grain will soon pass.”'));
  expect([status, lines[0]]).toEqual([
    1,
    expect.stringContaining('entry.md:7:4 error these words are not in the report: "Grain will soon pass"'),
  ]);
});

test('another text than the one it was read from is an error, and none said is a warning that gives the digest', async () => {
  const digest = await textDigest(report);
  const other = against(entry(`sha256: ${'0'.repeat(64)}`));
  expect([other.status, other.lines[0]]).toEqual([
    1,
    expect.stringContaining('the entry was read from another text than this one'),
  ]);
  const none = against(entry('language: en'));
  expect([none.status, none.lines[0]]).toEqual([0, expect.stringContaining(`Add "sha256: ${digest}"`)]);
});

test('a saved page is read as its article', () => {
  const page = `<!doctype html><html><head><title>Grain</title></head><body><nav>Home</nav><article><h1>Grain will pass</h1>
<p>PORT ADA, May 30, 2031 (NNA) - "Grain will pass," Ada Marsh said on Friday, when the talks on the strait had ended after a week.</p>
<p>Nobody at the table objected to it, and the commission will count the ships that wait there until the frost comes.</p></article></body></html>`;
  expect(against(entry('language: en'), page).lines.at(-1)).toBe('1 entries, 1 statements: 0 errors, 1 warnings');
});
