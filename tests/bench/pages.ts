import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../browser/chromium.ts';
import { buildSite } from '../build-site.ts';
import { inventedCollection } from './invented-collection.ts';
import { layoutShift } from './layout-shift.ts';
import { serveOverLine, type Line } from './line-server.ts';

/**
 * What Lighthouse gives a page, 0 to 100, and the bytes of a first visit, compressed, fonts included; and how far what is read moves while
 * the page comes over a slow line with its fonts late (layout-shift.ts). Of most kinds of pages the last alone.
 */
interface PageFigures {
  performance?: number;
  accessibility?: number;
  bestPractices?: number;
  seo?: number;
  bytes?: number;
  cls: number;
}

const columns = ['performance', 'accessibility', 'bestPractices', 'seo', 'bytes', 'cls'] as const;

/** Lighthouse's slow 4G. */
const slowLine: Line = { bitsPerSecond: 1_638_400, latencyMs: 150 };
const statementsPerEntry = 3;
/** Where Lighthouse finds the browser. */
const port = 9333;

/**
 * `npm run bench -- pages [--n 10,10000] [--json]`: Lighthouse with its mobile preset on the shipped site, if it is built, and on
 * invented collections of about so many statements; served compressed, as a good host does.
 */
export async function benchPages(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: { n: { type: 'string', default: '10,10000' }, json: { type: 'boolean', default: false } },
  });
  const pages: Record<string, PageFigures> = {};
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    env: { ...process.env, ...env },
  });
  const tell = (name: string, figures: PageFigures) => {
    pages[name] = figures;
    if (values.json) return;
    console.log(name.padEnd(24) + columns.map((column) => String(figures[column] ?? '').padStart(14)).join(''));
  };
  if (!values.json) console.log(''.padEnd(24) + columns.map((column) => column.padStart(14)).join(''));
  try {
    if (existsSync('dist/index.html')) await measureSite(browser, 'dist', 'shipped', tell);
    for (const statements of values.n.split(',').map(Number)) {
      const content = inventedCollection(Math.max(1, Math.round(statements / statementsPerEntry)));
      const out = join(mkdtempSync(join(tmpdir(), 'communique-pages-')), 'site');
      try {
        const { status, output } = buildSite(content, out);
        if (status !== 0) throw new Error(output);
        await measureSite(browser, out, String(statements), tell);
      } finally {
        for (const folder of [content, out]) rmSync(dirname(folder), { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  if (values.json) console.log(JSON.stringify({ pages }));
}

async function measureSite(
  browser: Browser,
  folder: string,
  name: string,
  tell: (name: string, figures: PageFigures) => void,
) {
  const server = await serveOverLine(new Map(), folder);
  const kinds = {
    home: '',
    article: firstIn(folder, 'articles'),
    speaker: firstIn(folder, 'speakers'),
    topic: firstIn(folder, 'topics'),
    matrix: 'matrix/',
  };
  const speaker = firstIn(folder, 'speakers').split('/')[1] ?? '';
  const topic = firstIn(folder, 'topics').split('/')[1] ?? '';
  // Of these how steady they are is asked alone; what a script fills is the least steady.
  const others = {
    search: `search/?q=${topic.replaceAll('-', '+')}`,
    filtered: `?speaker=${speaker}`,
    period: `?from=${firstIn(folder, 'years').split('/')[1] ?? ''}`,
    compared: `compare/?speaker=${speaker}`,
    year: firstIn(folder, 'years'),
    country: firstIn(folder, 'countries'),
    people: 'speakers/',
    topics: 'topics/',
    swimlanes: 'swimlanes/',
    coverage: 'coverage/',
    contribute: 'contribute/',
    offline: 'offline/',
    'not-there': '404.html',
  };
  const shiftOf = async (path: string) => {
    server.line = slowLine;
    const shift = await layoutShift(browser, server.address + path);
    server.line = undefined;
    return Math.round(shift * 1000) / 1000;
  };
  try {
    for (const [kind, path] of Object.entries(kinds))
      tell(`${kind}-${name}`, {
        ...(await measurePage(server.address + path)),
        cls: await shiftOf(path),
      });
    for (const [kind, path] of Object.entries(others)) tell(`${kind}-${name}`, { cls: await shiftOf(path) });
  } finally {
    server.close();
  }
}

/** The address of the first page of a room of a built site: `articles/…/`. */
function firstIn(folder: string, room: string): string {
  const names = existsSync(join(folder, room)) ? readdirSync(join(folder, room)) : [];
  const first = names.find((each) => existsSync(join(folder, room, each, 'index.html')));
  return first === undefined ? `${room}/` : `${room}/${first}/`;
}

async function measurePage(address: string): Promise<Omit<PageFigures, 'cls'>> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'silent',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse says nothing of ${address}`);
  const { categories, audits } = result.lhr;
  const score = (name: string) => Math.round((categories[name]?.score ?? NaN) * 100);
  for (const { id, score: given, title } of Object.values(audits)) {
    if (process.env.BENCH_WHY && given !== null && given < 0.9) console.error(`${address} ${id}: ${title} ${given}`);
  }
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    bytes: Math.round(audits['total-byte-weight']?.numericValue ?? NaN),
  };
}
