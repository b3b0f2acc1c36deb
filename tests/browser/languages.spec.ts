import { expect, test } from './sites.ts';

test('the language is changed from any page, with the keyboard, to the same page or the nearest there is', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}speakers/ada-marsh/topics/trade/`);
  await page.locator('.languages summary').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'العربية' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${norland.address}ar/speakers/ada-marsh/`);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.goto(`${norland.address}ar/?topic=grain#2031`);
  await page.locator('.languages summary').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
  await page.locator('.languages summary').click();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${norland.address}?topic=grain#2031`);
});

test('links, filters and search stay in the language, but for those to entries, which are in that of the collection', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}ar/`);
  for (const link of await page.locator('.masthead nav a, .lenses a, .timeline a').all()) {
    const address = (await link.getAttribute('href')) ?? '';
    const isOfEntries = /^\/timeline\/(?:articles\/|speakers\/[^/]+\/topics\/)/.test(address);
    if (!/^(?:https?:|#)/.test(address) && !isOfEntries) expect(address).toMatch(/^\/timeline\/ar\//);
  }
  await page.goto(`${norland.address}ar/?speaker=ada-marsh`);
  await expect(page.locator('.remaining')).toHaveText('المعروض: 4 تصريحات');
  await expect(page.locator('.narrowed .speaker').first()).toHaveAttribute('href', '/timeline/ar/speakers/ada-marsh/');
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('Marsh grain');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/timeline\/articles\/grain-talks\//);
});

test('every language of the shipped site has its home page, its search and its script', async ({ page, shipped }) => {
  for (const [tag, title] of [
    ['ru', 'Поиск'],
    ['fr', 'Rechercher'],
    ['ar', 'بحث'],
    ['es', 'Buscar'],
    ['zh', '搜索'],
  ]) {
    await page.goto(`${shipped.address}${tag}/search/?q=lavrov`);
    await expect(page.locator('html')).toHaveAttribute('lang', tag ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    await expect(page.locator('.hits li').first()).toBeVisible();
  }
});
