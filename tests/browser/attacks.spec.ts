import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { attackAddresses, attackFrames, attackStorage } from '../attacks/attack-readers.ts';
import type { AddressAttack, MessageAttack, StoredAttack } from '../attacks/attack.ts';
import { numbered, type Case } from '../attacks/cases.ts';
import { attackClasses } from '../attacks/classes.ts';
import { watchedPage } from '../attacks/watched-page.ts';
import { siteFolder } from '../build-site.ts';

const site = siteFolder('norland');

/** One of so many of a kind: all of them are tried by `npm run attack`. */
function some<Attack>(kind: string, step: number): Case<Attack>[] {
  const own = numbered(attackClasses).filter((each) => each.kind === kind);
  return own.filter((_each, index) => index % step === 0) as Case<Attack>[];
}

test('an attack that gets through is seen, whatever it does', async ({ browser }) => {
  const page = `<!doctype html><meta http-equiv="content-security-policy" content="img-src 'none'">
    <script>alert(7001)</script><img src="https://evil.example/7002"><link rel="stylesheet" href="https://evil.example/7003">
    <a href="javascript:alert(7004)">x</a><p onclick="alert(7005)">x</p><iframe srcdoc="7006"></iframe>
    <script type="application/ld+json">{"a":</script><script>setTimeout(() => { throw new Error('7007') })</script>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const own = `http://localhost:${String(typeof address === 'object' && address ? address.port : 0)}/`;
  const watched = await watchedPage(browser, own);
  const found = await watched.visit(own, 100);
  const told = found.map(({ what, number }) => `${what} ${String(number ?? '')}`);
  for (const each of [
    'ran 7001',
    'met the policy 7002',
    'asked another host 7003',
    'is markup 7004',
    'is markup 7005',
    'is markup 7006',
    'broke a page 7007',
    'is markup ',
  ])
    // prettier-ignore
    expect(told).toContain(each);
  await watched.page.context().close();
  server.close();
});

test('addresses that somebody is led to run nothing, ask nobody and lead nowhere else', async ({ browser }) => {
  expect(await attackAddresses(browser, site, some<AddressAttack>('address', 12))).toEqual([]);
});

test('what another site of the host has stored neither runs nor leads anywhere, and breaks no page', async ({
  browser,
}) => {
  expect(await attackStorage(browser, site, some<StoredAttack>('stored', 4))).toEqual([]);
});

test('messages move no page and no frame', async ({ browser }) => {
  expect(await attackFrames(browser, site, some<MessageAttack>('message', 3))).toEqual([]);
});
