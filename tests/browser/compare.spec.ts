import { expect, test } from './sites.ts';

const address = 'compare/?speakers=ada-marsh,commission-on-the-strait&topic=strait';
const spread = 'compare/?speakers=ada-marsh,ilya-kornev';

test('two speakers stand side by side on one axis of time, the same month in the same row', async ({
  page,
  norland,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(norland.address + address);
  const columns = page.locator('.side-by-side > section');
  await expect(columns).toHaveCount(2);
  await expect(page.locator('.side-by-side h2')).toHaveText([/^Ada Marsh \d statement/, /^Commission on the Strait 1/]);
  const cells = [0, 1].map((position) => columns.nth(position).locator('.cell').filter({ hasText: 'May 2031' }));
  const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
  expect(boxes[0]?.y).toBe(boxes[1]?.y);
  expect(boxes[0]?.x).toBeLessThan(boxes[1]?.x ?? 0);
});

test('on a phone all stand in one stream, newest first, below the lanes of each', async ({ page, norland }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(norland.address + address);
  await expect(page.locator('.compare-lanes li')).toHaveCount(2);
  await expect(page.locator('.side-by-side')).toHaveCount(0);
  const years = await page
    .locator('.stream li[data-year]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-month') ?? ''));
  expect(years.length).toBeGreaterThan(1);
  expect(years).toEqual(years.toSorted().toReversed());
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.locator('.side-by-side > section')).toHaveCount(2);
});

test('a mark of a lane leads to its month on the page, and what is compared stays', async ({ page, norland }) => {
  await page.goto(norland.address + spread);
  const mark = page.locator('.compare-lanes svg a').first();
  const target = (await mark.getAttribute('href')) ?? '';
  await mark.click();
  await expect(page.locator(`[id="${target.slice(1)}"]`)).toBeInViewport();
  await expect(page.locator('.compare-lanes li')).toHaveCount(2);
  await expect(page).toHaveURL(norland.address + spread + target);
});

test('who said nothing on the topic is told what else that one spoke of', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/?speakers=ada-marsh,ilya-kornev&topic=grain`);
  const nothing = page.locator('.compare-lanes li', { hasText: 'Корнев' }).locator('.nothing');
  await expect(nothing).toContainText('No statement on grain is recorded.');
  const other = nothing.getByRole('link').first();
  const count = /\((\d+)\)/.exec((await other.textContent()) ?? '')?.[1] ?? '';
  await other.click();
  await expect(page.locator('.remaining')).toHaveText(new RegExp(`^${count} statement`));
});

test('countries are compared as people are, each statement under the name of the country', async ({
  page,
  norland,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${norland.address}compare/`);
  await page.getByLabel('organization 1').fill('Norland');
  await page.getByLabel('organization 2').fill('Sudmark');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${norland.address}compare/?parties=xn,xs`);
  await expect(page.locator('.stream .whose').first()).toHaveText(/Norland|Sudmark/);
});

test('before anything is chosen, comparisons of the collection are offered as links', async ({ page, shipped }) => {
  await page.goto(`${shipped.address}compare/`);
  const offered = page.locator('.offered');
  await offered.getByRole('link').first().click();
  await expect(page.locator('.compare-lanes li').nth(1)).toBeVisible();
  await expect(offered).toBeHidden();
  for (const counted of await page.locator('.compare-lanes .count').allTextContents())
    expect(counted).not.toMatch(/^0/);
  await page.goBack();
  await expect(offered).toBeVisible();
});

test('speakers are chosen with the keyboard, and the address says whom', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/`);
  await page.getByLabel('organization 1').focus();
  await page.keyboard.type('Ada Marsh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ilya Kornev');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${norland.address}compare/?speakers=ada-marsh,ilya-kornev`);
  await expect(page.getByRole('status').first()).toHaveText(/^Ada Marsh: 4 statements\. Илья Корнев: 3 statements$/);
  await page.goBack();
  await expect(page.locator('.compare-lanes')).toHaveCount(0);
});

test('a name that is misspelt is read as a search reads it, and shown as it is', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/?speakers=Ada+Mersh`);
  await expect(page.getByRole('status').first()).toHaveText('Ada Marsh: 4 statements');
});

test('a name that nobody has is answered with the nearest', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/?speakers=Ada+Mxrxh`);
  await expect(page.getByRole('status').first()).toHaveText('No speaker is called Ada Mxrxh. Did you mean Ada Marsh?');
});
