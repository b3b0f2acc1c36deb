import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from './sites.ts';

const cited = 'https://example.org/timeline/articles/grain-talks/#nobody-asked';

test('a statement is cited in a dialog, with the day on which it is read', async ({ page, norland }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2031-07-01T12:00:00');
  await page.goto(`${norland.address}articles/grain-talks/`);
  const isAsked = () => norland.asked.some((path) => path.includes('/cite/') || path.includes('citation-dialog'));
  norland.asked.length = 0;
  await page.locator('[id=nobody-asked]').scrollIntoViewIfNeeded();
  expect(isAsked()).toBe(false);
  await page.locator('[id=nobody-asked] a.cite').click();
  const dialog = page.locator('dialog.citations');
  await expect(dialog.locator('[data-form=chicago]')).toContainText(`accessed July 1, 2031, ${cited}`);
  await expect(dialog.locator('[data-form=biblatex]')).toContainText('urldate = {2031-07-01}');

  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await dialog.getByRole('button', { name: 'Copy citation: MLA' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied');
  expect(await copied()).toContain('Marsh, Ada (Minister of Grain, Norland). “Grain will pass');
  await dialog.getByRole('button', { name: 'Copy quotation with source' }).click();
  await expect.poll(copied).toMatch(/^“Nobody asked us to stop the ships\.\n\n“Nobody will\.”\n\n— Ada Marsh/);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toBe(`${norland.address}articles/grain-talks/#nobody-asked`);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('a citation that cannot be had in a dialog is on the page that the link leads to', async ({ page, norland }) => {
  const path = '/timeline/cite/grain-talks/';
  await page.goto(`${norland.address}articles/grain-talks/`);
  await page.route('**/citation-dialog*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: 'nonsense(' }),
  );
  await page.locator('[id=nobody-asked] a.cite').click();
  await expect(page).toHaveURL(new RegExp(`${path}#nobody-asked$`));
  await expect(page.locator('[id=nobody-asked] [data-form=oscola]')).toContainText(`<${cited}>`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of citations has every form, and says what to write for the day', async ({ page, norland }) => {
    await page.goto(`${norland.address}articles/grain-talks/`);
    await page.locator('[id=nobody-asked] a.cite').click();
    const own = page.locator('[id=nobody-asked]');
    await expect(own.locator('[data-form=un]')).toContainText(`${cited} (accessed [day of access])`);
    await expect(page.locator('.note')).toContainText('in place of [day of access]');
    await own.locator('summary', { hasText: 'BibLaTeX' }).click();
    await expect(own.locator('[data-form=biblatex]')).toBeVisible();
    await expect(own.locator('[data-form=biblatex] [data-read]')).toBeHidden();
  });
});

/** The site of long words packs its data, as a large one does. */
test('a large site packs most forms of citations, which a script puts in their places', async ({ page, longWords }) => {
  await page.goto(`${longWords.address}cite/first/`);
  const own = page.locator('[id=first-first]');
  await expect(own.locator('[data-form]:not([data-form=embed])')).toHaveCount(11);
  await expect(own.locator('[data-form=mla]')).toContainText(`${longWords.address}articles/first/#first-first`);
  await expect(own.getByRole('button', { name: /^Copy citation: MLA/ })).toHaveCount(1);
  await expect(page.locator('.packed')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a large site gives all forms as a file beside the most usual ones', async ({ page, longWords }) => {
    await page.goto(`${longWords.address}cite/first/`);
    await expect(page.locator('[id=first-first] [data-form]:not([data-form=embed])')).toHaveCount(3);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.packed a').click()]);
    expect(download.suggestedFilename()).toBe('first.html.gz');
    const all = gunzipSync(readFileSync(await download.path())).toString();
    expect(all.match(/data-form="ris"/g)).toHaveLength(2);
  });
});

/** The site of long words has no address in its settings. */
test('a site that was built without its address cites the one by which a reader came', async ({ page, longWords }) => {
  const own = `${longWords.address}articles/first/#first-first`;
  await page.goto(`${longWords.address}articles/first/`);
  await page.locator('[id=first-first] a.cite').click();
  for (const form of ['chicago', 'bibtex', 'csl'])
    await expect(page.locator(`dialog.citations [data-form=${form}]`)).toContainText(own);
  // Pages of another language have a note in it; a row that a filter has brought later is cited so too.
  await page.goto(`${longWords.address}ar/?topic=compound`);
  const row = page.locator('.narrowed [data-statement="first#first-first"] .cite');
  for (let opened = 0; opened < 2; opened++) {
    await row.locator('summary').click();
    await expect(row.locator('p')).toContainText(own);
    expect((await row.locator('p').textContent())?.split(longWords.address)).toHaveLength(2);
    await row.locator('summary').click();
  }
});
