import { describe, expect, test } from 'vitest';
import { keysOf, typedWords } from '../../../src/search/meaning/typed-words.ts';
import {
  placeOfKey,
  readRuns,
  readSense,
  shardOfKey,
  smallWordKey,
  writeRuns,
  writeSense,
  type Sense,
} from '../../../src/search/meaning/senses.ts';

test.each<[string, Sense]>([
  ['c7', { landmark: 'c7', kind: 'c', rest: [], is: 'name' }],
  ['c7 states of', { landmark: 'c7', kind: 'c', rest: ['states', 'of'], is: 'name' }],
  ['~s12', { landmark: 's12', kind: 's', rest: [], is: 'part' }],
  ['^c3', { landmark: 'c3', kind: 'c', rest: [], is: 'code' }],
  ['@t3', { landmark: 't3', kind: 't', rest: [], is: 'other' }],
  ['o0 talks', { landmark: 'o0', kind: 'o', rest: ['talks'], is: 'name' }],
])('a sense is written as %s, and read from it', (written, sense) => {
  expect(writeSense(sense)).toBe(written);
  expect(readSense(written)).toEqual(sense);
});

test.each([
  [[], []],
  [[0], [0, 1]],
  [
    [4, 5, 9],
    [4, 2, 3, 1],
  ],
  [
    [0, 1, 2],
    [0, 3],
  ],
  [
    [1, 3, 4, 5, 20],
    [1, 1, 1, 3, 14, 1],
  ],
])('the numbers %j are the runs %j', (numbers, runs) => {
  expect(writeRuns(numbers)).toEqual(runs);
  expect(readRuns(runs)).toEqual(numbers);
});

describe('a word stands in a shard', () => {
  test('by its hash, FNV-1a', () => {
    expect(placeOfKey('', 2 ** 32)).toBe(0x811c9dc5);
    expect(placeOfKey('a', 2 ** 32)).toBe(0xe40c292c);
    expect(placeOfKey('foobar', 2 ** 32)).toBe(0xbf9cf968);
    expect(placeOfKey('foobar', 7)).toBe(0xbf9cf968 % 7);
  });

  test('behind the first, which is for characters of scripts without spaces and their small words', () => {
    expect(shardOfKey('foobar', 8)).toBe(1 + (0xbf9cf968 % 7));
    expect(['海', '=的', smallWordKey('关于')].map((key) => shardOfKey(key, 8))).toEqual([0, 0, 0]);
    expect(shardOfKey('海峡', 8)).toBe(1 + placeOfKey('海峡', 7));
    expect([shardOfKey('foobar', 1), shardOfKey('foobar', 0), shardOfKey('foobar', 2)]).toEqual([0, 0, 1]);
  });

  test('a small word of a script without spaces has a key that no name begins with', () => {
    expect([smallWordKey('的'), smallWordKey('of')]).toEqual(['=的', 'of']);
  });
});

describe('the words of a name', () => {
  const cut = (text: string) =>
    typedWords({ text, start: 0, end: text.length }).map(({ key, group }) => `${group} ${key}`);
  test.each([
    ['Ada Marsh', ['1 ada', '2 marsh']],
    ['the U.S.-led', ['1 the', '2 us', '2 led']],
    ['U.S. and U.S.A', ['1 us', '2 and', '3 usa']],
    ['Russia-Turkey, l’Iran', ['1 russia', '1 turkey', '2 l', '2 iran']],
    ['a–b a_b a`b a´b a·b aʼb', ['1 a', '1 b', '2 a', '2 b', '3 a', '3 b', '4 a', '4 b', '5 a', '5 b', '6 ab']],
    ['a - b', ['1 a', '2 b']],
    ['a, b', ['1 a', '2 b']],
    ['海峡2031年', ['1 海', '1 峡', '1 2031', '1 年']],
    ['UN海峡', ['1 un', '1 海', '1 峡']],
    ['G20', ['1 g20']],
    ['d.h', ['1 dh']],
    ['a.b1 xa.b 1a.b a.bc', ['1 a', '1 b1', '2 xa', '2 b', '3 1a', '3 b', '4 a', '4 bc']],
    ['U.S.2 U.S.e\u0301', ['1 us', '1 2', '2 us', '2 e']],
    ['a--b a -b a- b', ['1 a', '2 b', '3 a', '4 b', '5 a', '6 b']],
    ['U.S.Army U.S.A.', ['1 us', '1 army', '2 usa']],
    ['ab.c', ['1 ab', '1 c']],
    ['', []],
    ['— !', []],
  ])('%s', (text, expected) => {
    expect(cut(text)).toEqual(expected);
    expect(keysOf(text)).toEqual(expected.map((each) => each.slice(2)));
  });

  test('are joined by a hyphen alone', () => {
    const hyphened = (text: string) =>
      typedWords({ text, start: 0, end: text.length }).map(({ isHyphened }) => isHyphened);
    expect([hyphened('a-b'), hyphened('a -b'), hyphened('a- b'), hyphened('a--b')]).toEqual([
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  test('have their places in the query, and the hyphens before them', () => {
    expect(typedWords({ text: 'anti-U.S. 海', start: 10, end: 21 })).toEqual([
      { text: 'anti', start: 10, end: 14, key: 'anti', group: 1, isHyphened: false },
      { text: 'U.S.', start: 15, end: 19, key: 'us', group: 1, isHyphened: true },
      { text: '海', start: 20, end: 21, key: '海', group: 2, isHyphened: false },
    ]);
  });
});
