import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledKey } from '../../src/site/compiling/compiled-pages.ts';
import { buildSite, copyContent, outsideVitest, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';

const compiles = 'Building static entrypoints';

/** Every file of a site with a digest of what is in it. */
function filesOf(site: string): Map<string, string> {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(site, path)).isFile());
  return new Map(files.map((path) => [path, hash('sha1', readFileSync(join(site, path)))]));
}

test('a site that is built with pages compiled before is, byte for byte, the one that Astro builds', () => {
  // A state of the code of its own, which no build before had.
  const own = { PUBLIC_STATE: `own ${process.pid} ${Date.now()}` };
  const content = copyContent(norland);
  const settings = join(content, 'site.yaml');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace(/^address: .*$/m, 'address: https://example.org/бумаги/'),
  );
  const [kept, byAstro] = [siteFolder('kept-pages'), siteFolder('pages-by-astro')];
  const first = buildSite(content, kept, own);
  expect([first.status, first.output]).toEqual([0, expect.stringContaining(compiles)]);

  writeFileSync(join(content, 'ABOUT.md'), 'What Norland says, and **who** says it.\n');
  writeFileSync(
    join(content, 'articles/2031/tolls.md'),
    '---\ntitle: Tolls on <ships>\ndate: 2031-07-01\naliases: [ships-pay]\nkind: talks\nsource: { publisher: norland-news }\n---\n\n> No ship will pay.\n>\n> — Ada Marsh on grain\n',
  );
  const again = buildSite(content, kept, own);
  expect([again.status, again.output]).toEqual([0, expect.not.stringContaining(compiles)]);
  const astros = buildSite(content, byAstro, own, ['--verbose']);
  expect([astros.status, astros.output]).toEqual([0, expect.stringContaining('generating static routes')]);

  expect(filesOf(kept)).toEqual(filesOf(byAstro));
  expect(readFileSync(join(kept, 'about/index.html'), 'utf8')).toContain('What Norland says');
}, 240_000);

test('an address that the command asks for is the address of all that is built, with pages compiled before, too', () => {
  const site = siteFolder('asked-address');
  const build = () =>
    spawnSync('node', ['src/site/build.ts', '--outDir', site, '--base', 'tries', '--site', 'https://other.example'], {
      encoding: 'utf8',
      env: { ...outsideVitest(), CONTENT_DIR: norland, PUBLIC_STATE: `asked ${process.pid}` },
    });
  const first = build();
  expect([first.status, first.stdout]).toEqual([0, expect.stringContaining(compiles)]);
  const files = filesOf(site);
  const again = build();
  expect([again.status, again.stdout]).toEqual([0, expect.not.stringContaining(compiles)]);
  expect(filesOf(site)).toEqual(files);
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  expect(home).toContain('<link rel="canonical" href="https://other.example/tries/">');
  expect(home).toContain('href="/tries/speakers/');
  expect(home).not.toContain('"/timeline/');
}, 120_000);

test('pages are compiled anew when anything has changed that they are compiled from, and for nothing else', () => {
  const root = mkdtempSync(join(tmpdir(), 'communique-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const at = { site: 'https://example.org', base: '/papers/' };
  const key = (environment: NodeJS.ProcessEnv = {}, asked = {}, published = at) =>
    compiledKey(asked, published, environment, root);
  write('src/pages/index.astro', '<p>Grain</p>');
  write('src/styles/page.css', 'p { margin: 0 }');
  write('package-lock.json', '{}');
  write('README.md', 'Papers');
  write('content/site.yaml', 'title: Papers');

  const seen = new Set([key()]);
  const isNew = (own = key()) => !seen.has(own) && seen.add(own);
  for (const [path, text] of [
    ['src/pages/index.astro', '<p>Ships</p>'],
    ['src/styles/page.css', 'p { margin: 1px }'],
    ['src/pages/[...language]/about.astro', '<p>About</p>'],
    ['public/icon.svg', '<svg/>'],
    ['package-lock.json', '{"a":1}'],
    ['package.json', '{}'],
    ['tsconfig.json', '{}'],
    ['astro.config.mjs', 'export default {}'],
    ['.env', 'PUBLIC_STATE=1'],
  ] as const) {
    write(path, text);
    expect([path, isNew()]).toEqual([path, expect.anything()]);
  }
  expect(isNew(key({ PUBLIC_STATE: '1' }))).toBeTruthy();
  expect(isNew(key({}, { base: '/other/' }))).toBeTruthy();
  expect(isNew(key({}, {}, { ...at, base: '/' }))).toBeTruthy();

  const last = key();
  write('README.md', 'Other papers');
  write('content/site.yaml', 'title: Other papers');
  expect(key({ HOME: '/home/ada' })).toBe(last);
});
