import { expect, test } from './sites.ts';

const address = 'compare/?speakers=ada-marsh,commission-on-the-strait&topic=strait';

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

test('on a phone one speaker stands after the other', async ({ page, norland }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(norland.address + address);
  const headings = page.locator('.side-by-side h2');
  await expect(headings).toHaveCount(2);
  const [first, second] = await Promise.all([headings.nth(0).boundingBox(), headings.nth(1).boundingBox()]);
  expect(first?.x).toBe(second?.x);
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + 100);
});

test('speakers are chosen with the keyboard, and the address says whom', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/`);
  await page.getByLabel('Speaker 1').focus();
  await page.keyboard.type('Ada Marsh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ilya Kornev');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${norland.address}compare/?speakers=ada-marsh,ilya-kornev`);
  await expect(page.getByRole('status').first()).toHaveText(/^Ada Marsh: 4 statements\. Илья Корнев: 3 statements$/);
  await page.goBack();
  await expect(page.locator('.side-by-side')).toHaveCount(0);
});

test('a name that is misspelt is read as a search reads it, and shown as it is', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/?speakers=Ada+Mersh`);
  await expect(page.getByRole('status').first()).toHaveText('Ada Marsh: 4 statements');
});

test('a name that nobody has is answered with the nearest', async ({ page, norland }) => {
  await page.goto(`${norland.address}compare/?speakers=Ada+Mxrxh`);
  await expect(page.getByRole('status').first()).toHaveText('No speaker is called Ada Mxrxh. Did you mean Ada Marsh?');
});
