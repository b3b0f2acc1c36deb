import { describe, expect, test } from 'vitest';
import { carriesNothing, smallWords } from '../../../src/search/meaning/empty-words.ts';
import { smallWord } from '../../../src/search/meaning/senses.ts';
import { unspaced, wordsOf } from '../../../src/search/meaning/word-lists.ts';
import { openSearchDescription } from '../../../src/search/open-search.ts';
import { sayReason } from '../../../src/search/hits/say-reason.ts';
import { sayUnknown } from '../../../src/search/hits/say-unknown.ts';
import { en } from '../../../src/languages/en/interface.ts';

test.each([
  ['the', true],
  ['sur', true],
  ['grain', false],
  ['', false],
])('%s carries nothing in a query: %s', (word, expected) => {
  expect(carriesNothing(word)).toBe(expected);
});

test('a small word may carry nothing and lead to what is spoken of', () => {
  expect(smallWords.get('about')).toBe(smallWord.empty | smallWord.about);
  expect(smallWords.get('the')).toBe(smallWord.empty);
  expect(smallWords.has('')).toBe(false);
  expect([...smallWords.keys()].some((word) => word.startsWith('='))).toBe(true);
});

describe('a list of words', () => {
  test('is folded', () => {
    expect(wordsOf(' Après  été\nSince ')).toEqual(['apres', 'ete', 'since']);
  });

  test('has those of a script without spaces, the longest first', () => {
    expect(unspaced('since 以来 自从以来 至')).toEqual(['自从以来', '以来', '至']);
    expect(unspaced('since')).toEqual([]);
  });
});

test('a browser is told where it can search, under a name of sixteen letters at most', () => {
  const name = `The “Norland” & Sea Papers of 𐐀${'x'.repeat(40)}`;
  expect(openSearchDescription(name, 'https://example.org/search/?a&b')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>The “Norland” &amp; </ShortName>
  <LongName>The “Norland” &amp; Sea Papers of 𐐀${'x'.repeat(17)}</LongName>
  <Description>The “Norland” &amp; Sea Papers of 𐐀${'x'.repeat(40)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="https://example.org/search/?a&amp;b?q={searchTerms}"/>
</OpenSearchDescription>
`);
});

test.each([
  ['date', 'from:soon', undefined, en.narrowed.noDate('soon')],
  ['date', '-from:soon', undefined, en.narrowed.noDate('soon')],
  ['date', 'soon', undefined, en.narrowed.noDate('soon')],
  ['topic', 'x:y', 'grain', en.search.unknownValue('topic', 'x:y', 'grain')],
])('of a %s nothing is called %s, which is said', (field, value, nearest, expected) => {
  expect(sayUnknown({ field, value, nearest }, en)).toBe(expected);
});

test.each([
  ['speaker', 'There is no statement by Port.'],
  ['party', 'There is no statement for Port.'],
  ['topic', 'There is no statement on Port.'],
  ['publisher', 'There is no statement reported by Port.'],
])('of a %s that is known and silent it is said that there is no statement', (field, expected) => {
  const silent = { name: 'Harbour', labels: { en: 'Port' } };
  expect(sayUnknown({ field, value: 'x', silent }, en)).toBe(expected);
});

test('a reason says of itself what it is', () => {
  expect([sayReason(new Error('gone')), sayReason('gone'), sayReason(7)]).toEqual(['gone', 'gone', '7']);
});
