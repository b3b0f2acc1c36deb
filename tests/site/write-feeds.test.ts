import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { notKept } from '../../src/offline/edition.ts';
import { forgetArchive } from '../../src/site/content/load-archive.ts';
import { pageHead } from '../../src/site/pages/page-head.ts';
import { pageWords } from '../../src/site/pages/page-words.ts';
import { publishAt } from '../../src/site/published.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { writeFeeds } from '../../src/site/writing/write-feeds.ts';
import { norland } from '../read-folder.ts';

process.env.CONTENT_DIR = norland;
const folder = mkdtempSync(join(tmpdir(), 'communique-feeds-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  forgetArchive();
});

async function feedsAt(site: string | undefined): Promise<string[]> {
  publishAt({ site, base: '/timeline/' });
  const built = new SiteFolder(join(folder, String(site !== undefined)), new Map(), []);
  await writeFeeds(built);
  return built.list().map(({ path }) => path);
}

test('feeds are written where the site has an address, and no browser keeps them', async () => {
  const files = await feedsAt('https://example.org');
  expect(files).toContain('feeds/feed.rss');
  expect(files).toContain('feeds/topics/grain/feed.atom');
  expect(files).toContain('feeds/speakers/ada-marsh/feed.json');
  expect(files).toContain('feeds/calendar.ics');
  expect(files).toContain('feeds/feeds.opml');
  for (const path of files) expect([path, notKept.some(({ what }) => what.test(path))]).toEqual([path, true]);
});

test('without an address there are none, for their ids are for ever', async () => {
  expect(await feedsAt(undefined)).toEqual([]);
  const { links } = pageHead({ path: 'topics/grain/', words: await pageWords() });
  expect(links.toString()).not.toContain('feed');
});

test('programs find the feeds from the pages of the main language', async () => {
  publishAt({ site: 'https://example.org', base: '/timeline/' });
  const linksOn = async (path: string, language?: string) =>
    pageHead({ path, words: await pageWords(language) }).links.toString();
  expect(await linksOn('topics/grain/')).toContain(
    '<link rel="alternate" type="application/atom+xml" title="grain · Norland Papers" href="/timeline/feeds/topics/grain/feed.atom">',
  );
  expect(await linksOn('')).toContain('href="/timeline/feeds/feed.rss"');
  expect(await linksOn('topics/grain/')).not.toContain('feed.rss');
  expect(await linksOn('topics/grain/by-date/')).not.toContain('feeds/');
  expect(await linksOn('topics/grain/', 'ar')).not.toContain('feeds/');
});
