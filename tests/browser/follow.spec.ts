import { siteFolder } from '../build-site.ts';
import { expect, test } from './sites.ts';

test.afterEach(({ norland }) => {
  norland.folder = siteFolder('norland');
});

const following = '.masthead .following';

test('what is new of a followed page is told at the next visit, and no more when it has been seen', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}speakers/ilya-kornev/`);
  await expect(page.locator(following)).toHaveCount(0);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop following', exact: true })).toBeVisible();
  await expect(page.locator(following)).toHaveText('Following');

  // Another edition, with an entry more.
  norland.folder = siteFolder('norland-next');
  await page.goto(`${norland.address}topics/grain/`);
  await expect(page.locator(following)).toHaveText(/Following 3/);
  await page.locator(following).click();
  const dialog = page.locator('dialog.followed');
  await expect(dialog.locator('h3')).toHaveText('Илья Корнев');
  await expect(dialog.locator('section .facts')).toHaveText('3 statements new');
  await expect(dialog.locator('section li').first()).toHaveText('Илья Корнев: Of fish');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator(following)).toHaveText('Following');

  await page.reload();
  await expect(page.locator(following)).toHaveText('Following');
  await page.locator(following).click();
  await expect(dialog.locator('section .facts')).toHaveText('Nothing new.');
  await dialog.getByRole('button', { name: 'Stop following: Илья Корнев' }).click();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator(following)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('followed')))).toEqual([]);
});

test('a search and a filter are followed by what was asked, and what is new leads to it', async ({ page, norland }) => {
  await page.goto(`${norland.address}search/?q=strait`);
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.locator(following)).toBeVisible();
  await page.goto(`${norland.address}?speaker=ilya-kornev`);
  await expect(page.locator('.remaining')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop following', exact: true })).toBeVisible();

  norland.folder = siteFolder('norland-next');
  await page.reload();
  await page.locator(`${following} .count`).click();
  const dialog = page.locator('dialog.followed');
  await expect(dialog.locator('h3')).toHaveText(['strait', 'ilya-kornev']);
  await dialog.locator('section').last().locator('li a').first().click();
  await expect(page).toHaveURL(/\/timeline\/articles\/fish\/#/);
});

test('nothing is asked for a reader who follows nothing', async ({ page, norland }) => {
  norland.asked.length = 0;
  await page.goto(`${norland.address}topics/grain/`);
  await page.waitForTimeout(1500);
  expect(norland.asked.filter((path) => path.includes('current.json') || path.includes('follow'))).toEqual([]);
});
