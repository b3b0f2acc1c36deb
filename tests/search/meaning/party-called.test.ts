import { expect, test } from 'vitest';
import { openEngine } from '../../../src/search/engine.ts';
import { facet, indexOf, record } from '../invented-records.ts';

const ada = facet('Ada Marsh');
const engine = await openEngine(
  indexOf([
    record('Ships pay in the strait.', { speaker: ada, parties: [{ ...facet('Fiji'), code: 'FJ' }] }),
    record('The strait is open.', { speaker: ada, parties: [{ ...facet('United Kingdom'), code: 'GB' }] }),
    record('The strait is deep.', { speaker: ada, parties: [{ ...facet('Iran'), code: 'IR' }] }),
    record('The strait is wide.', { speaker: ada, parties: [{ ...facet('Serbia'), code: 'RS' }] }),
  ]),
);
const ask = async (query: string) => {
  const { hits, unknown, forgiven } = await engine.search(query, { limit: 9 });
  return {
    found: hits.map(({ text }) => text),
    unknown: unknown.map(({ value }) => value),
    isForgiven: forgiven.length > 0,
  };
};

test.each([
  ['country:Britain', 'The strait is open.'],
  ['country:"Great Britain"', 'The strait is open.'],
  ['country:British', 'The strait is open.'],
  // And not Serbia, which is spelt nearly so.
  ['country:Persia', 'The strait is deep.'],
  ['страна:Англия', 'The strait is open.'],
  ['country:Fidschi', 'Ships pay in the strait.'],
])('a country is found by what people call it: %s', async (query, found) => {
  expect(await ask(query)).toEqual({ found: [found], unknown: [], isForgiven: false });
});

test.each(['country:Xyzzy', 'country:"British ships"', 'topic:Britain'])('nobody is called so: %s', async (query) => {
  expect(await ask(query)).toMatchObject({ found: [], unknown: [query.replace(/.*:|"/g, '')] });
});
