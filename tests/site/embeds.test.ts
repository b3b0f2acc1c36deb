import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { notKept, setOf } from '../../src/offline/edition.ts';
import { listedPages } from '../../src/site/pages/listed-pages.ts';
import { forgetArchive, loadArchive } from '../../src/site/content/load-archive.ts';
import { pageHead } from '../../src/site/pages/page-head.ts';
import { pageWords } from '../../src/site/pages/page-words.ts';
import { publishAt } from '../../src/site/published.ts';
import { settingFor } from '../../src/site/pages/setting.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { writeOEmbed } from '../../src/site/writing/write-oembed.ts';
import { norland } from '../read-folder.ts';

process.env.CONTENT_DIR = norland;
const folder = mkdtempSync(join(tmpdir(), 'communique-embeds-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  forgetArchive();
  publishAt({ site: 'https://example.org', base: '/timeline/' });
});

async function pageAt(path: string) {
  const words = await pageWords();
  const page = listedPages(loadArchive()).find((each) => each.path === path) ?? expect.fail(path);
  const content = page.content(settingFor(words));
  return { ...content, links: pageHead({ ...content, path, words }).links.toString() };
}

test('a statement, a position and a strip have pages for frames, which count as those that they show', async () => {
  const statement = await pageAt('embed/articles/grain-talks/nobody-asked/');
  expect(statement.isEmbed).toBe(true);
  expect(statement.main.toString()).toContain('class="words"');
  expect(statement.links).toContain('<link rel="canonical" href="https://example.org/timeline/articles/grain-talks/">');
  const position = await pageAt('embed/speakers/ada-marsh/topics/trade/');
  expect(position.links).toContain('href="https://example.org/timeline/speakers/ada-marsh/topics/trade/"');
  expect(position.main.toString().match(/<article /g)).toHaveLength(3);
  const strip = await pageAt('embed/');
  expect(strip.main.toString()).toContain('class="density"');
  expect(strip.main.toString()).not.toContain('<article ');
  for (const path of ['embed/', 'embed/articles/grain-talks/nobody-asked/', 'ar/embed/topics/grain/'])
    expect([setOf(path, { languages: ['en', 'ar'], index: 'x' }), notKept.some(({ what }) => what.test(path))]).toEqual(
      [undefined, true],
    );
});

test('programs are told how to show statements and positions, by an address that is there', async () => {
  const built = new SiteFolder(join(folder, 'oembed'), new Map(), []);
  await writeOEmbed(built);
  const files = built.list().map(({ path }) => path);
  for (const path of [
    'articles/grain-talks/nobody-asked/',
    'speakers/ada-marsh/topics/trade/',
    'countries/xs/topics/strait/',
  ]) {
    expect(files).toContain(`embed/${path}oembed.json`);
    const { links } = await pageAt(path);
    expect(links).toContain(
      `<link rel="alternate" type="application/json+oembed" href="https://example.org/timeline/embed/${path}oembed.json"`,
    );
    const { html } = JSON.parse(built.read(`embed/${path}oembed.json`).toString()) as { html: string };
    expect(html).toContain(`<iframe src="https://example.org/timeline/embed/${path}"`);
  }
  const paths = new Set(listedPages(loadArchive()).map(({ path }) => `${decodeURIComponent(path)}oembed.json`));
  for (const file of files) expect([file, paths.has(file)]).toEqual([file, true]);
});

test('readers find it where they cite, and below a position', async () => {
  expect((await pageAt('cite/grain-talks/')).main.toString()).toContain(
    '/timeline/embed/articles/grain-talks/nobody-asked/',
  );
  expect((await pageAt('speakers/ada-marsh/topics/trade/')).main.toString()).toContain(
    '/timeline/embed/speakers/ada-marsh/topics/trade/',
  );
});

test('without an address nothing names one, and frames to which nothing leads are not made', async () => {
  publishAt({ site: undefined, base: '/timeline/' });
  const frames = listedPages(loadArchive()).filter(({ path }) => path.startsWith('embed/'));
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.filter(({ path }) => !path.startsWith('embed/articles/'))).toEqual([]);
  const built = new SiteFolder(join(folder, 'none'), new Map(), []);
  await writeOEmbed(built);
  expect(built.list()).toEqual([]);
  expect((await pageAt('articles/grain-talks/nobody-asked/')).links).not.toContain('oembed');
  const position = await pageAt('speakers/ada-marsh/topics/trade/');
  expect(position.main.toString()).not.toContain('iframe');
  expect((await pageAt('cite/grain-talks/')).main.toString()).toContain(
    '<span data-address>/timeline/embed/articles/grain-talks/nobody-asked/</span>',
  );
});
