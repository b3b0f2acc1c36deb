import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from './sites.ts';

/** A page of somebody else, on a server of its own, as it has the HTML that was copied. */
async function pageAround(html: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<!doctype html><title>Elsewhere</title>${html}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

const ofPosition = 'speakers/ada-marsh/topics/trade/';

test('the HTML below a position shows it in a frame of another page, as high as what is in it', async ({
  page,
  norland,
}) => {
  await page.goto(`${norland.address}${ofPosition}`);
  await page.locator('details.embed summary').click();
  const snippet = await page.locator('details.embed pre').innerText();
  expect(snippet).toContain('<iframe src="https://example.org/timeline/embed/');
  const { address, server } = await pageAround(snippet.replaceAll('https://example.org/timeline/', norland.address));
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('h1')).toHaveText('Ada Marsh on trade');
  const wanted = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(() => page.locator('iframe').evaluate((own: HTMLIFrameElement) => Number(own.height))).toBe(wanted);
  // A link leads out of the frame.
  const [opened] = await Promise.all([page.waitForEvent('popup'), frame.locator('h1 a').click()]);
  await expect(opened).toHaveURL(`${norland.address}${ofPosition}`);
  server.close();
});

test('a frame has no script but the one that tells its height, and no font', async ({ page, norland }) => {
  norland.asked.length = 0;
  await page.goto(`${norland.address}embed/articles/grain-talks/nobody-asked/`);
  await expect(page.locator('.words')).toContainText('Nobody will.');
  const own = norland.asked.filter((path) => !path.endsWith('favicon.ico'));
  expect(own).toEqual([
    '/timeline/embed/articles/grain-talks/nobody-asked/',
    '/timeline/embed/embed.css',
    '/timeline/embed/height.js',
  ]);
});

test('the HTML of a statement stands with its citations, in the dialog too', async ({ page, norland }) => {
  await page.goto(`${norland.address}articles/grain-talks/`);
  await page.locator('[id=nobody-asked] a.cite').click();
  const dialog = page.locator('dialog.citations');
  await dialog.locator('summary', { hasText: 'Embed on another page' }).click();
  await expect(dialog.locator('[data-form=embed]')).toContainText(
    'src="https://example.org/timeline/embed/articles/grain-talks/nobody-asked/"',
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame has its words, and scrolls', async ({ page, norland }) => {
    const { address, server } = await pageAround(
      `<iframe src="${norland.address}embed/${ofPosition}" title="x" width="400" height="200"></iframe>`,
    );
    await page.goto(address);
    await expect(page.frameLocator('iframe').locator('.words').last()).toBeVisible();
    server.close();
  });
});
