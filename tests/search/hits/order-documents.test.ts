import { expect, test } from 'vitest';
import { orderDocuments, type Ordering } from '../../../src/search/hits/order-documents.ts';
import type { Matched } from '../../../src/search/hits/match-documents.ts';

/** What matched as well as its score says: statements 0 to 7. */
const score = Float32Array.from([3, 9, 5, 7, 1, 8, 2, 6]);
const scores = { touched: [], score, matched: new Uint16Array(8), exact: new Uint32Array(8), lists: [] };
const matched: Matched = { words: [], telling: [], scores, documents: [], isWhole: true, isDoubtful: false };
const all = [0, 1, 2, 3, 4, 5, 6, 7];
const ordered = (other: Partial<Ordering>) =>
  orderDocuments(all, matched, {
    order: 'rank',
    count: 9,
    isSaid: () => false,
    isInHeadline: () => false,
    apart: [],
    ...other,
  });

test('by date the newest come first, which have the lowest numbers, or the oldest', () => {
  expect(ordered({ order: 'date' })).toEqual(all);
  expect(ordered({ order: 'oldest' })).toEqual(all.toReversed());
});

test('the best come first', () => {
  expect(ordered({})).toEqual([1, 5, 3, 7, 2, 0, 6, 4]);
});

test('what somebody said comes before what is said of them, and what has the words in a headline is last', () => {
  expect(ordered({ isSaid: (document) => document % 2 === 0, isInHeadline: (document) => document > 5 })).toEqual([
    2, 0, 4, 1, 5, 3, 7, 6,
  ]);
});

test('no more are put in order than are wanted', () => {
  const isSaid = (document: number) => document < 2;
  expect(ordered({ count: 2, isSaid })).toEqual([1, 0]);
  expect(ordered({ count: 1, isSaid: (document) => document === 4, isInHeadline: () => false })[0]).toBe(4);
});

test('statements of several who never stand together come in turn, and behind them those of neither', () => {
  const apart = [new Set([0, 4, 6]), new Set([1, 5])];
  expect(ordered({ apart })).toEqual([0, 1, 6, 5, 4, 3, 7, 2]);
  expect(ordered({ apart: [new Set([0])] })).toEqual([1, 5, 3, 7, 2, 0, 6, 4]);
});

test('where they come in turn, more than are wanted are looked at', () => {
  const apart = [new Set([4]), new Set([1, 5, 3])];
  expect(ordered({ apart, count: 2 })).toEqual([4, 1, 5, 3, 7, 2, 0, 6]);
});
