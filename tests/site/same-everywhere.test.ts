import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite, copyContent, outsideVitest, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';

const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'communique-Élsewhere ')));

afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** The project in another folder, with packages of the first one and nothing that was kept there. */
function copyProject(): void {
  for (const path of ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(path, join(elsewhere, path), { recursive: true });
  mkdirSync(join(elsewhere, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !/^\.(?!bin$)/.test(each)))
    symlinkSync(resolve('node_modules', name), join(elsewhere, 'node_modules', name));
}

/** The digest of each file of a site. The edition in one file names the commit that was built, and a copy has none. */
function digestsOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(site.length + 1)).sort();
  const told = paths.filter((path) => !/^[^/]*(?<!404|index)\.html(?:\.sha256)?$/.test(path));
  return Object.fromEntries(told.map((path) => [path, hash('sha1', readFileSync(join(site, path)))]));
}

test('a site is the same, byte for byte, from another folder, in another zone and in another language of the system', () => {
  const here = siteFolder('same-everywhere');
  expect(buildSite(norland, here, { TZ: 'America/St_Johns', LC_ALL: 'C' }).status).toBe(0);
  copyProject();
  const { status, stdout, stderr } = spawnSync('node', ['src/site/build.ts', '--outDir', 'out put'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: {
      ...outsideVitest(),
      CONTENT_DIR: copyContent(norland),
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'ar_EG.UTF-8',
      LANGUAGE: 'ar',
    },
  });
  expect([status, stdout + stderr]).toEqual([0, expect.stringContaining('Complete!')]);
  const digests = digestsOf(here);
  expect(Object.keys(digests).length).toBeGreaterThan(300);
  expect(digestsOf(join(elsewhere, 'out put'))).toEqual(digests);
}, 180_000);
