import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { LoadingPages } from '../../src/site/content/follow-content.ts';
import { watchFolder } from '../../src/site/content/watch-folder.ts';

/** A folder that is watched, and what waits until a change of it is told. */
function watched() {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-')), 'content');
  mkdirSync(join(folder, 'articles/2031'), { recursive: true });
  const changed = vi.fn();
  const watcher = watchFolder(folder, changed);
  onTestFinished(() => watcher.close());
  const told = async (change: () => void) => {
    changed.mockClear();
    change();
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 });
  };
  return { folder, changed, told };
}

test('a file that is written, moved or taken away anywhere in a folder is told', async () => {
  const { folder, told } = watched();
  const entry = join(folder, 'articles/2031/talks.md');
  await told(() => writeFileSync(entry, 'One'));
  await told(() => writeFileSync(entry, 'Two'));
  await told(() => renameSync(entry, join(folder, 'articles/talks.md')));
  await told(() => rmSync(join(folder, 'articles/talks.md')));
});

test('so is what happens in a folder that came later, and in one that took the place of the whole', async () => {
  const { folder, told } = watched();
  await told(() => mkdirSync(join(folder, 'speakers')));
  await told(() => writeFileSync(join(folder, 'speakers/ada-marsh.md'), 'One'));
  await told(() => renameSync(folder, `${folder}-before`));
  await told(() => mkdirSync(join(folder, 'topics'), { recursive: true }));
  await told(() => writeFileSync(join(folder, 'topics/grain.md'), 'One'));
});

test('many changes at once are told once', async () => {
  const { folder, changed, told } = watched();
  await told(() => {
    for (let number = 0; number < 20; number++) writeFileSync(join(folder, `articles/${number}.md`), 'One');
  });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a page that was loading while content changed is outdated once, the page in its place is not', () => {
  const pages = new LoadingPages();
  pages.begin(0);
  pages.begin(0);
  expect(pages.end(10)).toBe(false);
  pages.outdate();
  pages.begin(20);
  expect(pages.end(30)).toBe(true);
  expect(pages.end(40)).toBe(false);
  expect(pages.end(50)).toBe(false);
});

test('a page that was asked for and never came is forgotten', () => {
  const pages = new LoadingPages();
  pages.begin(0);
  pages.outdate();
  pages.begin(60_000);
  expect(pages.end(60_001)).toBe(false);
});
