import type { Page } from '@playwright/test';
import { kinds } from './kinds.ts';
import { expect, test } from './sites.ts';

/** Presses Tab until the focus is on an element, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`${kind} has headings in order, its landmarks once, and a name for each list of links`, async ({
    page,
    norland,
  }) => {
    await page.goto(norland.address + path);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    for (const role of ['banner', 'main', 'contentinfo'] as const) await expect(page.getByRole(role)).toHaveCount(1);
    const names = await page
      .locator('nav')
      .evaluateAll((all) => all.map((nav) => nav.getAttribute('aria-label') ?? ''));
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });

  test(`${kind} reads at 400 percent without sideways scrolling`, async ({ page, norland }) => {
    // WCAG 2.2, 1.4.10: 1280 by 1024 pixels at 400 percent are 320 by 256.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(norland.address + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('nothing moves for a reader who asked for less motion', async ({ page, norland }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['', 'swimlanes/', 'search/?q=marsh']) {
    await page.goto(norland.address + path);
    const moving = await page.locator('*').evaluateAll((all) =>
      all
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  }
});

test.describe('with the keyboard alone', () => {
  test('a statement is found', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.keyboard.type('nobody asked');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator(':target')).toContainText('Nobody asked us to stop the ships.');
  });

  test('the timeline is filtered, and the filters are left again', async ({ page, norland }) => {
    await page.goto(norland.address);
    await tabTo(page, '.filters summary');
    await page.keyboard.press('Space');
    await tabTo(page, 'select[name=mode]');
    await page.keyboard.type('Verbatim');
    await expect(page.locator('.remaining')).toHaveText(/^\d statements? shown$/);
    await tabTo(page, '.filters button[type=reset]');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(norland.address);
  });

  test('two speakers are compared from the page of a position', async ({ page, norland }) => {
    await page.goto(`${norland.address}speakers/ilya-kornev/topics/strait/`);
    await tabTo(page, '.others a[href*="compare"]');
    await page.keyboard.press('Enter');
    await expect(page.locator('.compare-lanes li')).not.toHaveCount(0);
  });

  test('a statement is cited', async ({ page, norland }) => {
    await page.goto(`${norland.address}articles/grain-talks/`);
    await tabTo(page, '[id=nobody-asked] a.cite');
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog.citations');
    await expect(dialog.locator('[data-form=chicago]')).toContainText(
      'https://example.org/timeline/articles/grain-talks/#nobody-asked',
    );
    await tabTo(page, 'dialog.citations summary');
    await page.keyboard.press('Enter');
    await expect(dialog.locator('pre').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('[id=nobody-asked] a.cite')).toBeFocused();
  });

  test('the lens is switched', async ({ page, norland }) => {
    await page.goto(norland.address);
    for (const view of ['speakers/', 'countries/', 'topics/', 'compare/', 'matrix/']) {
      await tabTo(page, `.masthead a[href="/timeline/${view}"]`);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(norland.address + view);
    }
    for (const chart of ['swimlanes/', 'reported/', 'occasions/', 'coverage/']) {
      await tabTo(page, `.lenses a[href="/timeline/${chart}"]`);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(norland.address + chart);
    }
  });
});
