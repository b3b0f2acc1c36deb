import { existsSync } from 'node:fs';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { serve, type StaticServer } from '../browser/serve.ts';

const starts = 7;
/** What goes wrong with one pack while the archive is saved; each must end in a whole archive or in the word that it is not. */
const faults: Record<string, number | 'half'> = { 'answers 500': 500, 'answers 404': 404, 'comes cut': 'half' };

/**
 * `npm run bench -- offline`: on the built site, the bytes that are kept unasked and when the archive is saved, the time from a cold
 * start without a server to the first hit, and how many kinds of fault are survived.
 */
export async function benchOffline(): Promise<void> {
  if (!existsSync('dist/sw.js')) throw new Error('the site is measured as built: npm run build');
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const server = await serve('dist');
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.address}offline/`);
    await page.locator('.offline button.save:visible').waitFor();
    console.log(`kept after the first visit   ${megabytes(await keptBytes(page))}`);
    await save(page);
    console.log(`kept when saved              ${megabytes(await keptBytes(page))}`);
    await page.close();
    await server.close();
    const times: number[] = [];
    for (let start = 0; start < starts; start++) times.push(await coldStart(context, server.address));
    times.sort((a, b) => a - b);
    console.log(
      `cold start to the first hit  median ${times[starts >> 1]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
    );
    await context.close();

    let survived = 0;
    for (const [name, fault] of Object.entries(faults)) {
      const isSurvived = await survives(await browser.newContext(), fault);
      if (isSurvived) survived++;
      else console.log(`not survived: a pack ${name}`);
    }
    console.log(`faults survived              ${survived} of ${Object.keys(faults).length}`);
  } finally {
    await browser.close();
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

async function save(page: Page): Promise<void> {
  await page.locator('.offline button.save').click();
  await page.locator('.offline button.remove:visible').waitFor();
}

async function keptBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let bytes = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) bytes += (await (await cache.match(request))?.blob())?.size ?? 0;
    }
    return bytes;
  });
}

/** From the first request of a new tab, with the server gone, to the first hit of a search. */
async function coldStart(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  await page.keyboard.press('/');
  await page.keyboard.type('ceasefire');
  await page.locator('dialog [role=option]').first().waitFor();
  const milliseconds = performance.now() - begun;
  await page.close();
  return milliseconds;
}

/** Whether a fault of one pack is told, and the archive is whole once the fault is gone. */
async function survives(context: BrowserContext, fault: number | 'half'): Promise<boolean> {
  const server: StaticServer = await serve('dist');
  try {
    const page = await context.newPage();
    await page.goto(`${server.address}offline/`);
    await page.locator('.offline button.save:visible').waitFor();
    const before = new Set(server.asked);
    await save(page);
    const pack = server.asked.find((path) => path.endsWith('.pack') && !before.has(path)) ?? '';
    await page.locator('.offline button.remove').click();
    await page.locator('.offline button.save:visible').waitFor();
    server.faults.set(pack, fault);
    await page.locator('.offline button.save').click();
    await page.getByText(pack.slice(1)).waitFor();
    server.faults.clear();
    await save(page);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.offline button.save')?.hidden);
    return true;
  } catch {
    return false;
  } finally {
    await server.close();
    await context.close();
  }
}
