import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build printed, and how it ended. */
export interface BuildResult {
  status: number | null;
  output: string;
}

/** Builds a content folder with the project's own command and more words for it; builds into different folders keep their workings apart. */
export function buildSite(
  contentFolder: string,
  outDir: string,
  environment: NodeJS.ProcessEnv = {},
  words: readonly string[] = [],
): BuildResult {
  const command = ['run', '--silent', 'build', '--', '--outDir', resolve(outDir), ...words];
  const { status, stdout, stderr } = spawnSync('npm', command, {
    encoding: 'utf8',
    env: { ...outsideVitest(), ...environment, CONTENT_DIR: contentFolder },
  });
  return { status, output: stdout + stderr };
}

/** The environment as a shell has it: Vitest adds variables of its own, and a build would take BASE_URL for its base. */
export function outsideVitest(): NodeJS.ProcessEnv {
  const added = /^(?:BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** Where built sites of tests are kept, apart from what a reader builds. */
export function siteFolder(name: string): string {
  return resolve('node_modules/.cache/sites', name);
}

/** A copy of a content folder that a test may change. */
export function copyContent(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'communique-')), 'content');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** The HTML pages of a built site by path. */
export function pagesOf(site: string): Map<string, string> {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(site, path), 'utf8')]));
}
