import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
const { executablePath, env, args } = await findChromium();
const [base, out, width, height, ...paths] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
for (const scheme of ['light', 'dark'] as const) {
const context = await browser.newContext({ viewport: { width: Number(width), height: Number(height) }, colorScheme: scheme, serviceWorkers: 'block' });
const page = await context.newPage();
for (const [i, p] of paths.entries()) { await page.goto(base + p, { waitUntil: 'networkidle' }); await page.screenshot({ path: `${out}/${i}-${width}-${scheme}.png` }); }
await context.close(); }
await browser.close(); process.exit(0);
