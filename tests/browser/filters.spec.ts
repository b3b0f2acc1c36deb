import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';

const rows = (page: Page) => page.locator('.narrowed .statement');
const status = (page: Page) => page.locator('.remaining');

test.describe('the filters', () => {
  test('combine, by keyboard alone, and say how many statements remain', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.locator('.filters summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Speaker', { exact: true })).toBeFocused();
    await page.keyboard.type('Ada Marsh');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('4 statements shown');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel('Country or organization', { exact: true })).toBeFocused();
    await page.keyboard.type('Norland');
    await page.keyboard.press('Tab');
    await page.keyboard.type('grain');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(2);
    await expect(page).toHaveURL(/\?speaker=(?:ada-marsh|Ada\+Marsh)&party=(?:xn|Norland)&topic=grain$/);
    await expect(rows(page).first()).toContainText('Grain will pass before winter');
    await expect(page.locator('.whole')).toBeHidden();
  });

  test('show each statement as the pages do, with its role, wording and chain', async ({ page, norland }) => {
    await page.goto(norland.address);
    const plain = await page.locator('[data-statement="grain-talks#nobody-asked"]').innerHTML();
    await page.goto(`${norland.address}?topic=grain`);
    await expect(rows(page)).not.toHaveCount(0);
    expect(await page.locator('.narrowed [data-statement="grain-talks#nobody-asked"]').innerHTML()).toBe(plain);
  });

  test('survive reload and back, and are shown by name', async ({ page, norland }) => {
    await page.goto(`${norland.address}?topic=trade`);
    await expect(page.getByLabel('Topic', { exact: true })).toHaveValue('trade');
    await expect(rows(page)).not.toHaveCount(0);
    const wide = await rows(page).count();
    expect(wide).toBeGreaterThan(0);
    await page.getByLabel('Wording').selectOption('direct');
    await expect(page).toHaveURL(`${norland.address}?topic=trade&mode=direct`);
    await expect(rows(page)).not.toHaveCount(wide);
    const narrow = await rows(page).count();
    expect(narrow).toBeLessThan(wide);
    await page.reload();
    await expect(rows(page)).toHaveCount(narrow);
    await page.goBack();
    await expect(rows(page)).toHaveCount(wide);
    await expect(page.getByLabel('Wording')).toHaveValue('');
  });

  test('lead back to the row that was left', async ({ page, shipped }) => {
    await page.goto(`${shipped.address}?mode=indirect`);
    await expect(rows(page).first()).toBeVisible();
    const link = rows(page)
      .nth(45)
      .getByRole('link', { name: /^Link: / });
    await expect(async () => {
      await page.mouse.wheel(0, 4000);
      await expect(rows(page)).not.toHaveCount(30, { timeout: 500 });
    }).toPass();
    await link.scrollIntoViewIfNeeded();
    await link.click();
    await expect(page).toHaveURL(/articles/);
    await page.goBack();
    await expect(link).toBeInViewport();
  });

  test('are cleared by one key', async ({ page, norland }) => {
    await page.goto(`${norland.address}?speaker=ada-marsh&from=2031`);
    await expect(status(page)).toHaveText('4 statements shown');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(norland.address);
    await expect(page.locator('.whole')).toBeVisible();
    await expect(page.getByLabel('Speaker', { exact: true })).toHaveValue('');
    await expect(status(page)).toHaveText('The whole timeline');
  });

  test('order by when a statement was reported, and still say when it was said', async ({ page, norland }) => {
    await page.goto(`${norland.address}?topic=grain&order=reported`);
    const row = page.locator('.narrowed .statements > li').filter({ hasText: 'Nobody asked us' });
    await expect(row.locator('.day').first()).toHaveText('31 May');
    await expect(row.locator('.since')).toHaveText('said 30 May 2031');
  });

  test('offer the nearest name for one that nobody has', async ({ page, norland }) => {
    await page.goto(`${norland.address}?speaker=Ada+Mxrxh`);
    await expect(status(page)).toHaveText('No speaker is called Ada Mxrxh. Did you mean Ada Marsh?');
    await expect(rows(page)).toHaveCount(0);
  });

  test('forgive a name what a word of a query is forgiven, and say how it was read', async ({ page, norland }) => {
    await page.goto(`${norland.address}?speaker=Ada+Marsh`);
    await expect(rows(page)).not.toHaveCount(0);
    const left = await rows(page).count();
    await page.goto(`${norland.address}?speaker=Ada+Mersh`);
    await expect(status(page)).toContainText('“Ada Mersh” read as Ada Marsh.');
    await expect(rows(page)).toHaveCount(left);
  });

  test('read a date as it is typed, and keep it in the address as addresses have it', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.locator('.filters summary').click();
    await page.getByLabel('From', { exact: true }).fill('June 2031');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${norland.address}?from=2031-06`);
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2031-06');
    await expect(rows(page)).not.toHaveCount(0);
    const left = await rows(page).count();
    await page.goto(`${norland.address}?from=June+2031`);
    await expect(rows(page)).toHaveCount(left);
    await page.goto(`${norland.address}ar/`);
    await page.locator('.filters summary').click();
    await page.locator('[name=from]').fill('يونيو ٢٠٣١');
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(left);
  });

  test('say why nothing is shown for what is no date, and for a period that ends before it begins', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}?from=someday`);
    await expect(status(page)).toHaveText(/“someday” is not a date that can be read/);
    await expect(rows(page)).toHaveCount(0);
    await page.goto(`${norland.address}?from=2032&to=May+2031`);
    await expect(status(page)).toHaveText('The period ends before it begins: from 2032 to May 2031.');
    await page.keyboard.press('Escape');
    await expect(page.locator('.whole')).toBeVisible();
  });

  test('say so when the index cannot be had', async ({ page, norland, problems }) => {
    const index = new RegExp(`/search/[0-9a-f]+/`);
    await page.route(index, (route) => route.abort());
    await page.goto(`${norland.address}?speaker=ada-marsh`);
    await expect(status(page)).toContainText('could not be loaded');
    await expect(page.locator('.whole')).toBeVisible();
    problems.length = 0;
  });

  test('have nothing that axe finds fault with', async ({ page, norland }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${norland.address}?topic=grain`);
      await expect(rows(page)).not.toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    }
  });
});

test.describe('the strip', () => {
  const ends = (page: Page) => ({
    from: page.getByRole('slider', { name: 'First month shown' }),
    to: page.getByRole('slider', { name: 'Last month shown' }),
  });

  test('is moved with arrow keys to a period', async ({ page, norland }) => {
    await page.goto(norland.address);
    const { from, to } = ends(page);
    await expect(from).toHaveAttribute('aria-valuetext', 'May 2031');
    await expect(to).toHaveAttribute('aria-valuetext', 'January 2032');
    await to.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(to).toHaveAttribute('aria-valuetext', 'June 2031');
    await expect(page).toHaveURL(`${norland.address}?from=2031-05&to=2031-06`);
    // Three were said "about June".
    await expect(status(page)).toHaveText(/^6 statements shown\. Of these, 3 statements may lie outside the period/);
    await expect(page.locator('.narrowed .may-be').first()).toHaveText('may be in this period');
    await expect(page.locator('.narrowed h2')).toHaveText(['2031']);
  });

  test('tells its bars to who has a keyboard: one stop of the Tab key, arrows from one to the next that has any', async ({
    page,
    norland,
  }) => {
    await page.goto(norland.address);
    await ends(page).to.focus();
    const readout = page.locator('.chart-title .readout');
    const whole = await readout.textContent();
    await page.keyboard.press('Tab');
    await expect(page.locator('.density a').nth(1)).toBeFocused();
    await expect(readout).toHaveText(/^June 2031: \d statements$/);
    await page.keyboard.press('ArrowRight');
    await expect(readout).toHaveText('January 2032: 2 statements');
    await page.keyboard.press('ArrowRight');
    await expect(readout).toHaveText('January 2032: 2 statements');
    await page.keyboard.press('Home');
    await expect(readout).toHaveText(/^May 2031: \d statements$/);
    await page.keyboard.press('Tab');
    await expect(readout).toHaveText(whole ?? '');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/years\/2031\/#2031-05$/);
  });

  test('is dragged to a period, and a click on a month still leads to it', async ({ page, norland }) => {
    await page.goto(norland.address);
    const strip = page.locator('.density svg');
    const box = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
    await page.mouse.move(box.x + 3, box.y + 30);
    await page.mouse.down();
    await page.mouse.move(box.x + 30, box.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?from=2031-05&to=2031-0[56]$/);
    await expect(ends(page).from).toHaveAttribute('aria-valuetext', 'May 2031');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(norland.address);
    await page.locator('.density a').first().click();
    await expect(page).toHaveURL(/years\/2031\/#2031-05$/);
  });

  test('of a page that holds all its statements leaves the others out in place', async ({ page, norland }) => {
    await page.goto(`${norland.address}topics/strait/by-date/`);
    const all = await page.locator('.timeline li:visible article').count();
    const { to } = ends(page);
    await to.focus();
    await page.keyboard.press('Home');
    await expect(page.locator('.density [role=status]')).toHaveText(/^\d+ statements? shown$/);
    const left = await page.locator('.timeline li:visible article').count();
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    await page.reload();
    await expect(page.locator('.timeline li:visible article')).toHaveCount(left);
  });

  test('of a year has its months, and leaves the others out in place', async ({ page, norland }) => {
    await page.goto(`${norland.address}years/2031/`);
    await expect(page.locator('.density a')).toHaveCount(2);
    await ends(page).to.focus();
    await page.keyboard.press('Home');
    for (let month = 1; month < 5; month++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${norland.address}years/2031/?from=2031-01&to=2031-05`);
    await expect(page.locator('.timeline h3:visible')).toHaveText(['May']);
    await page.getByRole('navigation', { name: 'All years' }).getByRole('link').click();
    await expect(page).toHaveURL(norland.address);
  });
});
