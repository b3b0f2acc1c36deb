import { expect, test } from 'vitest';
import type { Hits } from '../../../src/search/engine.ts';
import { offeredQueries } from '../../../src/search/queries/offered-queries.ts';

type Told = Pick<Hits, 'missing' | 'unknown' | 'strange' | 'repaired' | 'reversed' | 'wider'>;
const offered = (query: string, told: Partial<Told>) =>
  offeredQueries(query, { missing: [], unknown: [], strange: [], ...told } as Hits).map(({ query: each, total }) =>
    total === undefined ? each : `${each} (${total})`,
  );
const strange = [{ name: 'speeker', nearest: 'speaker' }];

test.each<[string, Partial<Told>, string[]]>([
  ['grain', {}, []],
  ['Grain', {}, []],
  ['Graim Ships', { missing: [{ word: 'graim', nearest: 'grain' }] }, ['grain ships']],
  ['xyzzy', { missing: [{ word: 'xyzzy', nearest: undefined }] }, []],
  ['country:Suxmxrk', { unknown: [{ field: 'party', value: 'Suxmxrk', nearest: 'Sudmark' }] }, ['country:Sudmark']],
  ['speaker:Mxrxh', { unknown: [{ field: 'speaker', value: 'Mxrxh', nearest: 'Ada Marsh' }] }, ['speaker:"Ada Marsh"']],
  [
    'speaker:"Ada Mxrxh"',
    { unknown: [{ field: 'speaker', value: 'Ada Mxrxh', nearest: 'Ada Marsh' }] },
    ['speaker:"Ada Marsh"'],
  ],
  ['speaker:"Mxrxh"', { unknown: [{ field: 'speaker', value: 'Mxrxh', nearest: 'Marsh' }] }, ['speaker:Marsh']],
  ['speeker:marsh', { strange, repaired: 'speaker:marsh' }, ['speaker:marsh']],
  [
    'from:2033 to:2031',
    { repaired: 'from:2031 to:2033', reversed: { from: '2033-01-01', to: '2031-12-31' } },
    ['from:2031 to:2033'],
  ],
  // A repair that has been made already is not offered.
  ['grain', { repaired: 'grain' }, []],
  ['speeker:marsh', { strange }, []],
  ['grain topic:coal', { wider: { query: 'grain', total: 4 } }, ['grain (4)']],
  [
    'speeker:graim',
    {
      strange,
      repaired: 'speaker:graim',
      missing: [{ word: 'graim', nearest: 'grain' }],
      wider: { query: 'x', total: 1 },
    },
    ['speaker:graim', 'speeker:grain', 'x (1)'],
  ],
])('beside %s what %j tells is offered: %j', (query, told, expected) => {
  expect(offered(query, told)).toEqual(expected);
});
