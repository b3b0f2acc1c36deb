import { expect, test } from './sites.ts';

test.describe('search', () => {
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${key} from any page, and closes with Escape`, async ({ page, norland }) => {
      for (const path of ['', 'speakers/ada-marsh/', 'articles/grain-talks/', 'about/']) {
        await page.goto(norland.address + path);
        await page.keyboard.press(key);
        await expect(page.getByRole('combobox')).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
  }

  test('answers while typing, marks the words, and leads to the statement', async ({ page, norland }) => {
    await page.goto(`${norland.address}about/`);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('forty');
    const hit = page.getByRole('option').first();
    await expect(hit.locator('mark')).toHaveText('forty');
    await expect(page.getByRole('status')).toHaveText('1 statement found');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${norland.address}articles/grain-talks/#the-commission-counted-forty-ships`);
    await expect(page.locator(':target')).toContainText('The Commission counted forty ships.');
  });

  test('forgives spelling, knows aliases and other scripts', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    for (const [typed, id] of [
      ['comission fourty', 'the-commission-counted-forty-ships'],
      ['Ilja Kornew', 'open'],
      ['海峡', 'open'],
      ['зерно', 'nobody-asked'],
    ] as const) {
      await page.getByRole('combobox').fill(typed);
      await expect(page.locator(`[role=option][href$="#${id}"]`)).toBeVisible();
    }
  });

  test('moves with the arrow keys and tells a screen reader which hit is chosen', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await box.fill('Marsh');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    const options = page.getByRole('option');
    await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  });

  test('says so when nothing is found', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('volcano');
    await expect(page.getByRole('status')).toHaveText('Nothing is found for these words.');
  });

  test('a slash that is typed into a field stays a slash', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    await expect(page.getByRole('combobox')).toHaveValue('a/b');
  });

  test('loads no index and no search code before it is opened', async ({ page, norland }) => {
    norland.asked.length = 0;
    await page.goto(norland.address);
    await page.waitForLoadState('networkidle');
    expect(norland.asked.filter((path) => /index\.json|search-(?:box|worker)/.test(path))).toEqual([]);
  });

  test('says that the index could not be had, and finds it again later', async ({ page, norland }) => {
    const index = '/timeline/search-index.json';
    norland.faults.set(index, 500);
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('forty');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
    norland.faults.delete(index);
    await page.getByRole('combobox').fill('forty ships');
    await expect(page.getByRole('option')).toHaveCount(1);
  });

  test('finds what the shipped collection says', async ({ page, shipped }) => {
    await page.goto(shipped.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Лавров deconflction');
    await expect(page.locator('[role=option][href$="#only-deconfliction"]')).toBeVisible();
  });
});
