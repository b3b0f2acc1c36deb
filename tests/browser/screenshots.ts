import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

/** `npm run screenshots -- [--base URL] [--out FOLDER] [PATH …]`: pages as a phone and a desk see them, light and dark. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://localhost:4321' },
    out: { type: 'string', default: 'test-results/screenshots' },
    full: { type: 'boolean', default: false },
  },
});
const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args,
  env: { ...process.env, ...env },
});
mkdirSync(values.out, { recursive: true });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height } });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(message.text());
    });
    for (const path of positionals.length > 0 ? positionals : ['/']) {
      await page.goto(`${values.base}${path}`);
      await page.evaluate(() => document.fonts.ready);
      const name = path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'home';
      await page.screenshot({ path: `${values.out}/${name}-${width}-${colorScheme}.png`, fullPage: values.full });
    }
    await page.close();
  }
}
await browser.close();
