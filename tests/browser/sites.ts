import { test as base } from '@playwright/test';
import { siteFolder } from '../build-site.ts';
import { serve, type StaticServer } from './serve.ts';

/** A test with the shipped site, and the invented one under its base path, each on a server of its own. */
export const test = base.extend<{ problems: string[] }, { shipped: StaticServer; norland: StaticServer }>({
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
