import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../src/search/queries/read-query.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const index = await handMadeIndex({
  documents: 3,
  days: [
    ['2033-06-02', 0],
    ['2032-05-01', 1],
    ['2031-05-01', 2],
  ],
});
const read = async (text: string) => {
  const { query, periods, period } = await readQuery(index, text);
  return {
    periods: periods.map((own) => own.text),
    period,
    words: query.words.map(({ term }) => term),
    from: query.from,
    to: query.to,
    unread: query.unread,
    apart: query.withoutPeriods.map(({ from = '', to = '' }) => `${from}/${to}`),
    strange: query.strange,
  };
};
const nothing = { periods: [], period: undefined, from: undefined, to: undefined, unread: [], apart: [], strange: [] };

test('of an archive without a day every period is beyond', async () => {
  const none = await handMadeIndex({ documents: 0 });
  expect(await readQuery(none, 'grain 2032')).toMatchObject({ periods: [], period: undefined });
});

describe('a query is read', () => {
  test.each([
    ['grain', { words: ['grain'] }],
    ['grain 2032', { words: ['grain', '2032'], periods: ['2032'], period: { from: '2032-01-01', to: '2032-12-31' } }],
    ['grain ٢٠٣٢', { words: ['grain', '2032'], periods: ['٢٠٣٢'], period: { from: '2032-01-01', to: '2032-12-31' } }],
    [
      '2032 2033',
      { words: ['2032', '2033'], periods: ['2032', '2033'], period: { from: '2032-01-01', to: '2033-12-31' } },
    ],
    // A number beyond the years of the archive is a number; its first and last year are within.
    ['grain 2034', { words: ['grain', '2034'] }],
    ['grain 2030', { words: ['grain', '2030'] }],
    ['2031', { words: ['2031'], periods: ['2031'], period: { from: '2031-01-01', to: '2031-12-31' } }],
    ['2033', { words: ['2033'], periods: ['2033'], period: { from: '2033-01-01', to: '2033-12-31' } }],
    ['since 2030', { words: ['since', '2030'], periods: ['since 2030'], period: { from: '2030-01-01' } }],
    ['until 2040', { words: ['until', '2040'], periods: ['until 2040'], period: { to: '2040-12-31' } }],
    ['since 2034', { words: ['since', '2034'] }],
    ['before 2031', { words: ['before', '2031'] }],
    // A period behind a field is the one that is asked for.
    ['2032 from:2031', { words: ['2032'], from: '2031-01-01' }],
    ['2032 to:2031', { words: ['2032'], to: '2031-12-31' }],
    ['from:March 2031 grain', { words: ['grain'], from: '2031-03-01' }],
    ['from:2032-02-30', { words: [], unread: ['from:2032-02-30'] }],
    ['from:2032-02-29', { words: [], from: '2032-02-29' }],
    [
      'grain 31 September 2032',
      { words: ['grain', '31', 'september', '2032'], periods: ['31 September 2032'], unread: ['31 September 2032'] },
    ],
    ['before:2032', { words: [], to: '2031-12-31' }],
    ['after:2032-02 before:2033', { words: [], from: '2032-03-01', to: '2032-12-31' }],
    ['avant:mai 2032', { words: [], to: '2032-04-30' }],
    ['date:2031..2032', { words: [], from: '2031-01-01', to: '2032-12-31' }],
    ['date:2032.. grain', { words: ['grain'], from: '2032-01-01' }],
    ['grain not 2032', { words: ['grain', 'not', '2032'], periods: ['not 2032'], apart: ['2032-01-01/2032-12-31'] }],
    [
      'кроме мая 2032',
      { words: ['кроме', 'мая', '2032'], periods: ['кроме мая 2032'], apart: ['2032-05-01/2032-05-31'] },
    ],
    [
      'not before 2032',
      { words: ['not', 'before', '2032'], periods: ['not before 2032'], period: { from: '2032-01-01' } },
    ],
    ['-date:2032', { words: [], apart: ['2032-01-01/2032-12-31'] }],
    ['-from:2032', { words: [], unread: ['-from:2032'] }],
    ['from:soon', { words: [], unread: ['from:soon'] }],
    ['speeker:marsh', { words: ['marsh'], strange: [{ name: 'speeker', nearest: 'speaker' }] }],
    ['xyzzy:marsh', { words: ['xyzzy', 'marsh'], strange: [{ name: 'xyzzy', nearest: undefined }] }],
    ['to:"March 2031"', { words: [], to: '2031-03-31' }],
    [
      'grain -coal 2032',
      { words: ['grain', '2032'], periods: ['2032'], period: { from: '2032-01-01', to: '2032-12-31' } },
    ],
    ['grain 203', { words: ['grain', '203'] }],
  ])('%s as %j', async (text, expected) => {
    expect(await read(text)).toEqual({ ...nothing, ...expected });
  });
});
