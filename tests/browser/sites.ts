import { test as base } from '@playwright/test';
import { siteFolder } from '../build-site.ts';
import { serve, type StaticServer } from './serve.ts';

/** The sites that tests look at, each on a server of its own. */
interface Sites {
  shipped: StaticServer;
  /** The invented one, under its base path. */
  norland: StaticServer;
  /** One whose words are longer than a narrow page is wide. */
  longWords: StaticServer;
}

/** A test with the sites. */
export const test = base.extend<{ problems: string[] }, Sites>({
  shipped: [
    async ({}, use) => {
      const server = await serve('dist');
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  norland: [
    async ({}, use) => {
      const server = await serve(siteFolder('norland'), '/timeline/');
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  longWords: [
    async ({}, use) => {
      const server = await serve(siteFolder('long-words'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  /** What the page complained of and what it asked of other hosts; a test that ends with any of it fails. */
  problems: [
    async ({ page }, use) => {
      const problems: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!/^(?:http:\/\/localhost:|data:|blob:)/.test(request.url())) problems.push(`asked ${request.url()}`);
      });
      await use(problems);
      base.expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export const expect = base.expect;
