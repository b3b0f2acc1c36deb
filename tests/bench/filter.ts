import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { buildSite } from '../build-site.ts';
import { inventedCollection } from './invented-collection.ts';
import { quantile } from './search/quantile.ts';

const rounds = 20;

/**
 * `npm run bench -- filter [--n 10000]`: in Chromium, from a change of a filter to the count that remains and to the first rows,
 * and the frames of a timeline that is scrolled from end to end.
 */
export async function benchFilter(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { n: { type: 'string', default: '10000' } } });
  const content = inventedCollection(Math.round(Number(values.n) / 3));
  const out = join(mkdtempSync(join(tmpdir(), 'communique-filter-')), 'site');
  const { status, output } = buildSite(content, out);
  if (status !== 0) throw new Error(output);
  const server = await serve(out);
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.address}?mode=indirect`);
    await page.waitForSelector('.narrowed .statements > li');
    const counted: number[] = [];
    const shown: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const { count, rows } = await change(page, round % 2 === 0 ? 'mixed' : 'indirect', round);
      counted.push(count);
      shown.push(rows);
    }
    print('from a change to the count that remains', counted);
    print('from a change to the first rows        ', shown);
    print('frames while scrolling                 ', await scroll(page));
  } finally {
    await browser.close();
    await server.close();
    for (const folder of [content, out]) rmSync(dirname(folder), { recursive: true, force: true });
  }
}

function print(name: string, times: readonly number[]): void {
  const [median, late, worst] = [0.5, 0.95, 1].map((part) => quantile(times, part).toFixed(1));
  console.log(`${name}   median ${median} ms   p95 ${late} ms   slowest ${worst} ms`);
}

/** Changes topic and mode at once, and waits for what the reader sees of it. */
async function change(page: Page, mode: string, round: number): Promise<{ count: number; rows: number }> {
  return page.evaluate(
    ([wanted, number]) =>
      new Promise<{ count: number; rows: number }>((resolve, reject) => {
        const form = document.querySelector<HTMLFormElement>('.filters form');
        const status = document.querySelector('.remaining');
        const narrowed = document.querySelector('.narrowed');
        const select = form?.querySelector<HTMLSelectElement>('[name=mode]');
        const from = form?.querySelector<HTMLInputElement>('[name=from]');
        if (!form || !status || !narrowed || !select || !from) {
          reject(new Error('the page has no filters'));
          return;
        }
        select.value = wanted === 'mixed' ? 'direct' : 'indirect';
        from.value = String(2001 + (number % 10));
        let count = NaN;
        const begun = performance.now();
        new MutationObserver(() => (count = performance.now() - begun)).observe(status, { childList: true });
        new MutationObserver((_changes, observer) => {
          observer.disconnect();
          requestAnimationFrame(() => resolve({ count, rows: performance.now() - begun }));
        }).observe(narrowed, { childList: true });
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    [mode, round] as const,
  );
}

/** The length of each frame, in milliseconds, while all rows come in and go by. */
async function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last = performance.now();
        const begun = last;
        const step = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          window.scrollBy({ top: 200, behavior: 'instant' });
          if (now - begun < 8000) requestAnimationFrame(step);
          else resolve(frames.slice(1));
        };
        requestAnimationFrame(step);
      }),
  );
}
