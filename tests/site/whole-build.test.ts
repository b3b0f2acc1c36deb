import { spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { faultWords } from '../../src/site/tell-fault.ts';
import { workshopFor } from '../../src/site/staged-build.ts';
import { buildSite, copyContent, outsideVitest, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';

const site = siteFolder('whole-build');
const shop = workshopFor(site);
const content = copyContent(norland);
const entry = join(content, 'articles/2031/grain-talks.md');
const copy = join(mkdtempSync(join(tmpdir(), 'communique-whole-')), 'site');
let old = '';

/** A digest of every file of a folder, hidden ones included. */
function digestOf(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return hash('sha1', files.map((path) => `${path} ${hash('sha1', readFileSync(join(folder, path)))}`).join('\n'));
}

const isStack = /^\s*at .*(?:\.[jt]s|node:)/m;

beforeAll(() => {
  rmSync(shop.next, { recursive: true, force: true });
  expect(buildSite(content, site).status).toBe(0);
  old = digestOf(site);
  cpSync(site, copy, { recursive: true });
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('forty ships', 'fifty ships'));
}, 120_000);

describe('the site that was there stays as it was', () => {
  /** Builds, and ends the build where this holds; `late` where it had begun to publish when the end came: it is faster than a busy machine. */
  async function killedWhen(holds: () => boolean): Promise<'there' | 'late' | 'never'> {
    rmSync(shop.next, { recursive: true, force: true });
    const build = spawn('node', ['src/site/build.ts', '--outDir', site], {
      env: { ...outsideVitest(), CONTENT_DIR: content },
      stdio: 'ignore',
      detached: true,
    });
    const ended = new Promise<void>((done) => build.once('exit', () => done()));
    const nextSite = () => statSync(shop.next, { throwIfNoEntry: false })?.ino;
    let isThere = false;
    let seen: number | undefined;
    while (build.exitCode === null && !isThere) {
      seen = nextSite();
      isThere = holds();
      if (!isThere) await new Promise((done) => setTimeout(done, 5));
    }
    if (build.exitCode === null && build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
    await ended;
    if (!isThere) return 'never';
    const isLate = build.signalCode !== 'SIGKILL' || (seen !== undefined && nextSite() !== seen);
    return isLate ? 'late' : 'there';
  }

  async function killedInTime(holds: () => boolean, tries = 10): Promise<'there' | 'late' | 'never'> {
    const came = await killedWhen(holds);
    if (came !== 'late' || tries === 1) return came;
    rmSync(site, { recursive: true });
    cpSync(copy, site, { recursive: true });
    return killedInTime(holds, tries - 1);
  }

  const isIn = (folder: string, path: string) => existsSync(join(folder, path));
  test.each([
    ['as it begins', () => true],
    ['while Astro makes frames', () => isIn(shop.astro, '.') && readdirSync(shop.astro).length > 0],
    ['while pages are written', () => isIn(shop.next, 'articles')],
    ['while the index is written', () => isIn(shop.next, 'search/current.json') || isIn(shop.next, 'data/v1')],
    ['while files are packed', () => isIn(shop.next, 'offline') && readdirSync(join(shop.next, 'offline')).length > 1],
  ])(
    'when the build is killed %s',
    async (_when, holds) => {
      expect(await killedInTime(holds)).toBe('there');
      expect(digestOf(site)).toBe(old);
    },
    120_000,
  );

  test('when something that was added to the build breaks, and the author gets no stack trace', () => {
    const config = 'node_modules/.cache/sites/broken.config.mjs';
    writeFileSync(
      config,
      `import config from '../../../astro.config.mjs';
const broken = { name: 'broken', transform() { throw new Error('this plugin is broken'); } };
export default { ...config, vite: { ...config.vite, plugins: [broken] } };`,
    );
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', site, '--config', config], {
      encoding: 'utf8',
      env: { ...outsideVitest(), CONTENT_DIR: content },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('this plugin is broken');
    expect(stdout + stderr).not.toMatch(isStack);
    expect(digestOf(site)).toBe(old);
  }, 120_000);

  test('until the next build is whole', () => {
    expect(buildSite(content, site).status).toBe(0);
    expect(readFileSync(join(site, 'articles/grain-talks/index.html'), 'utf8')).toContain('fifty ships');
    expect(readdirSync(site).filter((name) => /^\.(?!well-known$)/.test(name))).toEqual([]);
  }, 120_000);
});

test('a full disk keeps the site that it has, and what came of the next one goes', ({ skip, onTestFinished }) => {
  const disk = mkdtempSync(join(tmpdir(), 'communique-disk-'));
  // Whole blocks, half as many again: enough for one site, and not for two.
  const blocks = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((path) => Math.ceil(statSync(join(site, path)).size / 4096))
    .reduce((sum, count) => sum + count, 0);
  const size = `size=${blocks * 6}k`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', disk]).status !== 0)
    skip('this machine lets no disk be mounted');
  onTestFinished(() => void spawnSync('umount', [disk]));
  const target = join(disk, 'site');
  cpSync(site, target, { recursive: true });
  const there = digestOf(target);
  const { status, output } = buildSite(content, target);
  expect([status, digestOf(target)]).toEqual([1, there]);
  expect(output).toContain('the disk is full (ENOSPC). Make room');
  expect(output).not.toMatch(isStack);
}, 120_000);

test.each([
  ['a file', (place: string) => writeFileSync(place, ''), ''],
  ['below a file', (place: string) => writeFileSync(place, ''), '/site'],
])(
  'a folder that cannot be one, %s, is refused before anything is made, in one line',
  (_what, make, below) => {
    const place = join(mkdtempSync(join(tmpdir(), 'communique-')), 'place');
    make(place);
    const { status, output } = buildSite(content, place + below);
    expect([status, output.trim().split('\n').at(-1)]).toEqual([
      1,
      `${place}: a file stands where a folder is needed (ENOTDIR). Take it away, or name another folder with --outDir.`,
    ]);
    expect(output).not.toMatch(isStack);
  },
  60_000,
);

test('what a system says is told with its place; what else stops a build has its particulars in a file', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: '/a/b', dest: '/c/d' });
  expect(faultWords(full)).toBe(
    '/c/d: the disk is full (ENOSPC). Make room, or name a folder on another disk with --outDir.',
  );
  const fault = new Error('a frame is missing\n\u001b[31mred\u0007\n    at make (a.ts:1:1)');
  expect(faultWords(fault, '/f.txt')).toBe(
    'a frame is missing\nred\nThis is a fault of the program or of what was added to it, and of no entry; /f.txt has the particulars for whoever mends it.',
  );
});
