import { expect, test } from 'vitest';
import { readPage } from '../../src/cli/read-page.ts';

const nested = (count: number) =>
  `<html><body>${'<div>'.repeat(count)}<p>Grain will pass.</p>${'</div>'.repeat(count)}</body></html>`;

test('a page is read as its paragraphs', () => {
  expect(readPage('<html><body><h1>Grain</h1><p>Grain will pass.</p></body></html>')?.text).toBe(
    'Grain\n\nGrain will pass.\n',
  );
  expect(readPage(nested(100))?.text).toBe('Grain will pass.\n');
});

test('what nests deeper than a browser does is no page, however deep it is', () => {
  expect([600, 20_000].map((count) => readPage(nested(count)))).toEqual([undefined, undefined]);
});

test('what stands beside each other is not deep', () => {
  expect(readPage(`<html><body>${'<p>Grain will pass.</p>'.repeat(600)}</body></html>`)?.text.length).toBe(
    600 * 18 - 1,
  );
});

test('a text that is no HTML is no page', () => {
  expect(readPage('Grain will pass.')).toBeUndefined();
});
