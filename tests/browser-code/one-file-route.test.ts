import { expect, test } from 'vitest';
import { readRoute, redirectedRoute } from '../../src/browser/offline/one-file-route.ts';

test.each([
  ['#/', '', null, ''],
  ['#/topics/', 'topics/', null, ''],
  ['#/articles/grain-talks/?mark=two+ships#nobody-asked', 'articles/grain-talks/', 'two ships', 'nobody-asked'],
  ['#/articles/%D8%A3/#%D8%A8?x', 'articles/أ/', null, 'ب?x'],
  ['#/articles/100%/', 'articles/100%/', null, ''],
  ['', '', null, ''],
])('%s is a page, what is marked and a part of it', (hash, path, mark, fragment) => {
  expect(readRoute(hash)).toEqual({ path, mark, fragment });
});

test.each([
  ['#/articles/new/', '#/articles/old/', '#/articles/new/'],
  ['#/articles/new/', '#/articles/old/#a-b', '#/articles/new/#a-b'],
  ['#/articles/new/', '#/articles/old/?mark=x#a-b', '#/articles/new/?mark=x#a-b'],
  ['#/speakers/new/#2031', '#/speakers/old/', '#/speakers/new/#2031'],
  ['#/speakers/new/#2031', '#/speakers/old/#2032', '#/speakers/new/#2032'],
])('an earlier address that leads to %s, asked for as %s, is %s', (target, asked, address) => {
  expect(redirectedRoute(target, asked)).toBe(address);
});
