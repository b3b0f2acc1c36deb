import type { Page } from '@playwright/test';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from '../build-site.ts';
import { serve, type Fault, type StaticServer } from './serve.ts';
import { expect, test as base } from './sites.ts';

/** A server of its own, which a test may kill, slow down or give another build. */
const test = base.extend<{ server: StaticServer }>({
  server: async ({}, use) => {
    const server = await serve(siteFolder('norland'), '/timeline/');
    await use(server);
    await server.close();
  },
});

test.beforeEach(({ problems }) => {
  // A network that fails is what these tests are about, and the browser says so on its console.
  Object.defineProperty(problems, 'push', { value: () => 0 });
});

/** Whether the worker has what it fetches unasked: scripts, the first pages, the index and the rows. */
async function settled(page: Page) {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).filter((name) => name.endsWith('packs'));
          const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
          return navigator.serviceWorker.controller === null ? 0 : kept.reduce((sum, count) => sum + count, 0);
        }),
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(4);
  await expect
    .poll(() => page.evaluate(async () => Boolean(await caches.match(location.href.replace(/[?#].*$/, '')))))
    .toBe(true);
}

async function visit(page: Page, server: StaticServer, path = '') {
  await page.goto(server.address + path);
  await settled(page);
}

async function saveArchive(page: Page, server: StaticServer) {
  await visit(page, server, 'offline/');
  await page.getByRole('button', { name: 'Save the archive' }).click();
  await expect(page.locator('.offline [role=status]')).toHaveText(/^Saved on .* Nothing newer is published\.$/);
}

async function search(page: Page, words: string) {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill(words);
}

test.describe('without a network, after one visit', () => {
  test('the home page, the search and the filters are there', async ({ page, server }) => {
    await visit(page, server);
    await server.close();
    await page.goto(server.address);
    await expect(page.locator('h1')).toBeVisible();
    await search(page, 'nobody asked');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Nobody asked us');
    await page.goto(`${server.address}?speaker=ada-marsh`);
    await expect(page.locator('.narrowed .statement')).toHaveCount(4);
    await page.goto(`${server.address}search/?q=grain`);
    await expect(page.locator('.hits li').first()).toBeVisible();
  });

  test('a page that was visited is there as it was, and one that was not says so', async ({ page, server }) => {
    await visit(page, server);
    await page.goto(`${server.address}articles/grain-talks/`);
    await expect(page.locator('h1')).toContainText('Grain');
    await settled(page);
    await server.close();
    await page.goto(`${server.address}articles/grain-talks/`);
    await expect(page.locator('[id=nobody-asked]')).toContainText('Nobody asked us to stop the ships.');
    const answer = await page.goto(`${server.address}topics/trade/`);
    expect(answer?.status()).toBe(503);
    await expect(page.locator('.not-here')).toBeVisible();
  });

  test('the bar says that there is none', async ({ page, server, context }) => {
    await visit(page, server);
    await context.setOffline(true);
    await expect(page.locator('.is-offline')).toBeVisible();
    await context.setOffline(false);
    await expect(page.locator('.is-offline')).toBeHidden();
  });
});

test('the site can be installed, and what is shared with it is searched for', async ({ page, server }) => {
  await visit(page, server);
  const devtools = await page.context().newCDPSession(page);
  const { errors, data } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { share_target: target } = JSON.parse(data ?? '{}') as { share_target: { action: string } };
  await page.goto(new URL(`${target.action}?q=nobody+asked`, server.address).href);
  await expect(page.locator('.hits li').first()).toContainText('Nobody asked us');
});

test.describe('the saved archive', () => {
  test('opens a page that was never visited, and searches, with the server gone', async ({ page, server }) => {
    await saveArchive(page, server);
    await server.close();
    await page.goto(`${server.address}speakers/ada-marsh/topics/trade/`);
    await expect(page.locator('h1')).toHaveText('Ada Marsh on trade');
    await expect(page.locator('.timeline article')).not.toHaveCount(0);
    await search(page, 'forty ships');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('forty ships');
    await page.goto(`${server.address}offline/`);
    await expect(page.locator('.offline [role=status]')).toHaveText(/^Saved on .* not known without a network\.$/);
  });

  test('drafts an entry from a report, in whichever language that is, with the server gone', async ({
    page,
    server,
  }) => {
    await saveArchive(page, server);
    await server.close();
    await page.goto(`${server.address}contribute/`);
    await page.locator('[name=report]').fill(readFileSync('tests/fixtures/reports/ru/report.txt', 'utf8'));
    await page.getByRole('button', { name: 'Draft the entry' }).click();
    await expect(page.locator('[name=text]')).toHaveValue(/language: ru/);
  });

  test('says its size first, is stopped and goes on where it was', async ({ page, server }) => {
    await visit(page, server, 'offline/');
    await expect(page.locator('.offline [role=status]')).toHaveText(/^Not saved\. To be fetched: [\d.,]+ MB\.$/);
    server.slow = { path: '.pack', milliseconds: 1500 };
    await page.getByRole('button', { name: 'Save the archive' }).click();
    await expect(page.locator('.offline progress')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.locator('.offline [role=status]')).toContainText('Stopped. What has come is kept.');
    server.slow = undefined;
    const before = server.asked.length;
    await page.getByRole('button', { name: /Continue|Save/ }).click();
    await expect(page.locator('.offline [role=status]')).toContainText('Saved on');
    const fetched = server.asked.slice(before).filter((path) => path.endsWith('.pack'));
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  for (const fault of [500, 'half'] as const) {
    test(`tries a file that answers ${fault} again, then names it, and goes on when it is whole`, async ({
      page,
      server,
    }) => {
      await visit(page, server, 'offline/');
      const known = new Set(server.asked);
      await page.getByRole('button', { name: 'Save the archive' }).click();
      await expect(page.locator('.offline [role=status]')).toContainText('Saved on');
      const pack = server.asked.find((path) => path.endsWith('.pack') && !known.has(path)) ?? '';
      await page.getByRole('button', { name: 'Remove' }).click();
      await expect(page.locator('.offline [role=status]')).toContainText('Removed from this browser.');

      server.faults.set(pack, fault);
      server.asked.length = 0;
      await page.getByRole('button', { name: /Save the archive|Continue/ }).click();
      await expect(page.locator('.offline [role=status]')).toContainText(pack.replace('/timeline/', ''));
      expect(server.asked.filter((path) => path === pack)).toHaveLength(3);
      server.faults.clear();
      await page.getByRole('button', { name: /Save the archive|Continue/ }).click();
      await expect(page.locator('.offline [role=status]')).toContainText('Saved on');
    });
  }

  test('is not begun where there is no room for it', async ({ page, server }) => {
    await visit(page, server, 'offline/');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(server.address).origin, quotaSize: 1000 });
    const before = server.asked.length;
    await page.getByRole('button', { name: 'Save the archive' }).click();
    await expect(page.locator('.offline [role=status]')).toContainText('There is not enough room in this browser');
    expect(server.asked.slice(before).filter((path) => path.endsWith('.pack'))).toEqual([]);
  });

  test('is removed again, and with it what it took', async ({ page, server }) => {
    await saveArchive(page, server);
    await page.getByRole('button', { name: 'Remove' }).click();
    await expect(page.locator('.offline [role=status]')).toContainText('Removed from this browser. Not saved.');
    await server.close();
    await page.goto(`${server.address}topics/trade/`);
    await expect(page.locator('.not-here')).toBeVisible();
  });
});

test.describe('a newer edition', () => {
  const next = siteFolder('norland-next');
  const offer = (page: Page) => page.getByRole('button', { name: 'Show it' });

  test('waits until it is whole, asks, and brings the saved archive with it', async ({ page, server }) => {
    await saveArchive(page, server);
    server.folder = next;
    await page.goto(`${server.address}offline/`);
    await expect(page.locator('.offline [role=status]')).toHaveText(/\d newer entr(?:y|ies)\.$/);
    await expect(offer(page)).toBeVisible({ timeout: 20_000 });
    await offer(page).click();
    await expect(page.locator('.offline [role=status]')).toContainText('Nothing newer is published.', {
      timeout: 20_000,
    });
    await server.close();
    await page.goto(`${server.address}articles/fish/`);
    await expect(page.locator('h1')).toHaveText('Of fish');
    await search(page, 'fish');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.goto(`${server.address}articles/withdrawn/`);
    await expect(page.locator('.not-here')).toBeVisible();
  });

  test('that breaks off half way leaves the old one whole', async ({ page, server }) => {
    await saveArchive(page, server);
    server.folder = next;
    server.slow = { path: '.pack', milliseconds: 700 };
    await page.goto(server.address);
    await expect.poll(() => server.asked.filter((path) => path.endsWith('sw.js')).length).toBeGreaterThan(1);
    await page.waitForTimeout(500);
    await server.close();
    await page.waitForTimeout(3000);
    await expect(offer(page)).toBeHidden();
    await page.goto(`${server.address}articles/premier/`);
    await expect(page.locator('.statement').first()).toBeVisible();
    await search(page, 'forty ships');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('forty ships');
  });

  test('leaves a tab that still shows the old one its own scripts, the index it has begun with, or one that they can read', async ({
    page,
    server,
    context,
  }) => {
    await saveArchive(page, server);
    const [old, asking] = [await context.newPage(), await context.newPage()];
    await old.goto(`${server.address}articles/grain-talks/`);
    await asking.goto(`${server.address}articles/grain-talks/`);
    await search(asking, 'forty ships');
    await expect(asking.getByRole('dialog').getByRole('option').first()).toContainText('forty ships');
    server.folder = next;
    await page.goto(server.address);
    await expect(offer(page)).toBeVisible({ timeout: 20_000 });
    const reloaded = page.waitForEvent('load');
    await offer(page).click();
    await reloaded;
    await server.close();
    await asking.getByRole('dialog').getByRole('combobox').fill('outlast every');
    await expect(asking.getByRole('dialog').getByRole('option').first()).toContainText('Trade would outlast');
    await search(old, 'forty ships');
    await expect(old.getByRole('dialog').getByRole('option').first()).toContainText('forty ships');
    await search(page, 'forty ships');
    await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('forty ships');
  });
});

test.describe('a site that is published anew between two requests', () => {
  test.use({ serviceWorkers: 'block' });

  test('is searched on, in its new index', async ({ page, server }) => {
    await page.goto(server.address);
    await search(page, 'forty ships');
    const first = page.getByRole('dialog').getByRole('option').first();
    await expect(first).toContainText('forty ships');
    server.folder = siteFolder('norland-next');
    await page.getByRole('dialog').getByRole('combobox').fill('outlast every');
    await expect(first).toContainText('Trade would outlast');
    await page.getByRole('dialog').getByRole('combobox').fill('fish');
    await expect(first).toBeVisible();
  });

  test('is filtered on, by its new rows', async ({ page, server }) => {
    // Of one year's rows only: those of the other are asked for when the site has others.
    await page.goto(`${server.address}?speaker=ada-marsh&from=2032`);
    await expect(page.locator('.narrowed .statement')).toHaveCount(2);
    server.folder = siteFolder('norland-next');
    await page.locator('.filters [name=from]').fill('');
    await page.locator('.filters [name=speaker]').fill('Ilya Kornev');
    await page.locator('.filters [name=speaker]').blur();
    await expect(page.locator('.narrowed .statement')).toHaveCount(6);
    await expect(page.locator('.narrowed')).toContainText('Of fish');
  });
});

/** A whole shard of the dictionary, of another edition. */
function shardOfAnotherBuild(): string {
  const next = siteFolder('norland-next');
  const [index = ''] = readdirSync(join(next, 'search')).filter((name) => /^[0-9a-f]{12}$/.test(name));
  return join(next, 'search', index, 'dictionary/0.txt');
}

test.describe('a file of the index', () => {
  test.use({ serviceWorkers: 'block' });

  for (const [what, fault] of [
    ['answers 500', () => 500],
    ['comes cut', () => 'half'],
    ['comes from another build', () => ({ file: shardOfAnotherBuild() })],
  ] as [string, () => Fault][]) {
    test(`that ${what} brings no wrong result but a word on what to do`, async ({ page, server }) => {
      await page.goto(server.address);
      await search(page, 'ships');
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
      const shard = server.asked.find((path) => /dictionary\/\d+\.txt$/.test(path)) ?? '';
      server.faults.set(shard, fault());
      await page.reload();
      await search(page, 'ships');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
      server.faults.clear();
      await page.getByRole('dialog').getByRole('combobox').fill('ship');
      await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('ships');
    });
  }
});
