import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { unzipSync } from 'fflate';
import { isReserved } from '../../src/statements/addresses/reserved-name.ts';
import { serve } from '../browser/serve.ts';
import { readHeaders } from '../browser/read-headers.ts';
import type { Through } from './finding.ts';
import { through } from './finding.ts';
import { readOutput } from './read-outputs.ts';
import { watchedPage, type WatchedPage } from './watched-page.ts';

/** Where the sites of the invented collection lie on their host. */
export const base = '/timeline/';

/** What browsers show as documents of their own: whatever is in such a file could run. */
const types: Readonly<Record<string, string>> = {
  xhtml: 'application/xhtml+xml',
  opf: 'application/xml',
  ncx: 'application/xml',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  opml: 'text/xml',
  svg: 'image/svg+xml',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** Opens everything that a build wrote, and gives what got through; `tell` hears how far it is. */
export async function browseSite(
  browser: Browser,
  site: string,
  isChecked: boolean,
  tell: (line: string) => void,
): Promise<Through[]> {
  const paths = filesOf(site);
  const found = paths.flatMap((path) => [
    ...outside(path, isChecked),
    // What is below `search/` is sealed, and read by the search alone.
    ...(path.startsWith('search/') ? [] : readOutput(path, join(site, path))),
  ]);
  const sent = readHeaders(site);
  const server = await serve(site, base, (path) => ({ ...typeOf(path), ...sent(path) }));
  const watched = await watchedPage(browser, new URL('/', server.address).href);
  const shown = paths.filter((path) => /(?:^|\/)(?:index|404)\.html$/.test(path) || opens(path));
  for (const [index, path] of shown.entries()) {
    if (index % 250 === 0) tell(`${index} of ${shown.length} pages and files`);
    found.push(...(await watched.visit(server.address + encodeURI(path.replace(/index\.html$/, '')))));
  }
  await watched.page.context().close();
  await server.close();
  for (const path of paths.filter((each) => /^[^/]*(?<!404|index)\.html$/.test(each)))
    found.push(...(await browseOneFile(browser, join(site, path), paths)));
  for (const path of paths.filter((each) => each.endsWith('.epub')))
    found.push(...(await browseBook(browser, join(site, path))));
  tell(`${shown.length} pages and files, the editions in one file and the book`);
  return found;
}

function filesOf(site: string): string[] {
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  return paths.filter((path) => !path.startsWith('_astro/') && statSync(join(site, path)).isFile());
}

/** A name that is a way; and what no system but one can have, where that was checked. */
function outside(path: string, isChecked: boolean): Through[] {
  const isWay = /(?:^|\/)\.\.?(?:\/|$)|[\\\0]|%2e|%2f/i.test(path);
  const isReservedName = isChecked && path.split('/').some(isReserved);
  return isWay || isReservedName ? [through('is outside', path, path)] : [];
}

function opens(path: string): boolean {
  const ending = /[^.]*$/.exec(path)?.[0] ?? '';
  return ending in types && !path.startsWith('search/') && !path.startsWith('schemas/');
}

function typeOf(path: string): Record<string, string> {
  const type = types[/[^.]*$/.exec(path)?.[0] ?? ''];
  return type === undefined ? {} : { 'content-type': type };
}

/** Every page of an edition in one file, one after the other as a reader goes. */
async function browseOneFile(browser: Browser, file: string, paths: readonly string[]): Promise<Through[]> {
  const watched = await watchedPage(browser, 'file:');
  const address = pathToFileURL(file).href;
  const found = await watched.visit(address, 200);
  const routes = paths.filter(
    (path) => path.endsWith('/index.html') && !/^(?:ar|embed|cite|contribute|offline)\//.test(path),
  );
  const hashes = routes.map((path) => `#/${encodeURI(path.slice(0, -'index.html'.length))}`);
  for (const hash of [...hashes, ...hostileHashes]) {
    await watched.page.evaluate(goTo, hash);
    found.push(...(await watched.look(`${address}${hash}`)));
  }
  await watched.page.context().close();
  return found;
}

/** What somebody can be led to in a file that was opened from a disk. */
const hostileHashes = [
  '#/<img src=x onerror=alert(1)>',
  '#/articles/grain-talks/?mark=<svg onload=alert(1)>#"><script>alert(1)</script>',
  '#/../../etc/passwd',
  '#/javascript:alert(1)',
  '#//evil.example/',
  '#/%00%ff/__proto__/?mark=((((((a',
];

function goTo(hash: string): Promise<void> {
  location.hash = hash;
  return new Promise((done) => setTimeout(done, 30));
}

/** The parts of a book as a reading system opens them: as XHTML, and with no policy around them. */
async function browseBook(browser: Browser, file: string): Promise<Through[]> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-book-'));
  const found: Through[] = [];
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    found.push(...readOutput(path, join(folder, path)));
  }
  const server = await serve(folder, '/', typeOf);
  const watched: WatchedPage = await watchedPage(browser, server.address);
  for (const path of filesOf(folder).filter((each) => /\.(?:xhtml|svg)$/.test(each))) {
    found.push(...(await watched.visit(server.address + encodeURI(path))));
    const isBroken = await watched.page.evaluate(() => document.querySelector('parsererror')?.textContent ?? '');
    if (isBroken !== '') found.push(through('broke a file', path, isBroken));
  }
  await watched.page.context().close();
  await server.close();
  return found;
}
