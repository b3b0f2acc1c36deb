import { mkdtempSync, renameSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readText } from '../../src/site/content/read-content.ts';
import { rememberFiles } from '../../src/site/content/remember-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-'));
const file = join(folder, 'grain.md');
const minute = 60_000;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minute }));
afterEach(() => vi.useRealTimers());

test('a file that has not changed is read once, one that has again', () => {
  writeFileSync(file, 'forty ships');
  const read = vi.fn(readText);
  const readAgain = rememberFiles(read);
  expect([readAgain(file), readAgain(file)]).toEqual(['forty ships', 'forty ships']);
  expect(read).toHaveBeenCalledTimes(1);
  writeFileSync(file, 'fifty ships, all told');
  expect(readAgain(file)).toBe('fifty ships, all told');
});

test('a file that another one of its size and age has replaced is read', () => {
  const other = join(folder, 'other.md');
  for (const [path, text] of [
    [file, 'forty ships'],
    [other, 'fifty ships'],
  ] as const) {
    writeFileSync(path, text);
    utimesSync(path, 1, 1);
  }
  const readAgain = rememberFiles();
  expect(readAgain(file)).toBe('forty ships');
  renameSync(other, file);
  expect(readAgain(file)).toBe('fifty ships');
});

test('a file that has just changed is read again: it may change once more within one tick of the clock', () => {
  vi.useRealTimers();
  writeFileSync(file, 'forty ships');
  const read = vi.fn(readText);
  const readAgain = rememberFiles(read);
  readAgain(file);
  readAgain(file);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a file that is gone is not remembered', () => {
  writeFileSync(file, 'forty ships');
  const readAgain = rememberFiles();
  readAgain(file);
  unlinkSync(file);
  expect(readAgain(file)).toMatchObject({ code: 'unreadable' });
});
