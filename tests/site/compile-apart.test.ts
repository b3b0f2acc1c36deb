import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { compileApart, NotCompiled } from '../../src/site/compiling/compile-apart.ts';
import { buildSite, copyContent, outsideVitest, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';

const outDir = siteFolder('compiled-apart');
const configFile = 'node_modules/.cache/sites/not-compiled.config.mjs';
mkdirSync(dirname(configFile), { recursive: true });
writeFileSync(
  configFile,
  `import config from '../../../astro.config.mjs';
const broken = { name: 'broken', transform() { throw new Error('this page is broken'); } };
export default { ...config, vite: { ...config.vite, plugins: [broken] } };`,
);

test('pages that cannot be compiled are told in words, without a stack trace', () => {
  const words = ['src/site/compiling/compile.ts', 'no key', JSON.stringify({ outDir, configFile })];
  const { status, stdout, stderr } = spawnSync('node', words, { encoding: 'utf8', env: outsideVitest() });
  expect([status, stderr]).toEqual([1, expect.stringContaining('this page is broken')]);
  expect(stdout + stderr).not.toMatch(/^\s*at .*(?:\.[jt]s|node:)/m);
}, 60_000);

test('whoever waits for them hears how the process ended', async () => {
  const { done, stop } = compileApart('no key', { outDir });
  stop();
  await expect(done).rejects.toThrow(NotCompiled);
});

test('content with errors ends a build that has nothing compiled yet, and says so once', () => {
  const content = copyContent(norland);
  writeFileSync(join(content, 'speakers/zed.md'), '---\nnmae: Zed\n---\n');
  const { status, output } = buildSite(content, outDir, { PUBLIC_STATE: `errors ${process.pid}` });
  expect(status).toBe(1);
  expect(output.match(/zed\.md:2:1 error the field "name" is missing/g)).toHaveLength(1);
  expect(output).not.toContain('Complete!');
}, 60_000);
