import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { notKept } from '../../src/offline/edition.ts';
import { forgetArchive } from '../../src/site/content/load-archive.ts';
import { publishAt } from '../../src/site/published.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { writeSiteFiles } from '../../src/site/writing/write-site-files.ts';
import { norland } from '../read-folder.ts';

process.env.CONTENT_DIR = norland;
const folder = mkdtempSync(join(tmpdir(), 'communique-site-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  forgetArchive();
});

function writtenAt(name: string, address: { site: string | undefined; base: string }): SiteFolder {
  publishAt(address);
  const built = new SiteFolder(join(folder, name), new Map(), []);
  for (const page of ['', 'about/', 'ar/about/', 'articles/grain-before-winter/', 'search/rows/2031/0/'])
    built.write(`${page}index.html`, '<!doctype html>');
  writeSiteFiles(built);
  return built;
}

test('the pages of the collection and those around them are listed, each with its languages; pieces, citations and earlier addresses are not', () => {
  const list = writtenAt('top', { site: 'https://example.org', base: '/' }).read('sitemap-1.xml').toString();
  expect(list).toContain('<loc>https://example.org/articles/grain-talks/</loc>');
  expect(list).toContain('<loc>https://example.org/ar/topics/grain/</loc>');
  expect(list).toContain('hreflang="ar" href="https://example.org/ar/about/"');
  for (const none of ['/cite/', '/rows/', '/ar/articles/', 'articles/grain-talks/nobody-asked/', 'grain-before-winter'])
    expect(list).not.toContain(none);
});

test('no browser keeps them', () => {
  const files = writtenAt('kept', { site: 'https://example.org', base: '/' }).list();
  const written = files.map(({ path }) => path).filter((path) => path !== '' && !path.endsWith('/'));
  expect(written).toEqual(['llms.txt', 'robots.txt', 'sitemap-1.xml', 'sitemap.xml']);
  for (const path of written) expect([path, notKept.some(({ what }) => what.test(path))]).toEqual([path, true]);
});

test('without an address there is no list of pages, and below a path nobody asks for robots.txt', () => {
  const written = writtenAt('none', { site: undefined, base: '/timeline/' }).list();
  expect(written.map(({ path }) => path).filter((path) => path.includes('.'))).toEqual(['llms.txt']);
});
