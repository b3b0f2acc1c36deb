import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { serve, type StaticServer } from '../browser/serve.ts';
import { readHeaders } from '../browser/read-headers.ts';
import type { AddressAttack, MessageAttack, StoredAttack } from './attack.ts';
import { base } from './browse-site.ts';
import type { Case } from './cases.ts';
import { through, type Through } from './finding.ts';
import { watchedPage, type WatchedPage } from './watched-page.ts';

/** Milliseconds in which scripts answer what an address asks. */
const answered = 250;

/** A built site as its host serves it. */
export function hosted(site: string): Promise<StaticServer> {
  return serve(site, base, readHeaders(site));
}

/** Opens pages by addresses that a stranger has made. */
export async function attackAddresses(
  browser: Browser,
  site: string,
  cases: readonly Case<AddressAttack>[],
): Promise<Through[]> {
  const server = await hosted(site);
  const own = new URL('/', server.address).href;
  const watched = await watchedPage(browser, own);
  const found: Through[] = [];
  for (const { number, attack } of cases) {
    const before = server.asked.length;
    // A page with another fragment only would not be opened anew.
    await watched.page.goto('about:blank');
    const got = await watched.visit(server.address + attack.address, answered);
    const asked = server.asked
      .slice(before + 1)
      .filter((path) => path.split('/').includes('..') || !path.startsWith(base));
    const outside = asked
      .filter((path) => path !== '/favicon.ico')
      .map((path) => through('is outside', attack.address, path));
    found.push(...[...got, ...outside].map((each) => ({ ...each, number })));
  }
  await watched.page.context().close();
  await server.close();
  return found;
}

/** Opens pages in whose storage another site of their host has left something, and what shows it. */
export async function attackStorage(
  browser: Browser,
  site: string,
  cases: readonly Case<StoredAttack>[],
): Promise<Through[]> {
  const server = await hosted(site);
  const found: Through[] = [];
  for (const { number, attack } of cases) {
    const watched = await watchedPage(browser, new URL('/', server.address).href);
    const { page } = watched;
    await page.goto(server.address);
    await page.evaluate(({ key, value }) => {
      const index = document.querySelector<HTMLElement>('dialog.search')?.dataset.index ?? '';
      localStorage.setItem(key.replace('INDEX', index), value);
    }, attack);
    const got = await watched.visit(server.address + attack.page, answered);
    const following = page.locator('button.following');
    // The button comes when the words of the page have come.
    if (attack.key.startsWith('communique.followed'))
      await following.waitFor({ timeout: answered * 5 }).catch(() => undefined);
    if (await following.isVisible()) {
      await following.click();
      await page.waitForTimeout(answered);
      got.push(...(await watched.look('the dialog of what is followed')));
      for (const link of await page.locator('dialog.followed h3 a').all()) {
        await link.click({ timeout: 1000, noWaitAfter: true }).catch(() => undefined);
        await page.waitForTimeout(answered);
        got.push(...watched.take());
      }
    }
    if (attack.page.startsWith('contribute')) {
      await page.waitForTimeout(answered * 2);
      got.push(...(await watched.look('the desk of who contributes')));
    }
    found.push(...got.map((each) => ({ ...each, number })));
    await page.context().close();
  }
  await server.close();
  return found;
}

/** Says things to a page, to a frame of it, and from the frame to the page around it. */
export async function attackFrames(
  browser: Browser,
  site: string,
  cases: readonly Case<MessageAttack>[],
): Promise<Through[]> {
  const server = await hosted(site);
  const script = readFileSync(join(site, 'embed/fit.js'), 'utf8');
  const around = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><iframe src="${server.address}embed/articles/grain-talks/nobody-asked/" height="120"></iframe><script>${script}</script>`,
    );
  });
  await new Promise<void>((resolve) => around.listen(0, '127.0.0.1', resolve));
  const place = around.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  const watched: WatchedPage = await watchedPage(browser, 'http://localhost:');
  const found: Through[] = [];
  for (const address of [
    `http://localhost:${port}/`,
    server.address,
    `${server.address}search/`,
    `${server.address}contribute/`,
  ]) {
    await watched.page.goto(address);
    for (const { number, attack } of cases) {
      await watched.page.evaluate((message) => {
        window.postMessage(message, '*');
        for (const frame of document.querySelectorAll('iframe')) frame.contentWindow?.postMessage(message, '*');
      }, attack.message);
      const [, frame] = watched.page.frames();
      await frame?.evaluate((message) => parent.postMessage(message, '*'), attack.message);
      await watched.page.waitForTimeout(30);
      const [, still] = watched.page.frames();
      const got = address.startsWith(server.address) ? await watched.look(address) : watched.take();
      if (frame && still?.url() !== frame.url()) got.push(through('led elsewhere', address, still?.url() ?? 'nowhere'));
      const height = frame && (await watched.page.locator('iframe').first().getAttribute('height'));
      if (frame && !/^\d+$|^Infinity$/.test(height ?? ''))
        got.push(through('is markup', address, `a height of ${height ?? ''}`));
      found.push(...got.map((each) => ({ ...each, number })));
    }
  }
  await watched.page.context().close();
  await server.close();
  around.close();
  return found;
}
