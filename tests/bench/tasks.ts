import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { serve } from '../browser/serve.ts';

/** A reader with a keyboard: what is done with it is counted, and going to a control by Tab belongs to using it. */
class Reader {
  steps = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the search, and writes what is looked for. */
  async asks(query: string): Promise<void> {
    this.steps += 1;
    await this.page.keyboard.press('/');
    await this.page.keyboard.type(query);
    await expect(this.page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await this.page.waitForTimeout(settled);
  }

  /** Goes on with Enter to the hit that is first. */
  async takesTheFirst(): Promise<void> {
    this.steps += 1;
    await this.page.keyboard.press('Enter');
  }

  /** Goes by Tab to the next control that a selector finds, and presses Enter. */
  async uses(selector: string): Promise<void> {
    this.steps += 1;
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  }
}

/** Milliseconds until an answer of a search does not change any more. */
const settled = 400;
const mostTabs = 400;

interface Task {
  most: number;
  /** Where the reader is at first. */
  from?: string;
  act: (reader: Reader) => Promise<void>;
}

const statement = 'articles/2016-01-16-kerry-implementation-of-the-iran-nuclear-deal/';

const tasks: Record<string, Task> = {
  'what Lavrov said on Nusra': {
    most: 3,
    act: async (reader) => {
      await reader.asks('Lavrov on Nusra');
      await reader.takesTheFirst();
      await expect(reader.page.locator('h1')).toHaveText(/Lavrov\s+on\s+Jabhat al-Nusra/);
    },
  },
  'all United States statements on chemical weapons in 2013': {
    most: 4,
    act: async (reader) => {
      await reader.asks('United States chemical weapons 2013');
      const dialog = reader.page.getByRole('dialog');
      await expect(dialog.getByText(/^\d+ statements? found/)).toBeVisible();
      await expect(dialog.locator('.chip').filter({ hasText: '2013' })).toBeVisible();
      await expect(dialog.locator('.chip').filter({ hasText: 'United States' })).toBeVisible();
    },
  },
  'what changed in Turkey’s position': {
    most: 3,
    act: async (reader) => {
      await reader.asks('Turkey on Syrian conflict');
      await reader.takesTheFirst();
      await expect(reader.page.locator('.timeline .since').first()).toBeVisible();
    },
  },
  'who else spoke that week': {
    most: 2,
    from: statement,
    act: async (reader) => {
      await reader.uses('.read-on dd a');
      await expect(reader.page.locator('main .statement').first()).toBeVisible();
    },
  },
  'Kerry and Lavrov on ceasefires': {
    most: 5,
    act: async (reader) => {
      await reader.asks('Kerry Lavrov ceasefires');
      const who = reader.page.getByRole('dialog');
      await expect(who).toContainText('Kerry');
      await expect(who).toContainText('Lavrov');
    },
  },
  'cite a statement': {
    most: 2,
    from: statement,
    act: async (reader) => {
      await reader.uses('.statement a[href*="/cite/"]');
      await expect(reader.page.locator('dialog[open], .citations').first()).toBeVisible();
    },
  },
  'send a link to exactly it': {
    most: 2,
    from: statement,
    act: async (reader) => {
      await reader.uses('.statement .fine a[href*="#"]');
      await expect(reader.page).toHaveURL(/#./);
    },
  },
  'see its source': {
    most: 1,
    from: statement,
    act: async (reader) => {
      const left = reader.page.waitForRequest((request) => request.isNavigationRequest(), { timeout: 10_000 });
      await reader.uses('.statement .fine a[href^="http"]');
      await left;
    },
  },
};

/** `npm run bench -- tasks [--json]`: what readers come for, done in the built site with the keyboard alone, and how many steps it takes. */
export async function benchTasks(words: string[]): Promise<void> {
  const { values } = parseArgs({ args: words, options: { json: { type: 'boolean', default: false } } });
  if (!existsSync('dist/index.html')) throw new Error('the site is used as built: npm run build');
  const server = await serve('dist');
  const { executablePath, env, args } = await findChromium();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
  const done: Record<string, { steps: number; most: number }> = {};
  try {
    for (const [name, { most, from = '', act }] of Object.entries(tasks)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(server.address + from, { waitUntil: 'load' });
      const reader = new Reader(page);
      await act(reader);
      done[name] = { steps: reader.steps, most };
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  if (values.json) console.log(JSON.stringify({ tasks: done }));
  else
    for (const [name, { steps, most }] of Object.entries(done))
      console.log(`${steps <= most ? ' ' : '!'} ${String(steps)} of ${String(most)}   ${name}`);
}
