import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** Fonts that readers of these scripts have on their machines, and one that photographs may not: by the name of their package. */
const families = { 'noto-naskh-arabic': 'Noto Naskh Arabic', 'noto-sans-sc': 'Noto Sans SC' };
const folder = '/fonts-of-readers/';

/** Gives the pages of a browser tab fonts for Arabic and Chinese, served beside the site, so that neither is drawn as boxes. */
export async function bringForeignFonts(page: Page): Promise<void> {
  await page.route(`**${folder}**`, (route) => {
    const [name = '', ...rest] = new URL(route.request().url()).pathname.slice(folder.length).split('/');
    if (name === 'fonts.css') return route.fulfill({ contentType: 'text/css', body: css });
    const own = dirname(fileURLToPath(import.meta.resolve(`@fontsource/${name}/400.css`)));
    return route.fulfill({
      body: readFileSync(join(own, ...rest)),
      contentType: rest.length > 1 ? 'font/woff2' : 'text/css',
    });
  });
  await page.addInitScript((address) => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = address;
      document.head.append(link);
    });
  }, `${folder}fonts.css`);
}

const names = Object.values(families)
  .map((family) => `'${family}'`)
  .join(', ');
const css = `${Object.keys(families)
  .map((name) => `@import '${folder}${name}/400.css';`)
  .join('\n')}
:root { --serif: 'Source Serif 4 Variable', Georgia, ${names}, serif; --sans: 'Source Sans 3 Variable', system-ui, ${names}, sans-serif; }`;
