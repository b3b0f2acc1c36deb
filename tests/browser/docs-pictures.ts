import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { buildSite, siteFolder } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { serve } from './serve.ts';

/** Takes the pictures of README.md and CONTRIBUTING.md anew: of the built site, and of an invented report that becomes an entry. */
export async function takeDocsPictures(browser: Browser): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('dist is not built: npm run build');
  const shipped = await serve('dist');
  const home = await browser.newPage({ colorScheme: 'light', viewport: { width: 1280, height: 900 } });
  await home.goto(shipped.address);
  await home.evaluate(() => document.fonts.ready);
  await home.screenshot({ path: 'docs/screenshot.png' });
  await home.close();
  await shipped.close();

  const { status, output } = buildSite(norland, siteFolder('norland'));
  if (status !== 0) throw new Error(output);
  const invented = await serve(siteFolder('norland'), '/timeline/');
  const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1120, height: 760 } });
  await page.goto(`${invented.address}contribute/`);
  await page.locator('[name=report]').fill(readFileSync('tests/fixtures/reports/en/report.txt', 'utf8'));
  await page.getByRole('button', { name: 'Draft the entry' }).click();
  await page.locator('.drafted:not(:empty)').waitFor();
  await page.locator('[name=year]').fill('2031');
  const text = page.locator('[name=text]');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=path]')?.value.includes('/2031/'));
  await page.locator('form.entry-form .of-publisher [name=publisher]').fill('Norland News');
  await showFrom(page, '.drafted', 300);
  await page.screenshot({ path: 'docs/add-an-entry.png' });

  // A word of the report that somebody typed otherwise.
  await text.fill((await text.inputValue()).replace('Nobody asked us', 'Nobody begged us'));
  await page.locator('.problems li', { hasText: 'begged' }).waitFor();
  await page.locator('.new-names li').first().waitFor();
  await text.blur();
  await showFrom(page, '.problems', 60);
  await page.screenshot({ path: 'docs/problems-and-names.png' });
  await page.close();
  await invented.close();
}

/** Scrolls so far that a part of the page stands so many pixels below its top. */
async function showFrom(page: Page, selector: string, below: number): Promise<void> {
  await page.locator(selector).evaluate((part, pixels) => {
    scrollTo({ top: part.getBoundingClientRect().top + scrollY - pixels, behavior: 'instant' });
  }, below);
}
