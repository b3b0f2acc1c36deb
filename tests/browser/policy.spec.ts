import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteFolder } from '../build-site.ts';
import { kinds } from './kinds.ts';
import { readHeaders } from './read-headers.ts';
import { serve, type StaticServer } from './serve.ts';
import { expect, test as base } from './sites.ts';

const folder = siteFolder('norland');

/** The invented site, by a host that sends what the build asks for, and what any page complains of in the name of its policy. */
const test = base.extend<{ violations: string[] }, { hosted: StaticServer }>({
  hosted: [
    async ({}, use) => {
      const sent = readHeaders(folder);
      const server = await serve(folder, '/timeline/', (path) => {
        const { 'content-security-policy': policy, ...others } = sent(path);
        // Workers tell nobody but who is named here.
        return policy === undefined
          ? others
          : { ...others, 'content-security-policy': `${policy}; report-uri /violated` };
      });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  violations: [
    async ({ context, page, hosted }, use) => {
      const violations: string[] = [];
      await page.exposeFunction('violated', (what: string) => violations.push(what));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, documentURI }) => {
          const { violated } = window as unknown as { violated: (what: string) => void };
          violated(`${effectiveDirective} ${blockedURI} on ${documentURI}`);
        });
      });
      context.on('console', (message) => {
        if (/Content.Security.Policy|Trusted|Permissions-Policy/i.test(message.text())) violations.push(message.text());
      });
      await use(violations);
      expect(violations).toEqual([]);
      expect(hosted.asked).not.toContain('/violated');
    },
    { auto: true },
  ],
});

test('every kind of page keeps to its policy and to the headers of its host', async ({ page, hosted }) => {
  for (const path of Object.values(kinds)) {
    const response = await page.goto(hosted.address + path);
    expect(response?.headers()['x-frame-options']).toBe('DENY');
    await expect(page.locator('main')).toBeVisible();
    // What scripts do when the page is there, they do within two frames.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
});

test('so does a statement alone, an earlier address, and what has no page', async ({ page, hosted, problems }) => {
  await page.goto(`${hosted.address}articles/grain-talks/nobody-asked/`);
  await expect(page.locator('main')).toContainText('Nobody asked');
  await page.goto(`${hosted.address}articles/grain-before-winter/`);
  await expect(page).toHaveURL(`${hosted.address}articles/grain-talks/`);
  await page.goto(`${hosted.address}articles/nothing/`);
  await expect(page.locator('.lede')).toBeVisible();
  // The browser says on its console that the server answered 404.
  problems.splice(0);
});

test('the workers, which make text of indexes and entries, keep to the policy that is sent with them', async ({
  page,
  hosted,
}) => {
  await page.goto(`${hosted.address}search/?q=marsh`);
  await expect(page.locator('main').getByText('Nobody asked').first()).toBeVisible();
  await page.goto(`${hosted.address}?topic=grain`);
  await expect(page.locator('main .statement').first()).toBeVisible();
  await page.goto(`${hosted.address}contribute/?entry=grain-talks`);
  await expect(page.locator('.shown')).toContainText('Grain will pass');
  await page.goto(`${hosted.address}articles/grain-talks/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.locator('.cite').first().click();
  await expect(page.getByRole('dialog').filter({ visible: true })).toContainText('Marsh');
});

test('the edition in one file keeps to its own', async ({ page, problems }) => {
  await page.goto(`${pathToFileURL(join(folder, 'norland-papers.html')).href}#/topics/trade/`);
  await expect(page.locator('main h1')).toHaveText('trade');
  expect(problems.splice(0)).toEqual([expect.stringMatching(/^asked file:/)]);
});

test('a script that writes HTML past the policy is stopped', async ({ page, hosted, violations, problems }) => {
  await page.goto(hosted.address);
  const stopped = await page.evaluate(() => {
    const attempts: (() => unknown)[] = [
      () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'),
      () => new DOMParser().parseFromString('<p>', 'text/html'),
      () => document.body.insertAdjacentHTML('beforeend', '<p>'),
      () => new Worker('data:text/javascript,0'),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'passed';
      } catch (reason) {
        return (reason as Error).name;
      }
    });
  });
  expect(stopped).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
  expect(violations.length).toBeGreaterThan(0);
  violations.splice(0);
  problems.splice(0);
});
