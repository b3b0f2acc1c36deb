import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from './chromium.ts';
import { takeDocsPictures } from './docs-pictures.ts';
import { bringForeignFonts } from './foreign-fonts.ts';

/**
 * `npm run screenshots -- [--base URL] [--out FOLDER] [--widths 390,1280] [--languages ,ar] [--full] [PATH …]`: pages of a running site, light
 * and dark; without paths one of each kind that the site has. With `--docs` those of README.md and CONTRIBUTING.md instead, of the site in
 * `dist` and of an invented one.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://localhost:4321/' },
    out: { type: 'string', default: 'test-results/screenshots' },
    widths: { type: 'string', default: '390,768,1280,1920' },
    languages: { type: 'string', default: ',ar,zh' },
    full: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});
const base = values.base.endsWith('/') ? values.base : `${values.base}/`;
const heights: Record<string, number> = { 390: 844, 768: 1024, 1280: 900, 1920: 1080 };

/** Pages of which a site has one; of those that it has many of, the first that one of these leads to. */
const single = [
  '',
  'speakers/',
  'countries/',
  'topics/',
  'compare/',
  'matrix/',
  'swimlanes/',
  'coverage/',
  'occasions/',
];
const others = [
  'reported/',
  'search/?q=talks',
  '?mode=direct',
  'offline/',
  'contribute/',
  'data/',
  'about/',
  '404.html',
];
const many = ['years', 'articles', 'speakers', 'topics', 'countries', 'occasions', 'themes', 'cite'];

async function everyKind(): Promise<string[]> {
  const pages = await Promise.all(single.map(async (path) => (await fetch(base + path)).text()));
  const links = pages.flatMap((page) => [...page.matchAll(/href="([^"#?]+)/g)].map(([, link = '']) => link));
  const top = new URL(base).pathname;
  const found = many.flatMap((folder) => links.find((link) => new RegExp(`^${top}${folder}/[^/]+/$`).test(link)) ?? []);
  return [...single, ...others, ...found.map((link) => link.slice(top.length))];
}

const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
if (values.docs) await takeDocsPictures(browser);
else await photograph(browser);
await browser.close();

/** Photographs the pages that were asked for, or one of each kind. */
async function photograph(browser: Browser): Promise<void> {
  const paths = positionals.length > 0 ? positionals.map((path) => path.replace(/^\//, '')) : await everyKind();
  const languages = positionals.length > 0 ? [''] : values.languages.split(',');
  mkdirSync(values.out, { recursive: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of values.widths.split(',').map(Number)) {
      const page = await browser.newPage({
        serviceWorkers: 'block',
        colorScheme,
        viewport: { width, height: heights[width] ?? 900 },
      });
      await bringForeignFonts(page);
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(message.text());
      });
      for (const language of languages) {
        for (const path of paths) {
          const address = language === '' ? path : `${language}/${path}`;
          const answer = await page.goto(base + address);
          // Pages that are mostly entries are there in the main language alone.
          if (language !== '' && answer?.ok() !== true) continue;
          // Hits, filtered rows and fonts come when they were fetched.
          await page.waitForLoadState('networkidle');
          await page.evaluate(() => document.fonts.ready);
          const name = address.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';
          await page.screenshot({ path: `${values.out}/${name}-${width}-${colorScheme}.png`, fullPage: values.full });
        }
      }
      await page.close();
    }
  }
}
