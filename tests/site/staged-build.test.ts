import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { outsideVitest } from '../build-site.ts';
import {
  endPublishing,
  openSite,
  publishSite,
  tryTarget,
  workshopFor,
  type Workshop,
} from '../../src/site/staged-build.ts';

let shop: Workshop;

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'communique-'));
  const within = (name: string) => join(folder, name);
  shop = {
    target: within('dist'),
    astro: within('astro'),
    next: within('next'),
    replaced: within('replaced'),
    ledgers: within('ledgers.json'),
  };
});

/** Builds a site of such files, and says which of them were there already. */
function build(files: Record<string, string>): string[] {
  const site = openSite(shop);
  const kept = Object.entries(files).filter(([path, text]) => {
    const isKept = site.keeps(path, text);
    if (!isKept) site.write(path, text, text);
    return isKept;
  });
  publishSite(site, shop);
  return kept.map(([path]) => path);
}

function inTarget(): Record<string, string> {
  const paths = readdirSync(shop.target, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(shop.target, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(shop.target, path), 'utf8')]));
}

test('a site is written where none was', () => {
  const files = { 'index.html': 'new', 'topics/grain/index.html': 'grain' };
  build(files);
  expect(inTarget()).toEqual(files);
});

test('what was built takes the place of what was there, a repository stays', () => {
  mkdirSync(join(shop.target, '.git'), { recursive: true });
  mkdirSync(join(shop.target, 'topics/fish'), { recursive: true });
  writeFileSync(join(shop.target, '.git/HEAD'), 'ref');
  writeFileSync(join(shop.target, 'index.html'), 'old');
  writeFileSync(join(shop.target, 'topics/fish/index.html'), 'fish');
  build({ 'index.html': 'new' });
  expect(inTarget()).toEqual({ '.git/HEAD': 'ref', 'index.html': 'new' });
});

test('what has not changed is taken from the last site, and then from the one before it', () => {
  build({ a: '1', b: '1' });
  expect(build({ a: '1', b: '2' })).toEqual(['a']);
  expect(build({ a: '1', b: '3' })).toEqual(['a']);
  // `b` is as it was two builds ago.
  expect(build({ a: '1', b: '2' })).toEqual(['a', 'b']);
  expect(inTarget()).toEqual({ a: '1', b: '2' });
});

test('what is no more goes, from the site and from the one after it', () => {
  build({ a: '1', 'gone/b': '1' });
  build({ a: '1' });
  expect(inTarget()).toEqual({ a: '1' });
  build({ a: '1', c: '1' });
  expect(inTarget()).toEqual({ a: '1', c: '1' });
});

test('a file may come where a folder was, and a folder where a file was', () => {
  build({ a: 'file', 'b/c': 'in a folder' });
  build({ 'a/x': 'in a folder', b: 'file' });
  build({ a: 'file', 'b/c': 'in a folder' });
  build({ 'a/x': 'in a folder', b: 'file' });
  expect(inTarget()).toEqual({ 'a/x': 'in a folder', b: 'file' });
});

test('what somebody changed or put into the site by hand is not in the next one', () => {
  build({ a: '1', b: '1' });
  writeFileSync(join(shop.target, 'a'), 'by hand');
  writeFileSync(join(shop.target, 'mine.txt'), 'by hand');
  expect(build({ a: '1', b: '1' })).toEqual(['b']);
  // The site before the last has the altered file, the last one a new one.
  expect(build({ a: '1', b: '1' })).toEqual(['a', 'b']);
  expect(inTarget()).toEqual({ a: '1', b: '1' });
});

test('a site that is put together does not alter the one that is there', () => {
  build({ a: '1' });
  build({ a: '1' });
  const site = openSite(shop);
  site.write('a', '2');
  expect(inTarget()).toEqual({ a: '1' });
});

test('a build that did not come to its end spoils neither the site nor the next build', () => {
  build({ a: '1', b: '1' });
  build({ a: '2', b: '1' });
  const broken = openSite(shop);
  broken.write('a', 'half', 'a key that nobody has');
  broken.write('b', 'half', '1');
  expect(inTarget()).toEqual({ a: '2', b: '1' });
  build({ a: '3', b: '1' });
  expect(inTarget()).toEqual({ a: '3', b: '1' });
});

test('what is known of the files can be wrong: the site is whole all the same', () => {
  build({ a: '1' });
  writeFileSync(shop.ledgers, '{ not JSON');
  expect(build({ a: '1' })).toEqual([]);
  expect(inTarget()).toEqual({ a: '1' });
});

test.each([
  [
    'before the old one is away',
    '.arrived',
    { 'index.html': 'old', 'topics/fish': 'old' },
    { 'index.html': 'new', a: 'new' },
  ],
  ['when the old one is half away', '.arrived', { 'topics/fish': 'old' }, { 'index.html': 'new', a: 'new' }],
  ['when half of it is in its place', '.replacing', { a: 'new' }, { 'index.html': 'new' }],
])(
  'a site that was cut short on its way, %s, is in its place before the next is built',
  (_when, folder, there, coming) => {
    for (const [under, files] of [
      ['', there],
      [folder, coming],
    ] as const)
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(shop.target, under, path)), { recursive: true });
        writeFileSync(join(shop.target, under, path), text);
      }
    openSite(shop);
    expect(inTarget()).toEqual({ 'index.html': 'new', a: 'new' });
  },
);

test('a site that had not come whole is forgotten', () => {
  mkdirSync(join(shop.target, '.arriving'), { recursive: true });
  writeFileSync(join(shop.target, '.arriving/a'), 'half');
  writeFileSync(join(shop.target, 'a'), 'old');
  openSite(shop);
  expect(readFileSync(join(shop.target, 'a'), 'utf8')).toBe('old');
  build({ a: 'new' });
  expect(inTarget()).toEqual({ a: 'new' });
});

test('two targets are built in two places', () => {
  expect(workshopFor('dist').next).toBe(workshopFor(`${process.cwd()}/dist/`).next);
  expect(workshopFor('dist').next).not.toBe(workshopFor('elsewhere').next);
  expect(existsSync(workshopFor('never built').next)).toBe(false);
});

/** A folder on another disk than that of temporary files, where the machine has one at hand. */
const otherDisk = ['/dev/shm', process.cwd()].find(
  (folder) => existsSync(folder) && statSync(folder).dev !== statSync(tmpdir()).dev,
);

test.skipIf(otherDisk === undefined)(
  'a target on another disk gets a site, and the next one, and keeps neither beside it',
  () => {
    shop.target = join(mkdtempSync(join(otherDisk ?? '', 'communique-')), 'dist');
    build({ a: '1', 'b/c': '1' });
    expect(inTarget()).toEqual({ a: '1', 'b/c': '1' });
    build({ a: '2' });
    expect(inTarget()).toEqual({ a: '2' });
    expect(readdirSync(shop.target)).toEqual(['a']);
    rmSync(dirname(shop.target), { recursive: true });
  },
);

test('a folder that cannot be made is told with the place that is in the way, and a folder that can be is not made', () => {
  const folder = dirname(shop.target);
  writeFileSync(join(folder, 'file'), '');
  expect(() => tryTarget(join(folder, 'file/a/b'))).toThrow(
    expect.objectContaining({ code: 'ENOTDIR', path: join(folder, 'file') }),
  );
  tryTarget(join(folder, 'new/a'));
  expect(readdirSync(folder).sort()).toEqual(['file']);
});

test('a kill before any of the renames leaves pages with what belongs to them, and then the old site or the new one', () => {
  const pageOf = (style: string) => `a page with _astro/${style}.css and search/${style}/x`;
  const site = (own: string) => ({
    'index.html': pageOf(own),
    'topics/grain/index.html': pageOf(own),
    'about/index.html': pageOf(own),
    [`_astro/${own}.css`]: own,
    [`search/${own}/x`]: own,
    [`${own}.txt`]: own,
  });
  const [before, after] = [site('old'), site('new')];
  const pages = Object.keys(before).filter((path) => path.endsWith('.html'));
  let ended = 0;
  for (; ; ended++) {
    rmSync(dirname(shop.target), { recursive: true });
    build(before);
    const { signal } = spawnSync(
      'node',
      [
        '--import',
        './tests/site/end-at-rename.js',
        'tests/site/publish-once.ts',
        JSON.stringify(shop),
        JSON.stringify(after),
      ],
      { env: { ...outsideVitest(), END_AT: String(ended) } },
    );
    if (signal !== 'SIGKILL') break;
    const there = inTarget();
    expect(pages.filter((path) => there[path] === undefined).length).toBeLessThanOrEqual(1);
    for (const path of pages) {
      const [, style, index] = /with (\S+) and (\S+)/.exec(there[path] ?? '') ?? [];
      if (style !== undefined && index !== undefined)
        expect([ended, path, there[style], there[index]]).not.toContain(undefined);
    }
    endPublishing(shop);
    // Before the new one was known to be whole, it was not there; what came of it goes with the next build.
    rmSync(join(shop.target, '.arriving'), { recursive: true, force: true });
    expect(inTarget()).toEqual(ended < 2 ? before : after);
    // The next build goes on from there.
    build(after);
    expect(inTarget()).toEqual(after);
  }
  expect(inTarget()).toEqual(after);
  expect(ended).toBeGreaterThan(10);
}, 120_000);
