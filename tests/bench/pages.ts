import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../browser/chromium.ts';
import { buildSite } from '../build-site.ts';
import { inventedCollection } from './invented-collection.ts';
import { serveOverLine } from './line-server.ts';

/** What Lighthouse gives a page, 0 to 100, and the bytes of a first visit, compressed, fonts included. */
interface PageFigures {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  bytes: number;
}

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
    const columns = Object.values(figures).map((value) => String(value).padStart(13));
    console.log(name.padEnd(20) + columns.join(''));
  };
  if (!values.json)
    console.log(
      `${''.padEnd(20)}${['performance', 'accessibility', 'bestPractices', 'seo', 'bytes'].map((name) => name.padStart(13)).join('')}`,
    );
  try {
    if (existsSync('dist/index.html')) await measureSite('dist', 'shipped', tell);
    for (const statements of values.n.split(',').map(Number)) {
      const content = inventedCollection(Math.max(1, Math.round(statements / statementsPerEntry)));
      const out = join(mkdtempSync(join(tmpdir(), 'communique-pages-')), 'site');
      try {
        const { status, output } = buildSite(content, out);
        if (status !== 0) throw new Error(output);
        await measureSite(out, String(statements), tell);
      } finally {
        for (const folder of [content, out]) rmSync(dirname(folder), { recursive: true, force: true });
      }
    }
  } finally {
    await browser.close();
  }
  if (values.json) console.log(JSON.stringify({ pages }));
}

async function measureSite(folder: string, name: string, tell: (name: string, figures: PageFigures) => void) {
  const server = await serveOverLine(new Map(), folder);
  const first = (room: string) =>
    readdirSync(join(folder, room)).find((each) => existsSync(join(folder, room, each, 'index.html'))) ?? '';
  const kinds = {
    home: '',
    article: `articles/${first('articles')}/`,
    speaker: `speakers/${first('speakers')}/`,
    topic: `topics/${first('topics')}/`,
    matrix: 'matrix/',
  };
  try {
    for (const [kind, path] of Object.entries(kinds)) tell(`${kind}-${name}`, await measurePage(server.address + path));
  } finally {
    server.close();
  }
}

async function measurePage(address: string): Promise<PageFigures> {
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
