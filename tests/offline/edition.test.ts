import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allSets,
  isForContributors,
  notKept,
  packsFor,
  packsOf,
  setOf,
  unaskedSets,
  type Edition,
} from '../../src/offline/edition.ts';
import { decodePack, encodePack, packNumber } from '../../src/offline/pack.ts';
import { seal, unseal } from '../../src/search/files/seal.ts';

test('files come out of a pack as they went in', () => {
  const file = fc.record({ path: fc.string(), type: fc.string(), bytes: fc.uint8Array() });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: ({ path }) => path }), (files) => {
      expect([...decodePack(encodePack(files)).values()]).toEqual(files);
    }),
  );
});

test('pages come out of a pack as they went in, whatever their frames are', () => {
  const page = fc.tuple(
    fc.string(),
    fc.constantFrom('', '<main>', '<main id="_main">', '</main>'),
    fc.string(),
    fc.constantFrom('', '</main>'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(page, { maxLength: 8 }), (pages) => {
      const files = pages.map((pieces, number) => ({
        path: String(number),
        type: 'text/html; charset=utf-8',
        bytes: new TextEncoder().encode(pieces.join('')),
      }));
      expect([...decodePack(encodePack(files)).values()]).toEqual(files);
    }),
  );
});

test('a pack that was written before pages were cut is read as it was', () => {
  const list = new TextEncoder().encode('[["a/","text/html",3],["b/","text/html",2]]');
  const old = new Uint8Array([0, 0, 0, list.length, ...list, ...new TextEncoder().encode('<a><b')]);
  const texts = [...decodePack(old).values()].map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts).toEqual(['<a>', '<b']);
});

test('one pack more parts one of them, and leaves every other path where it was', () => {
  const paths = Array.from({ length: 4000 }, (_, number) => `articles/entry-${number}/`);
  for (let packs = 1; packs < 40; packs++) {
    const moved = paths.filter((path) => packNumber(path, packs) !== packNumber(path, packs + 1));
    expect([packs, new Set(moved.map((path) => packNumber(path, packs))).size]).toEqual([packs, 1]);
    expect(new Set(moved.map((path) => packNumber(path, packs + 1)))).toEqual(new Set([packs]));
  }
});

test('a path is always in the same one of so many packs', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), (path, packs) => {
      expect(packNumber(path, packs)).toBe(packNumber(path, packs));
      expect(packNumber(path, packs)).toBeLessThan(packs);
    }),
  );
});

test('a sealed file opens, and none that was cut or changed does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), fc.nat(), (bytes, place) => {
      const sealed = seal(bytes);
      expect(unseal(sealed)).toEqual(bytes);
      expect(unseal(seal(bytes, 7), 8)).toBeUndefined();
      expect(unseal(sealed.subarray(0, place % sealed.length))).toBeUndefined();
      const changed = sealed.slice();
      const at = place % changed.length;
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(unseal(changed)).toBeUndefined();
    }),
  );
});

const plan = { languages: ['en', 'ar'], index: '0123456789ab' };

test.each([
  ['', 'home:en'],
  ['ar/', 'home:ar'],
  ['search/', 'home:en'],
  ['ar/compare/', 'home:ar'],
  ['articles/grain-talks/', 'pages:en'],
  ['ar/articles/grain-talks/', 'pages:ar'],
  ['search/0123456789ab/root.json', 'index'],
  ['search/rows/2031-05-0a1b2c3d/0/', 'rows:en'],
  ['ar/search/rows/2031-05-0a1b2c3d/0/', 'rows:ar'],
  ['search/ba9876543210/root.json', undefined],
  ['favicon.svg', 'assets'],
  ['opensearch.xml', 'assets'],
  ['manifest.webmanifest', 'home:en'],
  ['ar/manifest.webmanifest', 'home:ar'],
  ['contribute/names.json', 'contribute'],
  ['contribute/', 'pages:en'],
])('%s is kept in the set %s', (path, set) => {
  expect(setOf(path, plan)).toBe(set);
});

test.each([
  '404.html',
  'schemas/article.json',
  'sw.js',
  'norland-papers.html',
  'norland-papers.epub',
  'offline/0a.pack',
  'search/current.json',
])('%s is named among what is not kept', (path) => {
  expect([setOf(path, plan), notKept.filter(({ what }) => what.test(path)).length]).toEqual([undefined, 1]);
});

test.each(['feed.xml', 'humans.txt', 'picture.png', 'ar/feed.xml', 'data/statements.json'])(
  'a new kind of file, as %s, is in no set, and nobody fetches it unasked',
  (path) => {
    expect([setOf(path, plan), notKept.filter(({ what }) => what.test(path))]).toEqual([undefined, []]);
  },
);

test('the page for contributors is told in any language of the site', () => {
  const pages = ['contribute/', 'ar/contribute/', 'fr/contribute/', 'articles/contribute/', ''];
  expect(pages.filter((page) => isForContributors(page, plan))).toEqual(['contribute/', 'ar/contribute/']);
});

const pack = (hash: string, bytes = 10) => ({ hash, bytes });
const edition: Edition = {
  build: 'b',
  entries: 1,
  format: 1,
  ...plan,
  sets: {
    assets: [pack('a')],
    index: [pack('i', 2_000_000)],
    'home:en': [pack('h')],
    'rows:en': [pack('r', 500_000)],
    'pages:en': [pack('p1'), pack('p2')],
    fonts: [pack('f')],
  },
};

test('a saved archive has everything of its language, each pack once', () => {
  expect(
    packsOf(edition, [...allSets('en'), ...allSets('en')])
      .map(({ hash }) => hash)
      .sort(),
  ).toEqual([...['a', 'f', 'h', 'i', 'p1', 'p2', 'r']]);
});

test('a large index is not fetched unasked', () => {
  expect(unaskedSets(edition, 'en')).toContain('index');
  const large = { ...edition, sets: { ...edition.sets, index: [pack('i', 4_000_000)] } };
  expect(unaskedSets(large, 'en')).toEqual(['assets', 'home:en']);
});

test('a page is looked for in one pack of its set, and what is not kept in none', () => {
  const [pack, ...others] = packsFor('articles/grain-talks/', edition);
  expect(['p1', 'p2']).toContain(pack?.hash);
  expect([others, packsFor('ar/articles/grain-talks/', edition)]).toEqual([[], []]);
});

test('a script is looked for in each set that can have it', () => {
  expect(packsFor('_astro/home.A1.js', edition).map(({ hash }) => hash)).toEqual(['a', 'f']);
});
