import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { readRuns } from '../../../src/search/meaning/senses.ts';
import { writeMeanings } from '../../../src/search/meaning/write-meanings.ts';
import { record } from '../invented-records.ts';

const names = { speakers: [], parties: [], topics: [] };

/** Statements of which two follow each other in an entry, each entry with an occasion of its own; `look` is told of every look at one. */
function meetings(count: number, look: () => void) {
  const entry = (index: number) => `articles/meeting-${Math.floor(index / 2)}/`;
  const records = Array.from({ length: count * 2 }, (_, index): SearchRecord => ({
    ...record('The ships wait.'),
    get path() {
      look();
      return `${entry(index)}#ship-${index}`;
    },
  }));
  const occasions = Array.from({ length: count }, (_, index) => ({
    slug: `meeting-${index}`,
    name: `Meeting ${index}`,
    accounts: 1,
    entries: new Set([entry(index * 2)]),
  }));
  return { records, pages: { occasions, positionsFrom: 3 } };
}

test('of as many occasions as entries, each leads to its own statements, and no statement is looked at once for each of them', () => {
  let looks = 0;
  const { records, pages } = meetings(40, () => (looks += 1));
  const { landmarks } = writeMeanings(records, names, pages, () => undefined);
  const found = [...landmarks.values()].map(({ runs }) => readRuns(runs));
  expect(found).toEqual(pages.occasions.map((_, index) => [index * 2, index * 2 + 1]));
  expect(looks).toBe(records.length);
});
