import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 248, 242)';
const dark = 'rgb(25, 23, 19)';

test('the theme follows the system until the reader chooses, and the choice stays', async ({ page, norland }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(norland.address);
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page)).toBe(dark);

  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await paper(page)).toBe(light);
  await page.goto(`${norland.address}topics/`);
  expect(await paper(page)).toBe(light);
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();

  await page.getByRole('radio', { name: 'Match system' }).check();
  expect(await paper(page)).toBe(dark);
  await page.reload();
  expect(await paper(page)).toBe(dark);
});

test('the theme is chosen with the keyboard, between one tab stop and the next', async ({ page, norland }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(norland.address);
  await page.getByRole('radio', { name: 'Match system' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await paper(page)).toBe(dark);
});

test('a chosen theme never flashes in the other one: it is set before anything is drawn', async ({ page, norland }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(norland.address);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.dataset.themeWhenParsed ??= document.documentElement.dataset.theme ?? 'none';
    });
  });
  await page.route('**/_astro/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.dataset.themeWhenParsed)).toBe('dark');
  expect(await paper(page)).toBe(dark);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('no switch is shown that would do nothing', async ({ page, norland }) => {
    await page.goto(norland.address);
    await expect(page.locator('.theme-switch').getByRole('radio')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what is written into stands out from the page three to one, ${colorScheme}`, async ({ page, norland }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of ['?speaker=ada-marsh', 'search/', 'compare/', 'contribute/']) {
      await page.goto(norland.address + path);
      const pale = await page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
        // Relative luminance and contrast of WCAG 2.2.
        const luminance = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const contrast = (a: string, b: string) => {
          const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
          return (high + 0.05) / (low + 0.05);
        };
        const paper = getComputedStyle(document.body).backgroundColor;
        const fields = [
          ...document.querySelectorAll<HTMLElement>('main :is(input:not([type=radio]), select, textarea)'),
        ];
        return fields
          .filter((field) => field.checkVisibility())
          .filter((field) => contrast(getComputedStyle(field).borderTopColor, paper) < 3)
          .map((field) => field.outerHTML);
      });
      expect(pale).toEqual([]);
    }
  });
}
