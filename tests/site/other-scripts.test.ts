import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite, copyContent, pagesOf, siteFolder } from '../build-site.ts';
import { deadLinks } from '../dead-links.ts';
import { norland } from '../read-folder.ts';

const site = siteFolder('other-scripts');
const longName = 'Заседание о портах '.repeat(15).trim();
const base = new URL('https://example.org/моя хроника/A~b+c@1/').pathname;
let pages = new Map<string, string>();

beforeAll(() => {
  const content = copyContent(norland);
  const settings = join(content, 'site.yaml');
  const changed = readFileSync(settings, 'utf8')
    .replace(/^address:.*$/m, 'address: "https://пример.example/моя хроника/A~b+c@1"')
    .replace(/^languages:.*$/m, 'languages: [EN-gb, zh-Hans, ar-EG]');
  writeFileSync(settings, changed);
  // A name that is longer than that of any folder can be, in the letters that take two bytes each.
  for (const entry of [
    join(content, 'articles/2031/grain-talks.md'),
    join(content, 'articles/2031/kornev-letter.md'),
  ]) {
    const text = readFileSync(entry, 'utf8').replace(/^occasion:.*\n/m, '');
    writeFileSync(
      entry,
      text.replace('---\n', `---\noccasion: ${longName}\n`).replace(/^date: .*$/m, 'date: 2031-05-30'),
    );
  }
  const { status, output } = buildSite(content, site);
  expect([status, output]).toEqual([0, expect.stringContaining('Complete!')]);
  pages = new Map([...pagesOf(site)].filter(([, html]) => html.includes('<html lang')));
}, 120_000);

const page = (path: string) => pages.get(path) ?? expect.fail(`there is no page ${path}`);

test('a site under an address in any script, in languages with a region, has no dead link', () => {
  expect(pages.size).toBeGreaterThan(80);
  expect(deadLinks(site, base, pages)).toEqual([]);
});

test('its pages carry the languages of site.yaml, under the folders of those that serve them', () => {
  expect(page('topics/trade/index.html')).toContain('<html lang="en-GB" dir="ltr">');
  expect(page('zh/topics/trade/index.html')).toContain('<html lang="zh-Hans" dir="ltr">');
  expect(page('ar/topics/trade/index.html')).toContain('<html lang="ar-EG" dir="rtl">');
  expect(page('zh/index.html')).toContain('<div class="words" lang="en-GB" dir="auto">');
  expect(page('index.html')).toContain(
    `<link rel="alternate" hreflang="zh-Hans" href="https://xn--e1afmkfd.example${base}zh/">`,
  );
});

test('programs are given the address as a URL, people as it is written', () => {
  expect(page('index.html')).toContain(`<link rel="canonical" href="https://xn--e1afmkfd.example${base}">`);
  expect(page('cite/grain-talks/index.html')).toContain(
    ' https://пример.example/моя%20хроника/A~b+c@1/articles/grain-talks/#nobody-asked',
  );
});

test('its edition in one file leads its links through #', () => {
  const edition = readFileSync(join(site, 'norland-papers.html'), 'utf8');
  expect(edition).toContain('href="#/speakers/ada-marsh/"');
  expect(edition).not.toContain(`href="${base}`);
  expect(edition).toMatch(/<style>[^<]{1000}/);
});

test('an occasion with a long name has its page', () => {
  const paths = [...pages.keys()].filter((path) => path.startsWith('occasions/2031-05-30-заседание-о-портах-'));
  expect(paths).toHaveLength(1);
  expect(page(paths[0] ?? '')).toContain(longName);
});
