import { expect, test } from 'vitest';
import { countNeeded, scoreDocuments, type Word } from '../../../src/search/hits/score-documents.ts';
import type { Likeness } from '../../../src/search/words/expansion.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const index = await handMadeIndex({
  documents: 10,
  terms: {
    grain: [
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ],
    grains: [1, 4],
    coal: [1, 5],
    ore: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    ores: [0, 1, 2],
  },
});
type Reading = [term: string, likeness?: Likeness, quality?: number];
const word = async (readings: Reading[], either?: number): Promise<Word> => ({
  typed: readings[0]?.[0] ?? '',
  either,
  expansions: await Promise.all(
    readings.map(async ([term, likeness = 'same', quality = 1]) => {
      const entry = await index.find(term);
      return { entry: entry ?? expect.fail(term), likeness, quality };
    }),
  ),
});
/** Of ten statements, so many of which have a word: BM25 (Robertson and Zaragoza 2009). */
const rarity = (held: number) => Math.log(1 + (10 - held + 0.5) / (held + 0.5));

test('a statement has the weight of a word by how rare it is and how much it weighs there', async () => {
  const { touched, score, matched, exact } = await scoreDocuments(index, [await word([['grain']])]);
  expect(touched).toEqual([0, 1, 2, 3]);
  [0.6, 1, 1.5, 2.6, 0].forEach((weight, document) => expect(score[document]).toBeCloseTo(weight * rarity(4), 5));
  expect([...matched]).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
  expect([...exact]).toEqual([1001, 1001, 1001, 1001, 0, 0, 0, 0, 0, 0]);
});

test('the best reading of a word counts, once', async () => {
  const { touched, score, matched, exact } = await scoreDocuments(index, [
    await word([
      ['grain', 'form', 0.5],
      ['grains', 'spelling', 0.9],
      ['coal', 'spelling', 0.1],
    ]),
  ]);
  const rare = rarity(8);
  expect(touched).toEqual([0, 1, 2, 3, 4, 5]);
  expect(score[1]).toBeCloseTo(0.9 * rare, 5);
  expect(score[0]).toBeCloseTo(0.3 * rare, 5);
  expect(score[4]).toBeCloseTo(0.9 * rare, 5);
  expect([...matched].slice(0, 6)).toEqual([1, 1, 1, 1, 1, 1]);
  // How exactly it is there, the first of its readings says.
  expect([...exact].slice(0, 6)).toEqual([1000, 1000, 1000, 1000, 0, 0]);
});

test('a second better reading replaces what a first better one gave', async () => {
  const { score } = await scoreDocuments(index, [
    await word([
      ['grain', 'spelling', 0.1],
      ['grains', 'spelling', 0.5],
      ['coal', 'spelling', 0.9],
    ]),
  ]);
  expect(score[1]).toBeCloseTo(0.9 * rarity(8), 5);
});

test('the words of a query add up', async () => {
  const { touched, score, matched, exact, lists } = await scoreDocuments(index, [
    await word([['grain']]),
    await word([['coal']]),
  ]);
  expect(touched).toEqual([0, 1, 2, 3, 5]);
  expect([...matched].slice(0, 6)).toEqual([1, 2, 1, 1, 0, 1]);
  expect(exact[1]).toBe(2002);
  expect(score[1]).toBeCloseTo(rarity(4) + rarity(2), 5);
  expect(lists.map((each) => each.map(({ documents }) => [...documents]))).toEqual([[[0, 1, 2, 3]], [[1, 5]]]);
});

test('a word that more readings have than there are statements weighs no less than nothing', async () => {
  const { score } = await scoreDocuments(index, [await word([['ore'], ['ores'], ['grain']])]);
  expect(score[9]).toBeCloseTo(rarity(10), 5);
});

test('of a group one word is enough, and each statement has it once', async () => {
  const words = [await word([['coal']]), await word([['grain']], 1), await word([['grains']], 1)];
  const { matched, score } = await scoreDocuments(index, words);
  expect([...matched].slice(0, 6)).toEqual([1, 2, 1, 1, 1, 1]);
  expect(score[1]).toBeCloseTo(rarity(2) + Math.max(rarity(4), rarity(2)), 5);
  expect(countNeeded(words)).toBe(2);
  expect(countNeeded([])).toBe(0);
  expect(countNeeded([await word([['coal']], 1), await word([['grain']], 2), await word([['ore']], 1)])).toBe(2);
});
