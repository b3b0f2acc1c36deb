import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { gain, readParaphrases, relevantIn } from './paraphrases.ts';

const { archive } = buildArchive('content', readContent('content').files);
const paraphrases = readParaphrases();

test('each of a hundred paraphrases means statements that lack its words', () => {
  const relevant = relevantIn(archive);
  expect(paraphrases.length).toBeGreaterThanOrEqual(100);
  expect(new Set(paraphrases.map(({ query }) => query)).size).toBe(paraphrases.length);
  expect(paraphrases.filter((each) => relevant(each).sought.size === 0)).toEqual([]);
});

test('a right hit counts for less the later it comes, and one in the words of the query for nothing', () => {
  const relevant = { sought: new Set(['a', 'b']), inItsWords: new Set(['c']) };
  expect(gain(['a', 'b'], relevant)).toBe(1);
  expect(gain(['c', 'a', 'x', 'b'], relevant)).toBeCloseTo(1.5 / (1 + 1 / Math.log2(3)));
  expect(gain(['x', ...Array.from({ length: 9 }, () => 'y'), 'a'], relevant)).toBe(0);
});
