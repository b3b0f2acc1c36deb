import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const test = base.extend<{ dev: { address: string; entry: string } }>({
  dev: [
    async ({ request }, use) => {
      const content = copyContent(norland);
      const port = await freePort();
      const server: ChildProcess = spawn('npx', ['astro', 'dev', '--port', String(port)], {
        env: { ...process.env, CONTENT_DIR: content },
        stdio: 'ignore',
        detached: true,
      });
      const address = `http://localhost:${port}/timeline/`;
      const status = () =>
        request.get(address).then(
          (r) => r.status(),
          () => 0,
        );
      try {
        await expect.poll(status, { timeout: 60_000 }).toBe(200);
        await use({ address, entry: join(content, 'articles/2031/grain-talks.md') });
      } finally {
        if (server.pid !== undefined) process.kill(-server.pid);
      }
    },
    { timeout: 90_000 },
  ],
});

// What an author sees after a change comes through a watcher, a compiler and a socket.
const patient = expect.configure({ timeout: 20_000 });

test('npm run dev shows a change of content at once, problems in an overlay, and goes on serving', async ({
  page,
  dev,
}) => {
  test.setTimeout(90_000);
  const text = readFileSync(dev.entry, 'utf8');
  await page.goto(dev.address);
  await patient(page.getByText('counted forty ships')).toBeVisible();

  writeFileSync(dev.entry, text.replace('forty ships', 'fifty ships'));
  await patient(page.getByText('counted fifty ships')).toBeVisible();

  writeFileSync(dev.entry, text.replace('— Ada Marsh\n', '— Ada Mersh\n'));
  const overlay = page.locator('vite-error-overlay');
  await patient(overlay).toContainText('there is no speaker "Ada Mersh"');
  await patient(overlay).toContainText('grain-talks.md:27:5');
  await page.goto(`${dev.address}speakers/ada-marsh/`);
  await patient(page.locator('main h1')).toHaveText('Ada Marsh');

  writeFileSync(dev.entry, text);
  await patient(overlay).toHaveCount(0);
});
