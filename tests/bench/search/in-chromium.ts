import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { rolldown } from 'rolldown';
import { findChromium } from '../../browser/chromium.ts';
import { needsPage } from './engines/engines.ts';
import { indexFormat } from '../../../src/search/files/current-index.ts';
import { quantile } from './quantile.ts';
import { serveOverLine, type LineServer } from '../line-server.ts';

/** What is measured in a real Chromium: milliseconds and megabytes. */
export interface BrowserFigures {
  /** From the start of a fresh visit to the first answer, from localhost, and at 10 Mbit/s with 50 ms: medians. */
  coldMs: number;
  coldLineMs: number;
  warmP50: number;
  warmP95: number;
  /** On the page's own thread, at a quarter of the processor's speed. */
  warmP95Throttled: number;
  /** What the page holds after all queries: JavaScript, and buffers. */
  heapMB: number;
}

/** An engine over prepared files, behind a server, in a Chromium. */
export interface BrowserSession {
  measure: (queries: readonly string[]) => Promise<BrowserFigures>;
  ask: (query: string, limit: number) => Promise<number[]>;
  /** Bytes sent, compressed, for the first answer of a fresh visit. */
  bytes: (query: string) => Promise<number>;
  /** Those of them that are no files of the index: code, and the name of the index. */
  bytesOfCode: (query: string) => Promise<number>;
  close: () => Promise<void>;
}

const slowLine = { bitsPerSecond: 10_000_000, latencyMs: 50 };
const freshVisits = 12;
const hitsAsked = 10;

/** Opens a session; our own engine runs in the worker that the site ships, the others in one made the same way. */
export async function openSession(name: string, files: ReadonlyMap<string, Uint8Array>): Promise<BrowserSession> {
  const folder = await bundle();
  const page = new TextEncoder().encode('<!doctype html><title>bench</title>');
  const shipped = name === 'ours' ? workerOfSite() : '';
  const served = new Map([
    ['index.html', page],
    ['current.json', new TextEncoder().encode(JSON.stringify({ index: 'index', format: indexFormat }))],
    ...[...files].map(([file, bytes]) => [`index/${file}`, bytes] as const),
  ]);
  const server = await serveOverLine(served, name === 'ours' ? 'dist' : folder);
  const inPage = await serveOverLine(served, folder);
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const task = (queries: readonly string[], rounds: number, where: LineServer, isWorker: boolean): Task => ({
    worker: !isWorker ? undefined : name === 'ours' ? `/_astro/${shipped}` : '/in-browser.js',
    name: name === 'ours' && isWorker ? where.address : `${name} ${where.address}index/`,
    queries: [...queries],
    rounds,
    limit: hitsAsked,
  });
  const isWorker = !needsPage.has(name);
  const fresh = (query: string) =>
    visit(browser, server, async (visited) => visited.evaluate(run, task([query], 1, server, isWorker)));
  const medianCold = async (queries: readonly string[]) => {
    const times: number[] = [];
    for (const query of queries.slice(0, freshVisits)) times.push((await fresh(query)).times[0] ?? 0);
    return quantile(times, 0.5);
  };
  let asking: Page | undefined;
  return {
    async measure(queries) {
      const coldMs = await medianCold(queries);
      server.line = slowLine;
      const coldLineMs = await medianCold(queries);
      server.line = undefined;
      const { times } = await visit(browser, server, (visited) =>
        visited.evaluate(run, task(queries, 4, server, isWorker)),
      );
      const warm = times.slice(queries.length);
      return {
        coldMs,
        coldLineMs,
        warmP50: quantile(warm, 0.5),
        warmP95: quantile(warm, 0.95),
        ...(await throttled(queries)),
      };
    },
    async ask(query, limit) {
      if (!asking) {
        asking = await browser.newPage();
        await asking.goto(`${inPage.address}index.html`);
      }
      return (await asking.evaluate(run, { ...task([query], 1, inPage, false), limit })).found;
    },
    async bytes(query) {
      server.sent = 0;
      await fresh(query);
      return server.sent;
    },
    async bytesOfCode(query) {
      await fresh(query);
      return [...server.sentOf].reduce((sum, [path, bytes]) => (path.startsWith('index/') ? sum : sum + bytes), 0);
    },
    async close() {
      await browser.close();
      server.close();
      inPage.close();
      rmSync(folder, { recursive: true });
    },
  };

  async function throttled(queries: readonly string[]) {
    return visit(browser, inPage, async (visited) => {
      const session = await visited.context().newCDPSession(visited);
      await visited.evaluate(run, task(queries, 1, inPage, false));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      const { times } = await visited.evaluate(run, task(queries, 2, inPage, false));
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await session.send('HeapProfiler.collectGarbage');
      const heap = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number };
      return {
        warmP95Throttled: quantile(times, 0.95),
        heapMB: (heap.usedSize + (heap.backingStorageSize ?? 0)) / 2 ** 20,
      };
    });
  }
}

/** The script of the worker in the built site. */
function workerOfSite(): string {
  return readdirSync('dist/_astro').find((file) => file.startsWith('search-worker')) ?? '';
}

/** All engines in one script for browsers, each in a chunk of its own. */
async function bundle(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  const build = await rolldown({
    input: join(import.meta.dirname, 'in-browser.ts'),
    external: ['pagefind'],
    platform: 'browser',
    logLevel: 'silent',
  });
  await build.write({ dir: folder, format: 'esm', minify: true, entryFileNames: '[name].js' });
  await build.close();
  return folder;
}

async function visit<Result>(
  browser: Browser,
  server: LineServer,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.address}index.html`);
  server.sent = 0;
  server.sentOf.clear();
  const result = await act(page);
  await context.close();
  return result;
}

interface Task {
  /** The script of a worker; without one the engine runs in the page. */
  worker: string | undefined;
  name: string;
  queries: string[];
  rounds: number;
  limit: number;
}

/** Runs inside the page: each query in turn, the time to its first answer; an engine that is open already is asked again. */
async function run({ worker, name, queries, rounds, limit }: Task): Promise<{ times: number[]; found: number[] }> {
  type Ask = (query: string, limit: number) => Promise<unknown>;
  interface Scope {
    opened?: Promise<Ask>;
    openEngineUnderMeasure?: (name: string, address: string) => Promise<{ ask: Ask }>;
  }
  const scope = globalThis as Scope;
  const begun = performance.now();
  const inPage = async (): Promise<Ask> => {
    await import(`${location.origin}/in-browser.js`);
    const [engine = '', address = ''] = name.split(' ');
    const opened = await scope.openEngineUnderMeasure?.(engine, address);
    if (!opened) throw new Error('the script of the engines is not there');
    return opened.ask;
  };
  const inWorker = (script: string): Ask => {
    const started = new Worker(script, { type: 'module', name });
    // As the site's own pages tell the site's own worker; another has the address in its name.
    const isOurs = URL.canParse(name);
    if (isOurs)
      void fetch(`${name}current.json`, { cache: 'no-cache' })
        .then((response) => response.json() as Promise<{ index: string }>)
        .then(({ index }) => started.postMessage({ index: `${name}${index}/` }));
    let number = 0;
    return (query) => {
      number += 1;
      const asked = number;
      return new Promise((resolve, reject) => {
        const hear = ({ data }: MessageEvent<{ number: number; hits: unknown }>) => {
          if (data.number !== asked) return;
          started.removeEventListener('message', hear);
          resolve(data.hits);
        };
        started.addEventListener('message', hear);
        started.addEventListener('error', ({ message }) => reject(new Error(message)));
        started.postMessage({ number: asked, query, options: { limit } });
      });
    };
  };
  scope.opened ??= worker === undefined ? inPage() : Promise.resolve(inWorker(worker));
  const ask = await scope.opened;
  const times: number[] = [];
  let found: unknown;
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const asked = times.length === 0 && round === 0 ? begun : performance.now();
      found = await ask(query, limit);
      times.push(performance.now() - asked);
    }
  }
  return { times, found: Array.isArray(found) ? found.filter((number) => typeof number === 'number') : [] };
}
