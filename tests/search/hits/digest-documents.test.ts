import { describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/search/engine.ts';
import { buildIndex } from '../../../src/search/files/build-index.ts';
import { rowPlaces, rowRuns } from '../../../src/search/files/row-files.ts';
import { digestOfPlaces } from '../../../src/search/hits/digest-documents.ts';
import { filesInMemory, record } from '../invented-records.ts';

/** Statements as an edition has them: ids with their days, the newest first. */
type Edition = readonly (readonly [id: string, day: string])[];

const before: Edition = [
  ['d', '2031-06-02'],
  ['c', '2031-05-20'],
  ['b', '2031-05-10'],
  ['a', '2030-01-05'],
];

const pathOf = (id: string) => `articles/x/#${id}`;
const changed = (taken: string, ...added: Edition) =>
  [...before.filter(([id]) => id !== taken), ...added].sort(([, a], [, b]) => (a < b ? 1 : -1));

describe('the digest of what is found differs', () => {
  const searched = async (edition: Edition, words = 'grain') => {
    const records = edition.map(([id, day]) => record(`Grain, said ${id}.`, { path: pathOf(id), day }));
    const engine = await openEngine(filesInMemory(buildIndex(records)));
    return (await engine.search(words, { limit: 0, digest: true })).digest;
  };
  const narrowed = (edition: Edition) => {
    const runs = rowRuns(edition.map(([id, day]) => ({ path: pathOf(id), day })));
    return digestOfPlaces(edition.keys(), rowPlaces(runs));
  };

  test.each([
    ['an older one for another of its month', changed('b', ['e', '2031-05-09'])],
    ['one of the very day for another', changed('b', ['e', '2031-05-10'])],
    ['the oldest for one of an older year', changed('a', ['e', '1999-01-05'])],
    ['the newest for an older one', changed('d', ['e', '2031-05-01'])],
    ['one less', changed('c')],
    ['one more', changed('', ['e', '2030-01-05'])],
  ])('where there is %s', async (_what, after) => {
    expect(narrowed(after)).not.toBe(narrowed(before));
    expect(await searched(after)).not.toBe(await searched(before));
  });

  test('where others of the same edition are found, and not by the order in which they come', async () => {
    expect(await searched(before, '"said b"')).not.toBe(await searched(before, '"said c"'));
    const placeOf = rowPlaces(rowRuns(before.map(([id, day]) => ({ path: pathOf(id), day }))));
    expect(digestOfPlaces([2, 0, 1], placeOf)).toBe(digestOfPlaces([0, 1, 2], placeOf));
    expect(digestOfPlaces([], placeOf)).toBe('0');
  });

  test('where nothing differs, it is the same', async () => {
    expect(await searched(changed(''))).toBe(await searched(before));
  });
});

test('nobody who does not ask for it has it made', async () => {
  const engine = await openEngine(filesInMemory(buildIndex([record('Grain.')])));
  expect((await engine.search('grain', { limit: 1 })).digest).toBeUndefined();
});
