import { expect, test } from 'vitest';
import { chineseVariants } from '../../../src/search/words/chinese-variants.ts';

test.each([
  ['化学', ['化學']],
  ['化學', ['化学']],
  ['发展', ['發展', '髮展']],
  ['和平', []],
])('%s is %j in the other writing', (pair, expected) => {
  expect(chineseVariants(pair)).toEqual(expect.arrayContaining(expected));
});

test('a pair that both writings have is no other, and each other is told once', () => {
  expect(chineseVariants('和平')).not.toContain('和平');
  expect(chineseVariants('发展')).toEqual(['發展', '髮展']);
  expect(chineseVariants('發展')).toEqual(['发展', '髮展']);
  expect(chineseVariants('的了')).not.toContain('的了');
});

test('what is no character of Chinese stays as it is', () => {
  expect(chineseVariants('ab')).toEqual([]);
  expect(chineseVariants('发a')).toEqual(['發a', '髮a']);
});
