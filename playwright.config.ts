import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/browser/chromium.ts';

const { executablePath, env, args } = await findChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  globalSetup: './tests/browser/build-sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine does not turn CI red, and lists as flaky what passed at a later try; at a desk it would only hide it.
  retries: process.env.CI ? 2 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, env: { ...process.env, ...env }, args },
  },
});
