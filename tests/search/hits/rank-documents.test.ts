import { expect, test } from 'vitest';
import { rankDocuments } from '../../../src/search/hits/rank-documents.ts';
import type { Word } from '../../../src/search/hits/score-documents.ts';
import type { Likeness } from '../../../src/search/words/expansion.ts';

const entry = {
  term: '',
  file: 0,
  start: 0,
  end: 0,
  positionFile: 0,
  positionStart: 0,
  positionEnd: 0,
  family: undefined,
};
const word = (...likenesses: Likeness[]): Word => ({
  typed: 'x',
  expansions: likenesses.map((likeness) => ({ entry, likeness, quality: 1 })),
});
const postings = (...documents: number[]) => ({
  documents: Uint32Array.from(documents),
  impacts: new Uint8Array(documents.length),
});
const scored = (score: number[], exact: number[] = [], lists: number[][] = []) => ({
  touched: [],
  score: Float32Array.from(score),
  matched: new Uint16Array(score.length),
  exact: Uint32Array.from(exact),
  lists: [lists.map((list) => postings(...list))],
});
const numbers = (length: number) => Array.from({ length }, (_, at) => at);

test('exact comes before alike, then the heavier, then the newer', () => {
  expect(rankDocuments([3, 2, 1, 0], scored([1, 9, 1, 1], [1, 0, 2, 1]), [word('same')], 9)).toEqual([2, 0, 3, 1]);
});

test('the first of many are those that come first when all are sorted', () => {
  const score = numbers(100).map((at) => (at * 37) % 29);
  const sorted = numbers(100).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
  for (const count of [1, 2, 7, 24, 25])
    expect(rankDocuments(numbers(100), scored(score), [word('same')], count).slice(0, count)).toEqual(
      sorted.slice(0, count),
    );
  expect(rankDocuments(numbers(100), scored(score), [word('same')], 24)).toHaveLength(24);
  // Of few all are sorted.
  expect(rankDocuments(numbers(100), scored(score), [word('same')], 25)).toEqual(sorted);
  expect(rankDocuments(numbers(100).reverse(), scored(score), [word('same')], 3)).toEqual(sorted.slice(0, 3));
});

test('the readings of a misspelt word take turns, the best of each first', () => {
  const scores = scored(
    [1, 5, 1, 9, 4, 2],
    [],
    [
      [0, 1, 2],
      [3, 4],
      [1, 5],
    ],
  );
  const readings = [word('spelling', 'spelling', 'sound')];
  expect(rankDocuments(numbers(6), scores, readings, 9)).toEqual([1, 3, 0, 4, 5, 2]);
  // Only what was asked for comes, and all of it.
  expect(rankDocuments([0, 2, 4], scores, readings, 9)).toEqual([0, 4, 2]);
});

test.each([
  ['one that is there', [word('same', 'spelling')]],
  ['another form', [word('form', 'spelling')]],
  ['a beginning', [word('beginning', 'spelling')]],
  ['one reading', [word('spelling')]],
  ['two words', [word('spelling', 'spelling'), word('spelling', 'spelling')]],
  ['no word', []],
])('those of %s do not', (_said, words) => {
  expect(rankDocuments([0, 1, 2], scored([1, 2, 3], [], [[0], [1], [2]]), words, 9)).toEqual([2, 1, 0]);
});
