import { describe, expect, test } from 'vitest';
import { countFacets } from '../../../src/search/hits/facet-counts.ts';
import { filterDocuments } from '../../../src/search/hits/filter-documents.ts';
import { narrowDocuments } from '../../../src/search/hits/narrow-documents.ts';
import { notNarrowed, type Narrowing } from '../../../src/search/queries/narrowing.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';
import { IndexReader } from '../../../src/search/files/index-reader.ts';
import { handMadeFiles, handMadeIndex, named } from '../hand-made-index.ts';

/** Eight statements, the newest first; the date of 2 and 3 is a month, that of 5 a season of 2029 or 2030. */
const index = await handMadeIndex({
  documents: 8,
  terms: {
    '!s:ada-marsh': [0, 2, 4],
    '!s:bo-lind': [1, 2, 5],
    '!s:an-official': [6],
    '!c:norland': [0, 1, 2, 3],
    '!t:grain': [0, 1, 4, 7],
    '!t:coal': [2, 5],
    '!p:norland-news': [0, 1, 2, 3, 4, 5, 6, 7],
    '!m:direct': [1, 4],
    '!m:indirect': [0, 2],
  },
  names: {
    speakers: [
      named('Ada Marsh', { labels: { fr: 'Adèle Marsh' } }),
      named('an official', { isUnnamed: true }),
      named('Bo Lind'),
    ],
    parties: [named('Norland'), named('Sudmark'), named('Old Harmark')],
    topics: [named('coal'), named('grain')],
    publishers: [named('Norland News')],
  },
  silent: {
    speakers: [named('Cy Fen'), named('Ada March')],
    topics: [named('fish', { labels: { fr: 'poisson' }, aliases: ['Fisheries'] }), named('deep sea mining')],
  },
  days: [
    ['2031-06-02', 0],
    ['2031-05-01', 2, '2031-05-01/2031-05-31'],
    ['2030-04-30', 4],
    ['2029-06-01', 5, '2029-06-01/2030-05-31'],
    ['2029-03-05', 6],
  ],
  reported: [
    ['2031-06-10', [0, 1]],
    ['2031-06-01', [2], '2031-06-01/2031-06-30'],
    ['2031-05-09', [4, 7], '2031-05-09/2031-05-09?'],
  ],
  columns: {
    speakers: [[0], [2], [0, 2], [], [0], [2], [1], []],
    topics: [[1], [1], [0], [], [1], [0], [], [1]],
    parties: [[0], [0], [0], [0], [], [], [], []],
  },
});

const filtered = (query: string) => filterDocuments(index, parseQuery(query));
const passing = async (query: string) => {
  const found = await filtered(query);
  const allowed = [0, 1, 2, 3, 4, 5, 6, 7].filter((document) => found.allows(document));
  expect(found.documents ?? allowed).toEqual(allowed);
  return allowed;
};

describe('a query is narrowed', () => {
  test.each([
    ['', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['speaker:ada-marsh', [0, 2, 4]],
    ['speaker:"Bo Lind"', [1, 2, 5]],
    ['speaker:ada-marsh,bo-lind', [0, 1, 2, 4, 5]],
    ['speaker:ada-marsh topic:grain', [0, 4]],
    ['country:norland mode:direct', [1]],
    ['mode:indirect', [0, 2]],
    ['publisher:norland-news topic:coal', [2, 5]],
    ['-topic:grain', [2, 3, 5, 6]],
    ['speaker:ada-marsh -topic:grain', [2]],
    ['-speaker:ada-marsh -topic:grain', [3, 5, 6]],
    ['mode:mixed', []],
    ['-mode:direct mode:direct,indirect', [0, 2]],
    ['country:sudmark', []],
    ['from:2031-06', [0, 1]],
    ['from:2031-05', [0, 1, 2, 3]],
    ['to:2030', [4, 5, 6, 7]],
    ['year:2031', [0, 1, 2, 3]],
    ['from:2031-05-20 to:2031-05-20', [2, 3]],
    ['from:2031-05 -speaker:bo-lind', [0, 3]],
  ])('by %s', async (query, expected) => {
    expect(await passing(query)).toEqual(expected);
  });

  test('and a date that may lie in the period is told', async () => {
    const possible = async (query: string) => [...(await filtered(query)).possible];
    expect(await possible('from:2031-05-20')).toEqual([2, 3]);
    expect(await possible('year:2030')).toEqual([5]);
    expect(await possible('year:2031')).toEqual([]);
    expect(await possible('topic:grain')).toEqual([]);
  });

  test('by nothing where nothing is asked', async () => {
    const { documents, possible, unknown, forgiven } = await filtered('grain');
    expect([documents, [...possible], unknown, forgiven]).toEqual([undefined, [], [], []]);
  });
});

describe('a value', () => {
  test.each([
    [
      'speaker:"Ada Mash"',
      [{ field: 'speaker', value: 'Ada Mash', read: [{ name: 'Ada Marsh', labels: { fr: 'Adèle Marsh' } }] }],
    ],
    ['-topic:graim', [{ field: 'topic', value: 'graim', read: [{ name: 'grain' }] }]],
    ['speaker:marsh', []],
    ['topic:grain', []],
  ])('%s is forgiven its spelling: %j', async (query, expected) => {
    expect((await filtered(query)).forgiven).toEqual(expected);
  });

  test.each([
    ['country:Suxmxrk', [{ field: 'party', value: 'Suxmxrk', nearest: 'Sudmark' }]],
    // The word of a name that is nearest offers the name.
    ['country:Hxrmxrk', [{ field: 'party', value: 'Hxrmxrk', nearest: 'Old Harmark' }]],
    ['topic:volcanoes', [{ field: 'topic', value: 'volcanoes', nearest: undefined }]],
    ['mode:dxrxct', [{ field: 'mode', value: 'dxrxct', nearest: 'direct' }]],
    ['-topic:volcanoes', [{ field: 'topic', value: 'volcanoes', nearest: undefined }]],
    ['from:soon', [{ field: 'date', value: 'from:soon' }]],
    ['topic:grain', []],
  ])('%s is known, or the nearest is told: %j', async (query, expected) => {
    expect((await filtered(query)).unknown).toEqual(expected);
  });
});

describe('a name on which nothing was said', () => {
  const fish = { name: 'fish', labels: { fr: 'poisson' } };
  test.each([
    ['topic:fish', [{ field: 'topic', value: 'fish', silent: fish }]],
    ['topic:POISSON', [{ field: 'topic', value: 'POISSON', silent: fish }]],
    ['topic:fisheries', [{ field: 'topic', value: 'fisheries', silent: fish }]],
    ['topic:mining', [{ field: 'topic', value: 'mining', silent: { name: 'deep sea mining', labels: undefined } }]],
    ['speaker:cy-fen', [{ field: 'speaker', value: 'cy-fen', silent: { name: 'Cy Fen', labels: undefined } }]],
    // Spelt nearly as somebody who spoke, and the very name of somebody who did not.
    [
      'speaker:"Ada March"',
      [{ field: 'speaker', value: 'Ada March', silent: { name: 'Ada March', labels: undefined } }],
    ],
    ['speaker:fish', [{ field: 'speaker', value: 'fish', nearest: undefined }]],
    ['topic:fisg', [{ field: 'topic', value: 'fisg', nearest: undefined }]],
  ])('%s is known, and silent: %j', async (query, expected) => {
    const { unknown, forgiven, documents } = await filtered(query);
    expect(unknown).toEqual(expected);
    expect(forgiven).toEqual([]);
    expect(documents ?? []).toEqual([]);
  });

  test('adds nothing to another, and takes nothing away', async () => {
    expect((await filtered('topic:coal topic:fish')).unknown).toEqual([]);
    expect(await passing('topic:coal topic:fish')).toEqual([2, 5]);
    expect((await filtered('-topic:fish')).unknown).toEqual([]);
    expect(await passing('-topic:fish topic:coal')).toEqual([2, 5]);
    expect(await passing('-topic:fish')).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('is read only where no name that was heard is called so', async () => {
    const read: string[] = [];
    const files = handMadeFiles({ documents: 1, names: { topics: [named('grain')] } });
    const own = await IndexReader.open({ read: (name) => (read.push(name), files.read(name)) });
    await filterDocuments(own, parseQuery('topic:grain'));
    expect(read).not.toContain('silent.json');
    await filterDocuments(own, parseQuery('topic:fish'));
    expect(read).toContain('silent.json');
  });
});

describe('a timeline is narrowed', () => {
  const narrowed = async (other: Partial<Narrowing>) => {
    const { documents, possible, ...more } = await narrowDocuments(index, { ...notNarrowed, ...other });
    return { documents: [...documents], possible: [...possible], ...more };
  };

  test('to nothing: all statements, and the months that their dates say', async () => {
    expect(await narrowed({})).toEqual({
      documents: [0, 1, 2, 3, 4, 5, 6, 7],
      possible: [],
      unplaced: 0,
      months: [
        ['2031-06', 2],
        ['2031-05', 2],
        ['2030-04', 1],
        ['2029-03', 2],
      ],
      unknown: [],
      forgiven: [],
    });
  });

  test('to a speaker and a period, with what only may lie in it', async () => {
    expect(await narrowed({ speaker: ['bo-lind'], from: '2031-05-20' })).toMatchObject({
      documents: [1, 2],
      possible: [2],
      months: [
        ['2031-06', 1],
        ['2031-05', 1],
      ],
    });
  });

  test('to nothing that is known: none is shown', async () => {
    expect(await narrowed({ topic: ['volcanoes'] })).toEqual({
      documents: [],
      possible: [],
      unplaced: 0,
      months: [],
      unknown: [{ field: 'topic', value: 'volcanoes', nearest: undefined }],
      forgiven: [],
    });
    expect(await narrowed({ from: 'soon' })).toMatchObject({
      documents: [],
      unknown: [{ field: 'date', value: 'soon' }],
    });
  });

  test('and ordered by when it was reported, what nobody knows that of left out and counted', async () => {
    expect(await narrowed({ order: 'reported' })).toEqual({
      documents: [0, 1, 2, 4, 7],
      possible: [],
      unplaced: 3,
      months: [
        ['2031-06', 3],
        ['2031-05', 2],
      ],
      unknown: [],
      forgiven: [],
    });
  });

  test('to a period in which it was reported', async () => {
    expect(await narrowed({ order: 'reported', from: '2031-06-15', topic: ['grain', 'coal'] })).toMatchObject({
      documents: [2],
      possible: [2],
      unplaced: 1,
      months: [['2031-06', 1]],
    });
    expect(await narrowed({ order: 'reported', to: '2031-05' })).toMatchObject({
      documents: [4, 7],
      possible: [4, 7],
      months: [['2031-05', 2]],
    });
  });

  test('to a topic, in the order in which it was reported', async () => {
    expect(await narrowed({ order: 'reported', topic: ['grain'] })).toMatchObject({
      documents: [0, 1, 4, 7],
      unplaced: 0,
      months: [
        ['2031-06', 2],
        ['2031-05', 2],
      ],
    });
    expect(await narrowed({ order: 'reported', speaker: ['bo-lind'] })).toMatchObject({
      documents: [1, 2],
      unplaced: 1,
    });
  });

  test('with a spelling that is forgiven', async () => {
    expect((await narrowed({ topic: ['graim'] })).forgiven).toMatchObject([{ value: 'graim' }]);
    expect((await narrowed({ topic: ['graim'], order: 'reported' })).forgiven).toMatchObject([{ value: 'graim' }]);
  });
});

describe('counts of a result', () => {
  const counts = async (documents: number[]) => {
    const { years, ...others } = await countFacets(index, documents);
    const short = (list: { value: string; count: number }[]) => list.map(({ value, count }) => `${value} ${count}`);
    return {
      years: short(years),
      ...Object.fromEntries(Object.entries(others).map(([name, list]) => [name, short(list)])),
    };
  };

  test('are those of all that is found, the most first, the unnamed apart', async () => {
    expect(await counts([0, 1, 2, 3, 4, 5, 6, 7])).toEqual({
      speakers: ['ada-marsh 3', 'bo-lind 3'],
      unnamed: ['an-official 1'],
      parties: ['norland 4'],
      topics: ['grain 4', 'coal 2'],
      years: ['2031 4', '2030 2', '2029 3'],
    });
  });

  test('and of a part those of the part', async () => {
    expect(await counts([1, 5])).toEqual({
      speakers: ['bo-lind 2'],
      unnamed: [],
      parties: ['norland 1'],
      topics: ['coal 1', 'grain 1'],
      years: ['2031 1', '2029 1'],
    });
  });

  test('with the names of each in other languages', async () => {
    const { speakers, years } = await countFacets(index, [0]);
    expect(speakers).toEqual([{ value: 'ada-marsh', name: 'Ada Marsh', labels: { fr: 'Adèle Marsh' }, count: 1 }]);
    expect(years).toEqual([{ value: '2031', name: '2031', count: 1 }]);
  });
});
