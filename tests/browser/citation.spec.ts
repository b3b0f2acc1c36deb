import { expect, test } from './sites.ts';

/** The site of long words has no address in its settings. */
test('a site that was built without its address cites the one by which a reader came', async ({ page, longWords }) => {
  const cited = `${longWords.address}articles/first/#first-first`;
  await page.goto(`${longWords.address}articles/first/`);
  const citation = page.locator('[id=first-first] .cite');
  for (let opened = 0; opened < 2; opened++) {
    await citation.locator('summary').click();
    await expect(citation.locator('p')).toContainText(cited);
    expect((await citation.locator('p').textContent())?.split(longWords.address)).toHaveLength(2);
    await citation.locator('summary').click();
  }
  // A row that a filter has brought later is cited so too.
  await page.goto(`${longWords.address}ar/?topic=compound`);
  const row = page.locator('.narrowed [data-statement="first#first-first"] .cite');
  await row.locator('summary').click();
  await expect(row.locator('p')).toContainText(cited);
});

test('a site that knows its address cites that one, wherever it is read', async ({ page, norland }) => {
  await page.goto(`${norland.address}articles/grain-talks/`);
  const citation = page.locator('[id=nobody-asked] .cite');
  await citation.locator('summary').click();
  await expect(citation.locator('p')).toContainText('https://example.org/timeline/articles/grain-talks/#nobody-asked');
  await expect(citation.locator('p')).not.toContainText('localhost');
});
