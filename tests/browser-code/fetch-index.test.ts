import { afterEach, expect, test, vi } from 'vitest';
import { fetchIndex } from '../../src/browser/search/fetch-index.ts';

const file = Uint8Array.from({ length: 100 }, (_, at) => at);
const asked: string[] = [];

/** Takes the place of a server that has one file; it may know parts, or send the whole. */
function serve(knowsParts: boolean): void {
  asked.length = 0;
  vi.stubGlobal('fetch', (url: URL, { headers = {} }: { headers?: { range?: string } } = {}) => {
    asked.push(`${url.pathname}${url.search} ${headers.range ?? 'whole'}`);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
    if (url.pathname !== '/search/a.bin') return Promise.resolve(new Response('', { status: 404 }));
    if (!knowsParts || from === undefined) return Promise.resolve(new Response(file));
    return Promise.resolve(new Response(file.slice(Number(from), Number(to) + 1), { status: 206 }));
  });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('asks a server for the bytes of a part, each part under an address of its own', async () => {
  serve(true);
  const files = fetchIndex('http://localhost/search/');
  const parts = await Promise.all([files.readPart?.('a.bin', 10, 12), files.readPart?.('a.bin', 50, 51)]);
  expect(parts.map((part) => [[...(part?.bytes ?? [])], part?.isWhole])).toEqual([
    [[10, 11], false],
    [[50], false],
  ]);
  expect(asked).toEqual(['/search/a.bin?from=10 bytes=10-11', '/search/a.bin?from=50 bytes=50-50']);
});

test('asks a server that sends the whole for no part again, nor twice for a file', async () => {
  serve(false);
  const files = fetchIndex('http://localhost/search/');
  expect(await files.readPart?.('a.bin', 10, 12)).toMatchObject({ isWhole: true, bytes: file });
  expect(await files.readPart?.('a.bin', 20, 22)).toMatchObject({ isWhole: true });
  await expect(files.readPart?.('b.bin', 20, 22)).rejects.toThrow('b.bin answered 404');
  expect(asked).toEqual(['/search/a.bin?from=10 bytes=10-11', '/search/b.bin whole']);
});

test('says which file could not be had', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const files = fetchIndex('http://localhost/search/');
  await expect(files.read('root.json')).rejects.toThrow(/^root\.json: .*no network/);
  await expect(files.readPart?.('a.bin', 0, 9)).rejects.toThrow(/^a\.bin: /);
});
