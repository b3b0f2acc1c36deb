import { expect, test } from 'vitest';
import { assetSets, inPackOrder, isAsset, namesAskedBy } from '../../src/offline/asset-sets.ts';

/** A build: pages that ask for scripts, and scripts that ask for others, now or later. */
const files = Object.entries({
  '': '<link href="/t/_astro/page.A1.css"><link rel="preload" href="/t/_astro/latin.A1.woff2"><script src="/t/_astro/home.A1.js"></script>',
  'contribute/': '<link href="/t/_astro/page.A1.css"><script src="/t/_astro/desk.A1.js"></script>',
  'ar/contribute/': '<script src="/t/_astro/desk.A1.js"></script>',
  '_astro/page.A1.css': '@font-face{src:url(/t/_astro/greek.A1.woff2)}@font-face{src:url(/t/_astro/latin.A1.woff2)}',
  '_astro/home.A1.js': 'import{a}from"./shared.A1.js";const d=["_astro/later.A1.js"];import("./later.A1.js")',
  '_astro/later.A1.js': 'new Worker(new URL("/t/_astro/search-worker-B2.js",import.meta.url))',
  '_astro/search-worker-B2.js': 'import("./deep-C3.js")',
  '_astro/deep-C3.js': '',
  '_astro/shared.A1.js': '',
  '_astro/desk.A1.js':
    'import"./shared.A1.js";import("./months.A1.js");new Worker(new URL("/t/_astro/checker-B2.js",import.meta.url))',
  '_astro/months.A1.js': '',
  '_astro/checker-B2.js': 'import("./words-C3.js")',
  '_astro/words-C3.js': 'import"./checker-B2.js"',
  '_astro/greek.A1.woff2': 'home.A1.js',
  '_astro/latin.A1.woff2': '',
  '_astro/forgotten.A1.js': '',
  'search/0123456789ab/root.json': '',
}).map(([path, text]) => ({
  path,
  type: path === '' || path.endsWith('/') ? 'text/html; charset=utf-8' : '',
  bytes: new TextEncoder().encode(text),
}));

function parted(built: typeof files) {
  const pages = built.filter(({ type }) => type.startsWith('text/html'));
  const askedIn = (isForContributors: boolean) =>
    new Set(pages.filter(({ path }) => path.endsWith('contribute/') === isForContributors).flatMap(namesAskedBy));
  return assetSets(built.filter(isAsset), { contributors: askedIn(true), everyone: askedIn(false) });
}

const sets = parted(files);

test.each([
  ['page.A1.css', 'assets'],
  ['home.A1.js', 'assets'],
  ['later.A1.js', 'assets'],
  ['search-worker-B2.js', 'assets'],
  ['deep-C3.js', 'assets'],
  ['latin.A1.woff2', 'assets'],
  ['desk.A1.js', 'contribute'],
  ['checker-B2.js', 'contribute'],
  ['words-C3.js', 'contribute'],
  ['months.A1.js', 'contribute'],
  ['greek.A1.woff2', 'fonts'],
  ['forgotten.A1.js', undefined],
])('%s is kept in the set %s', (name, set) => {
  expect(sets.get(`_astro/${name}`)).toBe(set);
});

test('what both ask for is for every reader', () => {
  expect(sets.get('_astro/shared.A1.js')).toBe('assets');
  expect(sets.size).toBe(12);
});

test('a script by another name stays where those who ask for it put it', () => {
  const renamed = files.map(({ path, type, bytes }) => ({
    path: path.replace('checker-B2', 'contrib-D4'),
    type,
    bytes: new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('checker-B2', 'contrib-D4')),
  }));
  const again = parted(renamed);
  expect([again.get('_astro/contrib-D4.js'), again.get('_astro/words-C3.js')]).toEqual(['contribute', 'contribute']);
});

test('a pack has its files by kind, the short before the long', () => {
  const sizes = { 'a.js': 9000, 'b.woff2': 5, 'c.js': 20, 'd.css': 400, 'e.js': 300, 'f.css': 30 };
  const files = Object.entries(sizes).map(([path, size]) => ({ path, size }));
  expect(inPackOrder(files).map(({ path }) => path)).toEqual(['f.css', 'd.css', 'c.js', 'e.js', 'a.js', 'b.woff2']);
});
