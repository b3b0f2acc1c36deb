import { expect, test } from 'vitest';
import { asTwoWords } from '../../../src/search/words/two-words.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const index = await handMadeIndex({
  documents: 4,
  terms: {
    air: [[0, 1, 0]],
    strikes: [[0, 1, 1]],
    strike: [[1, 1, 3]],
    war: [
      [0, 1, 5],
      [1, 1, 0],
    ],
    ship: [[1, 1, 1]],
    sea: [[2, 1, 0]],
    bed: [[2, 1, 1]],
    harbour: [[3, 1, 0]],
    se: [[3, 1, 1]],
    abed: [[3, 1, 2]],
  },
  families: { strikes: '6', strike: '6' },
});

test.each([
  ['airstrikes', ['air', 'strikes']],
  ['airstrike', ['air', 'strikes']],
  ['warship', ['war', 'ship']],
  ['seabed', ['sea', 'bed']],
  ['bedsea', undefined],
  ['warharbour', undefined],
  ['seabeds', undefined],
  ['xyzship', undefined],
  ['warxyz', undefined],
  ['war', undefined],
  ['化学武器', undefined],
])('%s is what stands side by side in a text: %j', async (word, expected) => {
  expect(await asTwoWords(index, word)).toEqual(expected);
});

test('a word longer than any is not cut: each place costs a look-up', async () => {
  let finds = 0;
  const counting = new Proxy(index, {
    get: (target, name) => {
      if (name === 'find') finds += 1;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  expect(await asTwoWords(counting, 'a'.repeat(1000))).toBeUndefined();
  expect(finds).toBe(0);
});
