import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './sites.ts';

/** What the control of a page gives in a format. */
async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Bibliography of these statements' }).click();
  const dialog = page.locator('dialog.citations');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: format, exact: true }).click(),
  ]);
  const result = { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return result;
}

const keys = (bibtex: string) => [...bibtex.matchAll(/^@\w+\{([^,]*),$/gm)].map(([, key]) => key);

test('a topic with its narrower ones is a bibliography that has each statement once', async ({ page, norland }) => {
  await page.goto(`${norland.address}topics/trade/`);
  const bibtex = await saved(page, 'BibTeX');
  expect(bibtex.name).toBe('trade.bib');
  expect(keys(bibtex.text)).toEqual([
    'premier:trade-outlasts',
    'premier:farmer',
    'grain-talks:grain-will-pass-before-winter-she-said',
    'grain-talks:nobody-asked',
  ]);
  expect(bibtex.text).toMatch(/ {2}urldate = \{\d{4}-\d\d-\d\d\},/);
  const items = JSON.parse((await saved(page, 'CSL-JSON')).text) as { id: string; accessed: unknown }[];
  expect(items.map(({ id }) => id.replace('#', ':'))).toEqual(keys(bibtex.text));
  expect(items.every(({ accessed }) => accessed !== undefined)).toBe(true);
});

test.describe('the statements of', () => {
  for (const [path, count] of [
    ['speakers/ilya-kornev/', 3],
    ['countries/xn/', 4],
    ['speakers/ada-marsh/topics/trade/', 4],
  ] as const)
    test(`${path} are a bibliography`, async ({ page, norland }) => {
      await page.goto(norland.address + path);
      const { text } = await saved(page, 'RIS');
      expect(text.match(/^TY {2}- /gm)).toHaveLength(count);
      expect(text.match(/^ER {2}- $/gm)).toHaveLength(count);
    });
});

test('a filter and a search are bibliographies of what they find, in any language of the site', async ({
  page,
  norland,
}) => {
  await page.goto(norland.address);
  const control = page.getByRole('button', { name: 'Bibliography of these statements' });
  await expect(control).toBeHidden();
  await page.goto(`${norland.address}?speaker=ada-marsh&from=2032`);
  await expect(page.locator('.remaining')).toContainText('2 statements');
  expect(keys((await saved(page, 'BibLaTeX')).text)).toEqual(['premier:trade-outlasts', 'premier:farmer']);
  await page.goto(`${norland.address}search/?q=ships`);
  await expect(page.locator('.results[aria-busy=false] .hits')).toBeVisible();
  const found = await page.locator('.hits li li a').count();
  expect(keys((await saved(page, 'BibTeX')).text)).toHaveLength(found);
  await page.goto(`${norland.address}ar/topics/grain/`);
  await page.locator('.bibliography button:not([data-follow])').click();
  await expect(page.locator('dialog.citations').getByRole('button', { name: 'RIS' })).toBeVisible();
});

test('a filter is a table of what it finds, too, as the data have it', async ({ page, norland }) => {
  await page.goto(`${norland.address}?speaker=ada-marsh&from=2032`);
  await expect(page.locator('.remaining')).toContainText('2 statements');
  const { name, text } = await saved(page, 'CSV');
  expect(name).toBe('ada-marsh-2032.csv');
  expect(text).toMatch(/^id,entry_id,/);
  expect(text.match(/articles\/premier\/#(?:trade-outlasts|farmer)/g)?.length).toBeGreaterThan(1);
  expect(JSON.parse((await saved(page, 'JSON')).text)).toHaveLength(2);
});

test('a bibliography that lacks a statement is not given', async ({ page, norland, problems }) => {
  norland.faults.set('/timeline/cite/premier/', 503);
  try {
    await page.goto(`${norland.address}topics/trade/`);
    await page.getByRole('button', { name: 'Bibliography of these statements' }).click();
    await expect(page.locator('dialog.citations [role=status]')).toContainText('503');
    await expect(page.locator('dialog.citations').getByRole('button', { name: 'BibTeX' })).toHaveCount(0);
  } finally {
    norland.faults.clear();
    expect(problems.splice(0)).toEqual([expect.stringContaining('503')]);
  }
});
