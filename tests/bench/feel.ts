import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';
import { quantile } from './search/quantile.ts';

const visits = 15;

/**
 * `npm run bench -- feel [--slower 4]`: on fresh visits to the built site, from the key to the open dialog and from the first letter to the
 * first hit; at a fraction of the processor's speed where told.
 */
export async function benchFeel(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { slower: { type: 'string', default: '1' } } });
  if (!existsSync('dist/index.html')) throw new Error('the site is measured as built: npm run build');
  const server = await serve('dist');
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const opened: number[] = [];
  const found: number[] = [];
  try {
    for (const letter of 'abcdefghijklmnoprstuv'.slice(0, visits)) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      const page = await context.newPage();
      await page.addInitScript(watch);
      await page.goto(server.address, { waitUntil: 'load' });
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slower) });
      await page.keyboard.press('/');
      await page.keyboard.press(letter);
      await page.waitForFunction(() => performance.getEntriesByName('hit').length > 0);
      const times = await page.evaluate(() =>
        ['slash', 'dialog', 'letter', 'hit'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN),
      );
      const [slash = NaN, dialog = NaN, typed = NaN, hit = NaN] = times;
      opened.push(dialog - slash);
      found.push(hit - typed);
      await context.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const row = (name: string, times: readonly number[]) => {
    console.log(`${name}   median ${quantile(times, 0.5).toFixed(0)} ms   slowest ${quantile(times, 1).toFixed(0)} ms`);
  };
  row('from the key to the open dialog   ', opened);
  row('from the first letter to a hit    ', found);
}

/** Runs in the page before its own scripts: marks the keys, and the frames in which the dialog and the first hit are there. */
function watch(): void {
  addEventListener(
    'keydown',
    (event) => {
      performance.mark(event instanceof KeyboardEvent && event.key === '/' ? 'slash' : 'letter');
    },
    true,
  );
  const look = () => {
    const dialog = document.querySelector('dialog.search[open]');
    if (dialog && performance.getEntriesByName('dialog').length === 0) performance.mark('dialog');
    if (dialog?.querySelector('[role=option]')) performance.mark('hit');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
