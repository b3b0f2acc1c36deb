import { mkdtempSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';

/** Times in a real Chromium, in milliseconds, of the worker as the site ships it. */
export interface BrowserTimes {
  /** From making the worker to the first answer, on a fresh visit from localhost: median over the queries. */
  coldMs: number;
  warmP50: number;
  warmP95: number;
}

/** Serves an index with the built code, asks each query on a fresh visit, then all of them again and again. */
export async function measureInChromium(
  index: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
): Promise<BrowserTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  cpSync('dist/_astro', join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>bench</title>');
  for (const [name, bytes] of index) {
    mkdirSync(dirname(join(folder, 'index', name)), { recursive: true });
    writeFileSync(join(folder, 'index', name), bytes);
  }
  const worker = readdirSync(join(folder, '_astro')).find((name) => name.startsWith('search-worker')) ?? '';
  const server = await serve(folder);
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  try {
    const cold: number[] = [];
    for (const query of queries.slice(0, 20)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.address);
      cold.push((await page.evaluate(askInPage, { worker: `/_astro/${worker}`, queries: [query], rounds: 1 }))[0] ?? 0);
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(server.address);
    const all = await page.evaluate(askInPage, { worker: `/_astro/${worker}`, queries: [...queries], rounds: 4 });
    const warm = all.slice(queries.length).sort((a, b) => a - b);
    return {
      coldMs: cold.sort((a, b) => a - b)[Math.floor(cold.length / 2)] ?? 0,
      warmP50: warm[Math.floor(warm.length / 2)] ?? 0,
      warmP95: warm[Math.floor(warm.length * 0.95)] ?? 0,
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Runs inside the page: one worker, each query in turn, the time to its first answer. */
async function askInPage(task: { worker: string; queries: string[]; rounds: number }): Promise<number[]> {
  const begun = performance.now();
  const worker = new Worker(task.worker, { type: 'module', name: new URL('/index/', location.href).href });
  const times: number[] = [];
  let number = 0;
  for (let round = 0; round < task.rounds; round++) {
    for (const query of task.queries) {
      number += 1;
      const asked = number === 1 ? begun : performance.now();
      await new Promise<void>((resolve) => {
        const hear = ({ data }: MessageEvent<{ number: number }>) => {
          if (data.number !== number) return;
          worker.removeEventListener('message', hear);
          resolve();
        };
        worker.addEventListener('message', hear);
        worker.postMessage({ number, query, options: { limit: 10 } });
      });
      times.push(performance.now() - asked);
    }
  }
  worker.terminate();
  return times;
}
