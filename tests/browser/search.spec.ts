import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { CurrentIndex } from '../../src/search/files/current-index.ts';
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
    const hit = page.getByRole('dialog').getByRole('option').first();
    await expect(hit.locator('mark')).toHaveText('forty');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('1 statement found');
    await page.keyboard.press('Enter');
    // The words that are marked do not stay in the address: it is the one to pass on.
    await expect(page).toHaveURL(`${norland.address}articles/grain-talks/#the-commission-counted-forty-ships`);
    const words = page.locator(':target .words');
    await expect(words).toHaveText('The Commission counted forty ships.');
    await expect(words.locator('mark')).toHaveText('forty');
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
    const options = page.getByRole('dialog').getByRole('option');
    // The best hit comes before the others: there must be a second one to move to.
    await expect(options.nth(1)).toBeVisible();
    await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  });

  test('keeps the hit that was chosen when a fuller answer comes', async ({ page, norland }) => {
    // A misspelt word is answered from a part of the dictionary, and again when all words have come.
    norland.slow = { path: 'words.txt', milliseconds: 3000 };
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.keyboard.type('striat');
    const options = page.getByRole('dialog').getByRole('option');
    await expect(options.nth(2)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    // The mark is gone when the list has been made anew.
    await options.nth(0).evaluate((element) => element.setAttribute('data-old', ''));
    await expect(options.nth(0)).not.toHaveAttribute('data-old');
    await expect(options.nth(2)).toHaveAttribute('aria-selected', 'true');
    norland.slow = undefined;
  });

  test('says so when nothing is found', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('volcano');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText('No statements match.');
    await page.getByRole('dialog').getByRole('link', { name: 'Topics' }).click();
    await expect(page).toHaveURL(`${norland.address}topics/`);
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
    expect(norland.asked.filter((path) => /\/search\/|search-(?:box|worker|client)/.test(path))).toEqual([]);
  });

  for (const file of ['the file that names the index', 'the index'])
    test(`says that ${file} could not be had, and finds it again later`, async ({ page, norland, problems }) => {
      await page.goto(norland.address);
      const current = JSON.parse(readFileSync(join(norland.folder, 'search/current.json'), 'utf8')) as CurrentIndex;
      const index = `/timeline/search/${file === 'the index' ? `${current.index}/root.json` : 'current.json'}`;
      norland.faults.set(index, 500);
      await page.keyboard.press('/');
      await page.getByRole('combobox').fill('forty');
      await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
      norland.faults.delete(index);
      // The browser says on its console what it could not load.
      problems.length = 0;
      await page.getByRole('combobox').fill('forty ships');
      await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
    });

  test('finds what the shipped collection says', async ({ page, shipped }) => {
    await page.goto(shipped.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Лавров deconflction');
    await expect(page.locator('[role=option][href$="#only-deconfliction"]')).toBeVisible();
  });

  test('offers the nearest words when there are none', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('speaker:"Ada Mxrxh" grain');
    await expect(page.getByRole('dialog').getByRole('status')).toContainText(
      'No speaker is called Ada Mxrxh. Did you mean Ada Marsh?',
    );
    await page.getByRole('link', { name: 'Search for speaker:"Ada Marsh" grain' }).click();
    await expect(page.locator('.facts[role=status]')).toHaveText('2 statements found');
  });

  test('leads to a page that the query names, which holds as much as it says', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('kornev');
    const named = page.getByRole('dialog').getByRole('option').first();
    await expect(named).toContainText('Speaker · 3 statements');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${norland.address}speakers/ilya-kornev/`);
    await expect(page.getByRole('main')).toContainText('3 statements');
  });

  test('takes a year for the period, until somebody takes it back', async ({ page, norland }) => {
    await page.goto(norland.address);
    await page.keyboard.press('/');
    const box = page.getByRole('combobox');
    await box.fill('trade 2032');
    const chip = page.getByRole('dialog').getByRole('button', { name: '2032' });
    await expect(chip).toBeVisible();
    await chip.press('Enter');
    await expect(box).toHaveValue('trade "2032"');
    await expect(box).toBeFocused();
    await expect(chip).toHaveCount(0);
  });
});

test.describe('the search page', () => {
  test('lets words run in their own direction on a page from the right', async ({ page, norland }) => {
    await page.goto(`${norland.address}ar/search/?q=grain`);
    const words = page.locator('.hits .text').first();
    await expect(words).toBeVisible();
    const direction = (part: Locator) => part.evaluate((element) => getComputedStyle(element).direction);
    expect(await direction(page.locator('.search-page'))).toBe('rtl');
    expect(await direction(words)).toBe('ltr');
    expect(await direction(page.locator('.hits .entry-title').first())).toBe('ltr');
  });

  test('is its address: query, order, back and reload', async ({ page, norland }) => {
    await page.goto(`${norland.address}search/?q=marsh`);
    const status = page.locator('.facts[role=status]');
    await expect(status).toHaveText('5 statements found. By Ada Marsh: 4.');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('date');
    await expect(page).toHaveURL(`${norland.address}search/?q=marsh&order=date`);
    await expect(page.locator('.hits .text').first()).toContainText('Trade would outlast');
    await page.locator('.search-page input').fill('"forty ships"');
    await page.keyboard.press('Enter');
    await expect(status).toHaveText('1 statement found');
    await page.goBack();
    await expect(status).toHaveText('5 statements found. By Ada Marsh: 4.');
    await page.reload();
    await expect(page.locator('.search-page input')).toHaveValue('marsh');
    await expect(status).toHaveText('5 statements found. By Ada Marsh: 4.');
  });

  test('groups hits by entry and narrows by speaker, topic and year', async ({ page, norland }) => {
    await page.goto(`${norland.address}search/?q=%22norland%22`);
    await expect(page.locator('.hits > li')).toHaveCount(3);
    await expect(page.locator('.facets')).toContainText('Ada Marsh 4');
    await page.locator('.facets').getByRole('link', { name: 'Илья Корнев' }).click();
    await expect(page).toHaveURL(/speaker%3Ailya-kornev/);
    await expect(page.locator('.facts[role=status]')).toHaveText('3 statements found');
  });

  test('leads to the statement, its words marked', async ({ page, norland }) => {
    await page.goto(`${norland.address}search/?q=fourty`);
    await expect(page.locator('.hits .fine')).toContainText('“fourty” read as forty');
    await page.locator('.hits').getByRole('link', { name: 'Commission' }).click();
    await expect(page.locator(':target mark')).toHaveText('forty');
  });

  test('takes the name of a country for the one it was said for, until somebody takes it back', async ({
    page,
    norland,
  }) => {
    await page.goto(`${norland.address}search/?q=norland`);
    await expect(page.locator('.facts[role=status]')).toHaveText('4 statements found');
    await expect(page.locator('.results .pages')).toContainText('Norland');
    await page.getByRole('button', { name: 'Norland' }).click();
    await expect(page).toHaveURL(`${norland.address}search/?q=%22norland%22`);
    await expect(page.locator('.facts[role=status]')).toHaveText('8 statements found');
  });

  test('finds as much as the dialog: its last word may go on', async ({ page, norland }) => {
    await page.goto(`${norland.address}search/?q=outl`);
    await expect(page.locator('.facts[role=status]')).toHaveText('1 statement found');
  });

  test('is described for the address bar of a browser', async ({ request, page, norland }) => {
    await page.goto(norland.address);
    const address = (await page.locator('link[rel=search]').getAttribute('href')) ?? '';
    const text = await (await request.get(new URL(address, norland.address).href)).text();
    expect(text).toContain('template="https://example.org/timeline/search/?q={searchTerms}"');
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('explains itself and offers the lenses', async ({ page, norland }) => {
      await page.goto(`${norland.address}search/?q=marsh`);
      await expect(page.getByText('needs scripts')).toBeVisible();
      await page.getByRole('main').getByRole('link', { name: 'People' }).click();
      await expect(page).toHaveURL(`${norland.address}speakers/`);
    });
  });
});

test('of nothing found there is no bibliography, and what may come can be followed', async ({ page, norland }) => {
  await page.goto(`${norland.address}search/?q=volcano`);
  await expect(page.locator('.search-page [role=status]')).toHaveText('No statements match.');
  await expect(page.locator('.bibliography button')).toHaveCount(2);
  await expect(page.locator('.bibliography button:visible')).toHaveText(['Follow']);
  await page.locator('.search-page input').fill('marsh');
  await page.keyboard.press('Enter');
  await expect(page.locator('.bibliography button:visible')).toHaveCount(2);
});

test('an alternative and a season are understood on the page', async ({ page, norland }) => {
  await page.goto(`${norland.address}search/?q=${encodeURIComponent('volcano OR marsh')}`);
  await expect(page.locator('.hits li').first()).toBeVisible();
  await page.goto(`${norland.address}search/?q=${encodeURIComponent('late May 2031')}`);
  await expect(page.locator('.assumed')).toContainText('21 – 31 May 2031');
});
