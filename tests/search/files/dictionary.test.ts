import { describe, expect, test } from 'vitest';
import {
  decodeShard,
  decodeWords,
  encodeShard,
  encodeWords,
  innerFirst,
  innerOf,
  outerFirst,
  reversed,
  shardOf,
  shardsAround,
  shortestBetween,
} from '../../../src/search/files/dictionary.ts';

const places = { file: 3, start: 700, positionFile: 40, positionStart: 9 };

describe('a shard of the dictionary', () => {
  const terms = [
    { term: 'ship', bytes: 40, positionBytes: 0 },
    { term: 'shipment', bytes: 1, positionBytes: 7, family: '4' },
    { term: 'ships', bytes: 2, positionBytes: 0, family: '41' },
    { term: 'zero', bytes: 3, positionBytes: 36 },
  ];
  const written = '3 jg 14 9\n0ship 14\n4ment 1 7 4\n4s 2 0 41\n0zero 3 10';

  test('is text, each term with what it shares with the one before', () => {
    expect(encodeShard({ ...places, terms })).toBe(written);
  });

  test('is read with where the lists of each term stand', () => {
    const entry = (
      term: string,
      start: number,
      end: number,
      positionStart: number,
      positionEnd: number,
      family?: string,
    ) => ({
      term,
      file: 3,
      start,
      end,
      positionFile: 40,
      positionStart,
      positionEnd,
      family,
    });
    expect(decodeShard(written)).toEqual([
      entry('ship', 700, 740, 9, 9),
      entry('shipment', 740, 741, 9, 16, 'ship '),
      entry('ships', 741, 743, 16, 16, 'ship 1'),
      entry('zero', 743, 746, 16, 52),
    ]);
  });

  test('takes no term that would break its lines', () => {
    for (const term of ['', 'a b', 'a\nb'])
      expect(() => encodeShard({ ...places, terms: [{ term, bytes: 1, positionBytes: 0 }] })).toThrow(
        `"${term}" cannot stand in a dictionary`,
      );
  });
});

describe('words alone', () => {
  const long = 'x'.repeat(40);
  test.each([
    [['able', 'abled', 'bat'], '0able\n4d\n0bat'],
    [[`${long}a`, `${long}b`], `0${long}a\nzxxxxxb`],
    // A character beyond the first plane is not cut.
    [['\u{20000}a', '\u{20001}a'], '0\u{20000}a\n0\u{20001}a'],
    [['a\u{20000}a', 'a\u{20000}b'], '0a\u{20000}a\n3b'],
  ])('%j are %j', (words, written) => {
    expect(encodeWords(words)).toBe(written);
    expect(decodeWords(written)).toEqual(words);
  });
});

describe('a term is looked for', () => {
  const firsts = ['', 'bat', 'cat', 'ce', 'dog'];
  test.each([
    ['', 0],
    ['able', 0],
    ['bas', 0],
    ['bat', 1],
    ['bath', 1],
    ['cat', 2],
    ['cd', 2],
    ['cell', 3],
    ['dog', 4],
    ['zoo', 4],
  ])('%s in shard %i', (term, shard) => {
    expect(shardOf(firsts, term)).toBe(shard);
  });

  test.each([
    ['cats', 1, 9, [2, 1, 3]],
    ['cats', 1, 2, [2, 1]],
    ['cell', 1, 9, [3, 2, 1]],
    ['cats', 2, 9, [2, 1]],
    ['dog', 1, 9, [4, 3]],
    ['able', 3, 9, [0]],
  ])('%s by its first letters, %i of them, in the shards near its own', (word, letters, most, shards) => {
    expect(shardsAround(firsts, word, letters, most)).toEqual(shards);
  });
});

test.each([
  ['able', 'bat', 'b'],
  ['bat', 'bath', 'bath'],
  ['cab', 'cats', 'cat'],
  ['', 'bat', 'b'],
])('behind %s the shortest beginning of %s is %s', (before, word, expected) => {
  expect(shortestBetween(before, word)).toBe(expected);
});

describe('a word is turned', () => {
  test('with its first two letters behind', () => {
    expect(innerFirst('blanking')).toBe('anking-bl');
    expect(innerFirst('\u{20000}bc')).toBe('c-\u{20000}b');
    expect(outerFirst('anking-bl')).toBe('blanking');
    expect(outerFirst('anking')).toBe('anking');
  });

  test('to where a misspelt one would stand', () => {
    expect(innerOf('blanking')).toEqual(['anking', 'lanking', 'nking']);
  });

  test('round', () => {
    expect(reversed('ab\u{20000}c')).toBe('c\u{20000}ba');
  });
});
