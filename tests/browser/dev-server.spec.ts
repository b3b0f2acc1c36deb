import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

/** A development server, and the content it serves. */
interface DevServer {
  address: string;
  content: string;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function statusOf(address: string): Promise<number> {
  return fetch(address).then(
    ({ status }) => status,
    () => 0,
  );
}

const test = base.extend<object, { dev: DevServer }>({
  dev: [
    async ({}, use) => {
      const content = copyContent(norland);
      const port = await freePort();
      const server: ChildProcess = spawn('npx', ['astro', 'dev', '--port', String(port)], {
        env: { ...process.env, CONTENT_DIR: content },
        stdio: 'ignore',
        detached: true,
      });
      const address = `http://localhost:${port}/timeline/`;
      try {
        await expect.poll(() => statusOf(address), { timeout: 60_000 }).toBe(200);
        await use({ address, content });
      } finally {
        if (server.pid !== undefined) process.kill(-server.pid);
      }
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

// One after another, for they change the content of one server.
test.describe.configure({ mode: 'default', timeout: 90_000 });

// What an author sees after a change comes through a watcher, a compiler and a socket.
const patient = expect.configure({ timeout: 20_000 });

/** Whether the pages at these paths all hold the words. */
async function allHold(address: string, paths: readonly string[], words: string): Promise<boolean> {
  const pages = await Promise.all(paths.map(async (path) => (await fetch(address + path)).text()));
  return pages.every((html) => html.includes(words));
}

/** Goes to a page; the one before may be about to be loaded again for what was saved, which stops the way to another. */
async function visit(page: Page, address: string): Promise<void> {
  await expect(() => page.goto(address)).toPass({ timeout: 20_000 });
}

test('npm run dev shows a change of content at once, problems in an overlay, and goes on serving', async ({
  page,
  dev,
}) => {
  const entry = join(dev.content, 'articles/2031/grain-talks.md');
  const text = readFileSync(entry, 'utf8');
  await visit(page, dev.address);
  await patient(page.getByText('counted forty ships')).toBeVisible();

  writeFileSync(entry, text.replace('forty ships', 'fifty ships'));
  await patient(page.getByText('counted fifty ships')).toBeVisible();

  writeFileSync(entry, text.replace('— Ada Marsh\n', '— Ada Mersh\n'));
  const overlay = page.locator('vite-error-overlay');
  await patient(overlay).toContainText('there is no speaker "Ada Mersh"');
  await patient(overlay).toContainText('grain-talks.md:27:5');
  await visit(page, `${dev.address}speakers/ada-marsh/`);
  await patient(page.locator('main h1')).toHaveText('Ada Marsh');
  await patient(overlay).toContainText('there is no speaker "Ada Mersh"');

  writeFileSync(entry, text);
  await patient(overlay).toHaveCount(0);
});

test('a change shows on every page that holds the statement, in the search, and on those that hold a name', async ({
  page,
  dev,
}) => {
  const entry = join(dev.content, 'articles/2031/grain-talks.md');
  const text = readFileSync(entry, 'utf8');
  const speaker = join(dev.content, 'speakers/commission-on-the-strait.md');
  const commission = readFileSync(speaker, 'utf8');
  const paths = ['', 'articles/grain-talks/', 'speakers/commission-on-the-strait/', 'topics/strait/', 'years/2031/'];
  await visit(page, `${dev.address}articles/grain-talks/`);
  expect(await allHold(dev.address, paths, 'counted forty ships')).toBe(true);
  writeFileSync(entry, text.replace('forty ships', 'ninety ships'));
  await patient(page.getByText('counted ninety ships')).toBeVisible();
  expect(await allHold(dev.address, paths, 'counted ninety ships')).toBe(true);
  await visit(page, `${dev.address}search/?q=ninety`);
  await patient(page.locator('main').getByText('ninety ships')).toBeVisible();

  await visit(page, `${dev.address}speakers/commission-on-the-strait/`);
  await patient(page.locator('main h1')).toHaveText('Commission on the Strait');
  writeFileSync(
    speaker,
    commission
      .replace('name: Commission on the Strait', 'name: Strait Panel')
      .replace('[', '[Commission on the Strait, '),
  );
  await patient(page.locator('main h1')).toHaveText('Strait Panel');
  expect(await allHold(dev.address, [...paths, 'speakers/'], 'Strait Panel')).toBe(true);

  writeFileSync(speaker, commission);
  writeFileSync(entry, text);
  await patient(page.locator('main h1')).toHaveText('Commission on the Strait');
});

test('a link that would run a script runs none, for its words have no link and the page has the policy of the site', async ({
  page,
  dev,
}) => {
  const entry = join(dev.content, 'articles/2031/grain-talks.md');
  const text = readFileSync(entry, 'utf8');
  await visit(page, `${dev.address}articles/grain-talks/`);
  const policy = await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toMatch(/script-src 'self'(?: 'sha256-[^']*')+;/);
  for (const rule of ["default-src 'none'", "base-uri 'none'"]) expect(policy).toContain(rule);

  writeFileSync(entry, text.replace('counted forty ships', '[counted forty ships](javascript:alert(origin))'));
  await patient(page.locator('vite-error-overlay')).toContainText('javascript:alert(origin)');
  await visit(page, dev.address);
  await patient(page.getByText('counted forty ships').first()).toBeVisible();
  expect(await page.locator('a[href^=javascript]').count()).toBe(0);
  const isStopped = await page.evaluate(async () => {
    const violation = new Promise((done) => document.addEventListener('securitypolicyviolation', () => done(true)));
    document.body.setAttribute('onclick', 'document.title = "ran"');
    document.body.click();
    return (
      (await Promise.race([violation, new Promise((done) => setTimeout(done, 1000))])) === true &&
      document.title !== 'ran'
    );
  });
  expect(isStopped).toBe(true);
  writeFileSync(entry, text);
  await patient(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('a new entry comes without a restart, moves, and goes', async ({ page, dev }) => {
  const entry = join(dev.content, 'articles/2032/otter-talks.md');
  const moved = entry.replace('otter-talks', 'talks-on-otters');
  const own = `${dev.address}articles/otter-talks/`;
  const premier = readFileSync(join(dev.content, 'articles/2032/premier.md'), 'utf8');
  await visit(page, dev.address);
  expect(await statusOf(own)).toBe(404);

  writeFileSync(entry, premier.replace('outlast every quarrel', 'outlast every otter'));
  await patient(page.getByText('outlast every otter')).toBeVisible();
  await visit(page, own);
  await patient(page.getByText('outlast every otter')).toBeVisible();
  await visit(page, `${dev.address}search/?q=otter`);
  await patient(page.locator('main').getByText('outlast every otter')).toBeVisible();

  renameSync(entry, moved);
  await expect.poll(() => statusOf(own), { timeout: 20_000 }).toBe(404);
  expect(await allHold(dev.address, ['articles/talks-on-otters/'], 'outlast every otter')).toBe(true);

  rmSync(moved);
  await expect.poll(() => statusOf(`${dev.address}articles/talks-on-otters/`), { timeout: 20_000 }).toBe(404);
  expect(await allHold(dev.address, [''], 'otter')).toBe(false);
});
