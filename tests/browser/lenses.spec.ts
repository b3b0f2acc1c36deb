import { expect, test } from './sites.ts';

test('the strip says how many statements fall in each month, and a month leads to them', async ({ page, norland }) => {
  await page.goto(norland.address);
  const months = page.locator('.density a');
  await expect(months).toHaveCount(3);
  await expect(page.locator('.density figcaption')).toHaveText(
    'Statements a month, from May 2031 to January 2032; the most in May 2031: 3 statements.',
  );
  await months.nth(1).click();
  await expect(page).toHaveURL(`${norland.address}years/2031/#2031-06`);
  await expect(page.locator('[id="2031-06"]')).toBeInViewport();
});

test('the strip of one topic leads to the months on the same page', async ({ page, norland }) => {
  await page.goto(`${norland.address}topics/strait/by-date/`);
  for (const month of await page.locator('.density a').all()) {
    const target = (await month.getAttribute('href')) ?? '';
    expect(target).toMatch(/^#\d{4}-\d{2}$/);
    await expect(page.locator(`[id="${target.slice(1)}"]`)).toHaveCount(1);
  }
});

test('a cell of the matrix counts the statements that its page holds', async ({ page, norland }) => {
  await page.goto(`${norland.address}matrix/`);
  const cell = page.getByRole('link', { name: /statements?: Ada Marsh on trade/ });
  const count = Number(await cell.textContent());
  expect(count).toBeGreaterThan(0);
  await cell.click();
  await expect(page.locator('.timeline article, .timeline li .statement')).toHaveCount(count);
});

test('a position says how much time lies between its statements', async ({ page, shipped }) => {
  await page.goto(`${shipped.address}speakers/sergey-lavrov/topics/syrian-conflict/`);
  const said = await page.locator('.timeline .since').allTextContents();
  expect(said.length).toBeGreaterThan(0);
  for (const time of said) expect(time).toMatch(/^\d+ (?:day|month|year)s?(?:, \d+ months?)? later$/);
});

test('a mark of a lane leads to its statement, and the table says the same without the drawing', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}swimlanes/`);
  const marks = page.locator('.swimlanes ol a[tabindex]');
  const drawn = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
  await page.locator('main summary').focus();
  await page.keyboard.press('Enter');
  const listed = await page
    .locator('.swimlanes-table td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.toSorted()).toEqual(listed.toSorted());
  await marks.first().click();
  await expect(page.locator(':target')).toBeVisible();
});

test('an entry leads to the other accounts of its occasion, and the occasion to them all', async ({
  page,
  shipped,
}) => {
  await page.goto(`${shipped.address}occasions/`);
  await page.getByRole('link', { name: 'House of Commons emergency debate on Syria' }).click();
  const accounts = page.locator('.accounts a');
  await expect(accounts).toHaveCount(3);
  const here = page.url();
  await accounts.first().click();
  await page.getByRole('link', { name: 'Other accounts of this occasion' }).click();
  await expect(page).toHaveURL(here);
});
