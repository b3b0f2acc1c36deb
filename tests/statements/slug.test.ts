import { expect, test } from 'vitest';
import { findBadFileName, isShortEnough, isSlug } from '../../src/statements/addresses/slug.ts';

test.each([
  [true, ['grain', 'grain-talks', '2031-05-30-grain', 'зерно', 'قمح', '海峡', 'n\u0303-1']],
  [false, ['', '-', 'a-', '-a', 'a--b', 'a b', 'Grain', 'a_b', 'a.b', 'a/b', '../a', 'a\nb', 'a’b']],
])('can be part of an address: %s of %j', (is, texts) => {
  for (const text of texts) expect([text, isSlug(text)]).toEqual([text, is]);
});

test('a name has at most 252 bytes, however its letters are spelt', () => {
  expect([isShortEnough('a'.repeat(252)), isShortEnough('a'.repeat(253)), isShortEnough('ж'.repeat(127))]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each([
  [
    'Grain',
    '"Grain" cannot be an address',
    'Name the file with small letters and digits, with single hyphens between words.',
  ],
  ['nul', '"nul" is a name that Windows keeps for itself', 'Name the file by one more word.'],
  [
    'a'.repeat(253),
    'the name of this file has 253 bytes, more than the 252 that every file system takes',
    'Give it a shorter name.',
  ],
])('%s.md is refused', (slug, fact, repair) => {
  expect(findBadFileName(slug)).toEqual({ severity: 'error', code: 'file-name', fact, repair });
});

test('what can be an address is no problem', () => {
  expect(findBadFileName('grain-talks')).toBeUndefined();
});
