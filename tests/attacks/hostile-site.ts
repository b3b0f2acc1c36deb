import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize, resolve } from 'node:path';
import { outsideVitest, siteFolder } from '../build-site.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { collectionOf, type ContentCase } from './cases.ts';

/** A content folder that holds cases; those whose names no file can have are given. */
export function layOut(cases: readonly ContentCase[]): { content: string; unnameable: ContentCase[] } {
  const content = join(mkdtempSync(join(tmpdir(), 'communique-attack-')), 'content');
  const unnameable = cases.filter(({ files }) => !Object.keys(files).every(canBeNamed));
  for (const [path, text] of Object.entries(collectionOf(cases.filter((each) => !unnameable.includes(each))))) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text.toWellFormed());
  }
  return { content, unnameable };
}

/** The cases of a folder that its reading from the disk refuses, before anything in it is looked at. */
export function unreadIn(content: string, cases: readonly ContentCase[]): ContentCase[] {
  const unread = readContent(content).problems.map(({ file }) => file.slice(content.length + 1));
  return cases.filter(({ files }) => Object.keys(files).some((path) => unread.some((each) => path.startsWith(each))));
}

function canBeNamed(path: string): boolean {
  return (
    !path.includes('\0') && normalize(path) === path && path.split('/').every((name) => Buffer.byteLength(name) < 250)
  );
}

/** Builds it, with the check before it or with everything published that can be read at all. */
export function buildHostile(name: string, content: string, isChecked: boolean): string {
  const site = siteFolder(`attack-${name}`);
  const before = isChecked ? [] : ['--import', resolve('tests/attacks/without-check.js')];
  const { status, stdout, stderr } = spawnSync('node', [...before, 'src/site/build.ts', '--outDir', site], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...outsideVitest(), CONTENT_DIR: content, ONE_FILE: 'topics/grain' },
  });
  const output = stdout + stderr;
  if (status === 0 && existsSync(join(site, 'index.html'))) return site;
  const said = output.split('\n').filter((line) => !line.includes(' warning '));
  throw new Error([`the site ${name} was not built:`, ...said.slice(-12)].join('\n'));
}
