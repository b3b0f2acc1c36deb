import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { siteFolder } from '../build-site.ts';

const path = join(siteFolder('norland'), 'norland-papers.html');
const file = pathToFileURL(path).href;

/** A page that asked for anything but the file itself, or complained, fails its test. */
const test = base.extend<{ opened: Page }>({
  opened: async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!/^(?:file:|data:|blob:)/.test(request.url())) complaints.push(`asked ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(file);
    await use(page);
    expect(complaints).toEqual([]);
  },
});

test.describe('the edition in one file, opened from a disk', () => {
  test('shows the timeline and every lens, and each statement by its address', async ({ opened: page }) => {
    await expect(page.locator('.timeline article')).toHaveCount(8);
    const bar = page.locator('.masthead nav');
    for (const view of ['People', 'Countries', 'Topics', 'Charts']) {
      await bar.getByRole('link', { name: view, exact: true }).click();
      await expect(bar.locator('[aria-current=page]')).toHaveText(view);
    }
    for (const chart of ['By date of report', 'Speakers over time', 'Occasions', 'Coverage', 'Speakers and topics']) {
      const lenses = page.locator('.lenses').first();
      await lenses.getByRole('link', { name: chart, exact: true }).click();
      await expect(lenses.locator('[aria-current=page]')).toHaveText(chart);
    }
    await page.goto(`${file}#/articles/grain-talks/#nobody-asked`);
    await expect(page.locator('.statement.target')).toContainText('Nobody asked us to stop the ships.');
    await page.locator('.statement.target a.cite').click();
    await expect(page.locator('[id=nobody-asked] [data-form=mla]')).toContainText(
      'Marsh, Ada (Minister of Grain, Norland)',
    );
  });

  test('leads from an earlier address to the present one, and to the statement that it names', async ({
    opened: page,
  }) => {
    await page.evaluate(() => (location.hash = '#/articles/grain-before-winter/'));
    await expect(page).toHaveURL(`${file}#/articles/grain-talks/`);
    await expect(page.locator('h1')).toContainText('Grain will pass before winter');
    await page.goBack();
    await expect(page).toHaveURL(file);
    await page.evaluate(() => (location.hash = '#/articles/grain-before-winter/?mark=ships#nobody-asked'));
    await expect(page).toHaveURL(`${file}#/articles/grain-talks/#nobody-asked`);
    await expect(page.locator('.statement.target mark')).toHaveText('ships');
  });

  test('leads from everywhere to a page that it has', async ({ opened: page }) => {
    const seen = new Set<string>();
    const waiting = ['#/'];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const route = address.replace(/^(#\/[^#]*).*$/, '$1');
      if (seen.has(route)) continue;
      seen.add(route);
      await page.evaluate((hash) => (location.hash = hash), route);
      await expect(page.locator('main h1'), route).not.toHaveText('This page is not here');
      const links = page.locator('main a:visible, .masthead a:visible');
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      for (const next of addresses) {
        expect(next).toMatch(/^(?:#\/|https?:)/);
        if (next.startsWith('#/')) waiting.push(next);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test('searches with the same engine, misspellings and aliases included', async ({ opened: page }) => {
    for (const [words, found] of [
      ['nobdy asekd', 'Nobody asked us'],
      ['speaker:"A. Marsh" grain', 'Grain will pass'],
      ['Пролив', 'Пролив открыт'],
    ] as const) {
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill(words);
      await expect(page.getByRole('option').filter({ hasText: found })).toBeVisible();
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('nobody asked');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('.statement.target mark').first()).toHaveText(/nobody/i);
  });

  test('goes back, and has the title of what it shows', async ({ opened: page }) => {
    await page.locator('.masthead').getByRole('link', { name: 'Topics' }).click();
    await expect(page).toHaveTitle('Topics · Norland Papers');
    await page.goBack();
    await expect(page.locator('h1')).toHaveText('What the two shores of the Strait said to each other.');
  });

  test('is the one whose hash the site publishes, and says so', async ({ opened: page }) => {
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(readFileSync(`${path}.sha256`, 'utf8')).toBe(`${hash}  norland-papers.html\n`);
    await expect(page.locator('.stamp')).toHaveText(
      /^One-file edition(?: of commit [0-9a-f]+, \d.*)?\. Its SHA-256 is published as norland-papers\.html\.sha256\.$/,
    );
  });

  test('gives axe nothing to find', async ({ opened: page }) => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

test.describe('a part in one file', () => {
  const part = (name: string) => pathToFileURL(join(siteFolder('norland'), `norland-papers-${name}.html`)).href;

  test('opens with its topic, and finds what was said on it and nothing else', async ({ opened: page }) => {
    await page.goto(part('topics-grain'));
    await expect(page.locator('h1')).toContainText('grain');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('nobody asked');
    await expect(page.getByRole('option').first()).toContainText('Nobody asked us');
    await page.keyboard.press('Enter');
    await expect(page.locator('.statement.target')).toContainText('Nobody asked us to stop the ships.');
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('quarrel');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('No statements match.');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('.masthead').getByRole('link', { name: 'People' }).click();
    await expect(page.locator('main h1')).toHaveText('This page is not here');
    await page.locator('.masthead .name').click();
    await expect(page.locator('main h1')).toContainText('grain');
  });

  test('has the pages of its speaker', async ({ opened: page }) => {
    await page.goto(part('speakers-ilya-kornev'));
    await expect(page.locator('h1')).toContainText('Илья Корнев');
    await page.evaluate(() => (location.hash = '#/speakers/ilya-kornev/topics/strait/'));
    await expect(page.locator('h1')).toHaveText('Илья Корнев on the Strait');
  });

  test('is offered where the archive is', () => {
    const offered = readFileSync(join(siteFolder('norland'), 'offline/index.html'), 'utf8');
    expect(offered).toContain('href="/timeline/norland-papers-topics-grain.html"');
    expect(offered).toContain('href="/timeline/norland-papers.html"');
    expect(offered).not.toContain('left-out');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first page of it reads', async ({ opened: page }) => {
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.timeline article')).toHaveCount(8);
  });
});
