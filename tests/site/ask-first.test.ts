import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { askFirst } from '../../src/site/content/ask-first.ts';

/** What a server on an address of this machine is asked for, which ends at the last path where it is told to. */
async function asked(base: string, paths: readonly string[], ends = false): Promise<string[]> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    if (ends) response.destroy();
    else response.end('a page');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await askFirst(server.address() as AddressInfo, base, paths);
  server.close();
  return seen;
}

test.each([
  ['a site at the top of its host', '/', ['/', '/articles/one/']],
  ['a site below an address', '/archive', ['/archive/', '/archive/articles/one/']],
])('the first pages of %s are asked for in turn', async (_name, base, expected) => {
  expect(await asked(base, ['', 'articles/one/'])).toEqual(expected);
});

test('a server that ends meanwhile is no fault', async () => {
  expect(await asked('/', ['', 'articles/one/'], true)).toEqual(['/']);
});
