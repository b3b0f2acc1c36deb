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
  const marks = page.locator('.lanes a[tabindex]');
  const drawn = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
  await page.locator('.swimlanes-table summary').focus();
  await page.keyboard.press('Enter');
  const listed = await page
    .locator('.swimlanes-table td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.toSorted()).toEqual(listed.toSorted());
  const single = page.locator('.lanes a:has(use)');
  await single.first().click();
  await expect(page.locator(':target')).toBeVisible();
});

test('a mark with a number leads to as many statements', async ({ page, norland }) => {
  await page.goto(`${norland.address}swimlanes/`);
  const several = page.locator('.lanes a:has(circle)').first();
  const count = Number(await several.textContent());
  expect(count).toBeGreaterThan(1);
  await several.click();
  await expect(page.locator('.remaining')).toHaveText(new RegExp(`^${count} statements shown`));
});

test('marks are one stop of the Tab key, told at the focus, and walked with the arrow keys', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}swimlanes/`);
  const focused = page.locator('.lanes a:focus');
  await page.locator('.lanes li p a').first().focus();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveCount(1);
  const first = await focused.getAttribute('aria-label');
  await expect(page.locator('.tip')).toHaveText(first ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('aria-label', /^Илья Корнев/);
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('aria-label', /^Ada Marsh/);
  await page.keyboard.press('Escape');
  await expect(page.locator('.tip')).toBeHidden();
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
  expect(await page.locator('.lanes svg a:focus').count()).toBe(0);
});

test('a finger reads what a mark is before it goes there', async ({ browser, norland }) => {
  const phone = await browser.newPage({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await phone.goto(`${norland.address}swimlanes/`);
  const mark = phone.locator('.lanes a:has(use)').first();
  await mark.tap();
  await expect(phone.locator('.tip')).toHaveText((await mark.getAttribute('aria-label')) ?? '');
  await expect(phone).toHaveURL(`${norland.address}swimlanes/`);
  await mark.tap();
  await expect(phone).not.toHaveURL(`${norland.address}swimlanes/`);
  await phone.close();
});

test('the same lanes stand in the order in which they were heard first, on a page that needs no scripts', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}swimlanes/`);
  const names = () => page.locator('.lanes li p a').allTextContents();
  const byCount = await names();
  await page.getByRole('link', { name: 'By first statement' }).click();
  await expect(page).toHaveURL(`${norland.address}swimlanes/by-first/`);
  expect((await names()).toSorted()).toEqual(byCount.toSorted());
});

test('on a phone the matrix is a list, and a topic says its name beside its count', async ({ page, norland }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${norland.address}matrix/`);
  const cell = page.getByRole('link', { name: /statements?: Ada Marsh on trade/ });
  const before = await cell.evaluate((link) => getComputedStyle(link, '::before').content);
  expect(before).toContain('trade');
  await expect(page.getByRole('columnheader', { name: 'trade' })).toBeHidden();
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
