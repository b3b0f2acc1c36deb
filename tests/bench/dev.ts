import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { inventedCollection } from './invented-collection.ts';

const port = 4877;
const address = `http://localhost:${port}/`;
/** The newest day of all, in a month that many entries have. */
const day = '2024-08-22';

/** `npm run bench -- dev [--n 10000] [--json]`: milliseconds until `npm run dev` serves, and from a save until a browser shows it. */
export async function benchDev(words: string[]): Promise<void> {
  const options = { n: { type: 'string', default: '10000' }, json: { type: 'boolean', default: false } } as const;
  const { values } = parseArgs({ args: words, options });
  const dev: Record<string, Record<string, number>> = {};
  for (const entries of values.n.split(',').map(Number)) {
    const figures = await measure(inventedCollection(entries));
    dev[String(entries)] = figures;
    if (values.json) continue;
    for (const [name, ms] of Object.entries(figures))
      console.log(`${String(entries).padStart(7)}  ${name.padEnd(16)}${String(ms).padStart(7)} ms`);
  }
  if (values.json) console.log(JSON.stringify({ dev }));
}

/** Milliseconds of a start with nothing kept (`cold…`), of the next one, and of saves. */
async function measure(content: string): Promise<Record<string, number>> {
  try {
    const cold = await start(content);
    await cold.end();
    const { end, ...next } = await start(content);
    const { executablePath, env, args } = await findChromium();
    const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
    try {
      const saves = await measureSaves(await browser.newPage(), content);
      return { coldReady: cold.ready, coldFirstPage: cold.firstPage, ...next, ...saves };
    } finally {
      await browser.close();
      await end();
    }
  } finally {
    rmSync(dirname(content), { recursive: true, force: true });
  }
}

/** Starts a server: until it says that it is ready, until it has shown its home page after that, and an entry after that. */
async function start(content: string) {
  const begun = performance.now();
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text: Buffer) => {
      if (text.includes('ready in')) resolve();
    });
    server.on('exit', () => reject(new Error('the server ended')));
  });
  const ready = performance.now();
  await (await fetch(address)).text();
  const firstPage = performance.now();
  // By then the server has asked itself for an entry, too.
  await (await fetch(`${address}articles/entry-0/`)).text();
  const firstEntry = performance.now();
  return {
    ready: Math.round(ready - begun),
    firstPage: Math.round(firstPage - ready),
    firstEntry: Math.round(firstEntry - firstPage),
    end: () =>
      new Promise<void>((resolve) => {
        server.removeAllListeners('exit').once('exit', () => resolve());
        server.kill();
      }),
  };
}

/** From a save until the browser, which looks at the page, shows it; after one save that warms what a page needs. */
async function measureSaves(page: Page, content: string): Promise<Record<string, number>> {
  const entry = join(content, 'articles/entry-0.md');
  const added = join(content, 'articles/added.md');
  const text = readFileSync(entry, 'utf8').replace(/^(date|  issued): .*/gm, `$1: ${day}`);
  const [, speaker = '', topic = ''] = /^> — Speaker (\d+) Marsh on topic (\d+)/m.exec(text) ?? [];
  const speakerFile = join(content, `speakers/speaker-${speaker}.md`);
  let saves = 0;
  page.setDefaultNavigationTimeout(120_000);
  // A page that is loaded again because of the save before takes the place of one that is asked for meanwhile.
  const open = async (path: string, tries = 5): Promise<void> => {
    try {
      await page.goto(address + path, { waitUntil: 'networkidle' });
    } catch (reason) {
      if (tries === 1 || !String(reason).includes('ERR_ABORTED')) throw reason;
      await open(path, tries - 1);
    }
  };
  const marked = (word: string) => text.replace(/^> /m, `> ${word} and `);
  const shows = async (save: () => void, words: string) => {
    const begun = performance.now();
    save();
    await page.locator('main').getByText(words).first().waitFor({ state: 'attached', timeout: 60_000 });
    return Math.round(performance.now() - begun);
  };
  const saveOn = async (path: (word: string) => string) => {
    let taken = 0;
    for (let turn = 0; turn < 2; turn++) {
      const word = `otter${++saves}`;
      await open(path(word));
      taken = await shows(() => writeFileSync(entry, marked(word)), `${word} and`);
    }
    return taken;
  };
  // A long year is cut into months.
  const ofMonth = `years/${day.slice(0, 4)}/${day.slice(5, 7)}/`;
  const year = (await fetch(address + ofMonth)).ok ? ofMonth : `years/${day.slice(0, 4)}/`;
  const figures: Record<string, number> = {
    home: await saveOn(() => ''),
    entry: await saveOn(() => 'articles/entry-0/'),
    speaker: await saveOn(() => `speakers/speaker-${speaker}/by-date/`),
    topic: await saveOn(() => `topics/topic-${topic}/by-date/`),
    year: await saveOn(() => year),
    search: await saveOn((word) => `search/?q=${word}`),
  };
  await open('articles/added/');
  const missing = (await page.locator('main h1').textContent()) ?? '';
  figures.added = await shows(() => writeFileSync(added, marked('beaver')), 'beaver and');
  await page.waitForLoadState('networkidle');
  figures.removed = await shows(() => rmSync(added), missing);
  await open(`speakers/speaker-${speaker}/`);
  const name = `Speaker ${speaker} Marsh`;
  const renamed = readFileSync(speakerFile, 'utf8').replace(`name: ${name}`, `name: Lady Otter\naliases: [${name}]`);
  figures.name = await shows(() => writeFileSync(speakerFile, renamed), 'Lady Otter');
  return figures;
}
