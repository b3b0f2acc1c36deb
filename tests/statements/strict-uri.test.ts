import { expect, test } from 'vitest';
import { strictUri } from '../../src/statements/addresses/strict-uri.ts';

test.each([
  ['https://a.example/?a[]=1', 'https://a.example/?a%5B%5D=1'],
  ['https://[2001:db8::1]/a|b', 'https://[2001:db8::1]/a%7Cb'],
  ['https://a.example/100%/%41', 'https://a.example/100%25/%41'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
  ['mailto:ada@marsh.example', 'mailto:ada@marsh.example'],
  ['https://пример.example/х?a=b&c=d#e', 'https://пример.example/х?a=b&c=d#e'],
])('%s is written %s, and means the same', (address, written) => {
  expect(strictUri(address)).toBe(written);
  expect(strictUri(written)).toBe(written);
  if (!address.includes('[2001')) expect(decodeURI(new URL(written).hostname)).toBe(new URL(address).hostname);
});

test.each([
  ['mailto:ada@marsh.example?[subject]=x', 'mailto:ada@marsh.example?%5Bsubject%5D=x'],
  ['https://[2001:db8::1]', 'https://[2001:db8::1]'],
  ['https://a.example', 'https://a.example'],
  ['//[2001:db8::1]/a[b]', '//[2001:db8::1]/a%5Bb%5D'],
  ['/a[b]', '/a%5Bb%5D'],
  ['https://a.example/%4g%é', 'https://a.example/%254g%25é'],
  ['https://a.example/#', 'https://a.example/#'],
  ['https://a.example/a b<c>"d"\\e^f`g{h}', 'https://a.example/a%20b%3Cc%3E%22d%22%5Ce%5Ef%60g%7Bh%7D'],
])('what stands behind the host alone is written otherwise: %s', (address, written) => {
  expect(strictUri(address)).toBe(written);
});
