import { expect, test } from 'vitest';
import { findPhrase } from '../../../src/search/queries/find-phrases.ts';
import { handMadeIndex } from '../hand-made-index.ts';

/** 0 “old grain ships”, 1 “grain old ships”, 2 “old x grain”, 3 “grain”, 4 “old grain, grain, old grain ships” */
const index = await handMadeIndex({
  documents: 5,
  terms: {
    old: [
      [0, 1, 0],
      [1, 1, 1],
      [2, 1, 0],
      [4, 1, 0, 3],
    ],
    grain: [
      [0, 1, 1],
      [1, 1, 0],
      [2, 1, 2],
      [3, 1, 0],
      [4, 1, 1, 2, 4],
    ],
    ships: [
      [0, 1, 2],
      [1, 1, 2],
      [4, 1, 5],
    ],
    '!t:grain': [0],
  },
});
const words = (...terms: [term: string, step: number][]) => terms.map(([term, step]) => ({ term, step }));

test.each([
  ['one word', words(['grain', 0]), [0, 1, 2, 3, 4]],
  ['two words, one behind the other', words(['old', 0], ['grain', 1]), [0, 4]],
  ['three', words(['old', 0], ['grain', 1], ['ships', 2]), [0, 4]],
  ['a word between that nobody asks for', words(['old', 0], ['grain', 2]), [2, 4]],
  ['the other order', words(['grain', 0], ['old', 1]), [1, 4]],
  ['a word that is nowhere', words(['old', 0], ['coal', 1]), []],
  ['no word', [], []],
])('%s stands in %j', async (_said, phrase, expected) => {
  expect([...(await findPhrase(index, phrase))]).toEqual(expected);
});
