import type { Browser, Page } from '@playwright/test';

/** A phone, and how much later than a page its scripts and its fonts come. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const scriptsLateMs = 400;
const fontsLateMs = 2000;
/** Milliseconds without a request after which a page is taken to stand. */
const quietMs = 700;
/** Screens that a reader goes down, and the time on each. */
const screens = 4;
const onScreenMs = 250;

interface Shift {
  value: number;
  time: number;
}

/**
 * The cumulative layout shift of a page on a first visit, as Chromium counts it: the largest sum of shifts within five seconds, none more
 * than one second behind the other, that no key and no tap brought about (web.dev/articles/cls). The page is read down, too.
 */
export async function layoutShift(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
  try {
    for (const [files, lateMs] of [
      [/\.woff2$/, fontsLateMs],
      [/\.js$/, scriptsLateMs],
    ] as const)
      await context.route(files, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, lateMs));
        await route.continue();
      });
    const page = await context.newPage();
    await page.addInitScript(noteShifts);
    await page.goto(address, { waitUntil: 'load' });
    await untilQuiet(page);
    for (let screen = 0; screen < screens; screen++) {
      await page.mouse.wheel(0, phone.viewport.height);
      await page.waitForTimeout(onScreenMs);
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
    return largestWindow(shifts);
  } finally {
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
  }
}

/** Runs in the page. */
function noteShifts() {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) shifts.push({ value, time: entry.startTime });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function untilQuiet(page: Page): Promise<void> {
  let last = performance.now();
  const note = () => (last = performance.now());
  page.on('request', note);
  page.on('requestfinished', note);
  while (performance.now() - last < quietMs + scriptsLateMs) await page.waitForTimeout(100);
}

/** The largest sum of shifts in a session of at most five seconds without a gap of one. */
export function largestWindow(shifts: readonly Shift[]): number {
  let largest = 0;
  let sum = 0;
  let [first, last] = [-Infinity, -Infinity];
  for (const { value, time } of shifts) {
    if (time - last > 1000 || time - first > 5000) [sum, first] = [0, time];
    sum += value;
    last = time;
    largest = Math.max(largest, sum);
  }
  return largest;
}
