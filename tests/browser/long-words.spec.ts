import type { Page } from '@playwright/test';
import { longEntry } from './long-words.ts';
import { expect, test } from './sites.ts';

/** One of each kind of page, with what its words stand in. */
const kinds = {
  home: '',
  year: 'years/2031/',
  entry: 'articles/first/',
  'year in Arabic': 'ar/years/2031/',
  'topic in Arabic': 'ar/topics/compound/',
  speakers: 'speakers/',
  speaker: 'speakers/first/',
  topics: 'topics/',
  topic: 'topics/compound/',
  position: 'speakers/first/topics/compound/',
  countries: 'countries/',
  country: 'countries/norway/',
  'organization that is spoken for': 'countries/body/',
  'speakers by country': 'speakers/by-country/',
  matrix: 'matrix/',
  'matrix by country': 'matrix/by-country/',
  'lanes by country': 'swimlanes/by-country/',
  swimlanes: 'swimlanes/',
  occasions: 'occasions/',
  reported: 'reported/',
  coverage: 'coverage/',
  data: 'data/',
  about: 'about/',
  offline: 'offline/',
  'results of a search': 'search/?q=read',
  'a filtered timeline': '?topic=compound',
  'a comparison': 'compare/?speakers=first,second',
};

/** How far the page reaches, with all that can be opened open. */
async function reach(page: Page): Promise<number> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
  return page.evaluate(() => document.documentElement.scrollWidth);
}

for (const [kind, path] of Object.entries(kinds)) {
  test(`the longest words stay on the page of ${kind}`, async ({ page, longWords }) => {
    await page.goto(longWords.address + path);
    if (path.includes('?')) await expect(page.locator('main mark, main .statement').first()).toBeVisible();
    for (const width of [320, 360, 800]) {
      await page.setViewportSize({ width, height: 640 });
      expect([width, await reach(page)]).toEqual([width, width]);
    }
  });
}

test('an occasion and its accounts stay on the page', async ({ page, longWords }) => {
  await page.goto(`${longWords.address}occasions/`);
  await page.locator('.directory a').first().click();
  await expect(page.locator('.accounts a').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await reach(page)).toBe(320);
});

test('what is typed to add an entry stays on the page: its problems, its new names, its preview', async ({
  page,
  longWords,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${longWords.address}contribute/`);
  await page.locator('[name=text]').fill(longEntry);
  await expect(page.locator('.new-names li').first()).toBeVisible();
  await expect(page.locator('.problems li').first()).toBeVisible();
  expect(await reach(page)).toBe(320);
});

test('the hits of the search dialog stay in it', async ({ page, longWords }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(longWords.address);
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('read');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  const hits = page.getByRole('listbox');
  expect(await hits.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('short words stay whole beside long ones', async ({ page, longWords }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, selector] of [
    ['coverage/', '.share thead th'],
    ['coverage/', '.share .number'],
    ['coverage/', '.months th'],
    ['topics/', '.directory .span'],
    ['search/?q=read', '.facets .count'],
  ] as const) {
    await page.goto(longWords.address + path);
    const short = page.locator(selector);
    await expect(short.first()).toBeVisible();
    const lines = await short.evaluateAll((all) =>
      all.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        return { words: (element.textContent.trim().match(/\S+/g) ?? []).length, lines: new Set(tops).size };
      }),
    );
    for (const { words, lines: shown } of lines) expect(shown).toBeLessThanOrEqual(Math.max(1, words));
  }
});
