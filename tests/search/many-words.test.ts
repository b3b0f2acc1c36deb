import { expect, test } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { interpretations } from '../../src/search/meaning/ways-to-take.ts';
import { readMeaning } from '../../src/search/meaning/read-meaning.ts';
import { queryOfWords } from '../../src/search/queries/query.ts';
import { IndexReader } from '../../src/search/files/index-reader.ts';
import { facet, indexOf, record } from './invented-records.ts';

const fiji = { ...facet('Fiji'), code: 'FJ' };
const files = indexOf([record('Ships pay in the strait.', { speaker: facet('Ada Marsh'), parties: [fiji] })]);

test('a country named a hundred times is no hundred ways to take a query', async () => {
  const index = await IndexReader.open(files);
  const query = queryOfWords('Fiji strait '.repeat(100));
  const reading = await readMeaning(index, query, []);
  expect(reading.parties).toHaveLength(100);
  expect(interpretations(query, reading, [], 1200).length).toBeLessThan(12);
});

test('and still finds what was said for it', async () => {
  const engine = await openEngine(files);
  expect((await engine.search('Fiji strait '.repeat(3), { limit: 1 })).total).toBe(1);
});
