import { expect, test } from 'vitest';
import { addressKey } from '../../src/statements/addresses/web-address.ts';

test.each([
  ['https://a.example', 'a.example?'],
  ['http://a.example/', 'a.example?'],
  ['HTTPS://WWW.A.example/B', 'a.example/B?'],
  ['https://www2.a.example/', 'a.example?'],
  ['https://m.a.example/', 'a.example?'],
  ['https://mobile.a.example/', 'a.example?'],
  ['https://amp.a.example/', 'a.example?'],
  ['https://news.amp.example/', 'news.amp.example?'],
  ['https://stamp.example/', 'stamp.example?'],
  ['https://a.example./b', 'a.example/b?'],
  ['https://a.example:443/', 'a.example?'],
  ['https://a.example:8080/', 'a.example:8080?'],
  ['https://a.example/b/index.html', 'a.example/b?'],
  ['https://a.example/index.html/b', 'a.example/index.html/b?'],
  ['https://a.example/%d1%8f%2f', 'a.example/%D1%8F%2F?'],
  ['https://a.example/я', 'a.example/%D1%8F?'],
  ['https://a.example/?b=2&a=1&utm_source=x&fbclid=y', 'a.example?a=1&b=2'],
  ['https://a.example/?a=1%2B1', 'a.example?a=1+1'],
  ['https://a.example/?my_utm_x=1', 'a.example?my_utm_x=1'],
  ['https://a.example/?gclidx=1', 'a.example?gclidx=1'],
  ['https://a.example/#part', 'a.example?'],
  ['https://a.example/#x#/y', 'a.example?'],
  ['https://a.example/#/view', 'a.example?#/view'],
  ['https://a.example/#!view', 'a.example?#!view'],
  ['https://web.archive.org/web/20310501120000/https://a.example/b', 'a.example/b?'],
  ['http://web.archive.org/web/2031id_/http://a.example/b', 'a.example/b?'],
  ['https://web.archive.org/web/2031/a.example', 'web.archive.org/web/2031/a.example?'],
])('%s is compared as %s', (address, key) => {
  expect(addressKey(address)).toEqual([key]);
});

test.each(['', 'a.example', 'https://', 'https://web.archive.org/web/2031/https://'])('%j is no address', (address) => {
  expect(addressKey(address)).toEqual([]);
});
