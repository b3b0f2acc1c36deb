import type { Browser, Page } from '@playwright/test';
import { through, type Through } from './finding.ts';
import { strangeParts } from './inspect-page.ts';

/** A page in which nothing happens unheard. */
export interface WatchedPage {
  page: Page;
  /** What got through since the last time it was asked. */
  take(): Through[];
  /** Goes to an address, looks at what is there, and gives what got through. */
  visit(address: string, wait?: number): Promise<Through[]>;
  /** Looks at what is there. */
  look(where: string): Promise<Through[]>;
}

/** Opens one; `own` begins the addresses that it may ask. */
export async function watchedPage(browser: Browser, own: string): Promise<WatchedPage> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let heard: Through[] = [];
  const hear = (what: Through['what'], detail: string) => heard.push(through(what, page.url(), detail));
  await page.exposeFunction('heard', (what: Through['what'], detail: string) => void hear(what, detail));
  await page.addInitScript(() => {
    const { heard: told } = window as unknown as { heard: (what: string, detail: string) => void };
    window.alert = (text) => told('ran', String(text));
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, lineNumber }) => {
      told('met the policy', `${effectiveDirective} ${blockedURI} ${sample} at ${String(lineNumber)}`);
    });
  });
  // The service worker is held off, and registering it gives nothing here.
  page.on('pageerror', (error) => {
    if (!error.message.includes("reading 'installing'")) hear('broke a page', error.stack ?? error.message);
  });
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'alert') hear('ran', dialog.message());
    void dialog.accept().catch(() => undefined);
  });
  context.on('request', (request) => {
    if (!/^(?:data|blob|about|file):/.test(request.url()) && !request.url().startsWith(own))
      hear('asked another host', request.url());
  });
  page.on('framenavigated', (frame) => {
    if (!/^(?:about|chrome-error|file):/.test(frame.url()) && !frame.url().startsWith(own))
      hear('led elsewhere', frame.url());
  });
  page.on('popup', (popup) => hear('led elsewhere', popup.url()));
  const watched: WatchedPage = {
    page,
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
    async look(where) {
      const strange = await page.evaluate(strangeParts).catch(() => []);
      return [...watched.take(), ...strange.map((detail) => through('is markup', where, detail))];
    },
    async visit(address, wait = 0) {
      // What is downloaded, or has an address that is none, opens no page.
      const isThere = await page.goto(address, { waitUntil: 'load' }).then(() => true, () => false); // prettier-ignore
      if (wait > 0) await page.waitForTimeout(wait);
      return isThere ? watched.look(address) : watched.take();
    },
  };
  return watched;
}
