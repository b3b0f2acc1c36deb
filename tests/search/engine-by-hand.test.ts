import { describe, expect, test } from 'vitest';
import { openEngine, type Hits, type SearchOptions } from '../../src/search/engine.ts';
import type { Shown } from '../../src/search/hits/shown.ts';
import { smallWord } from '../../src/search/meaning/senses.ts';
import { notNarrowed } from '../../src/search/queries/narrowing.ts';
import { handMadeFiles, named } from './hand-made-index.ts';

const texts = [
  'Old grain ships wait.', // 0, 2033, Ada
  'Grain for the port.', // 1, 2033, Bo
  'Ships and ships, Marsh said.', // 2, 2032, Bo
  'The port is open.', // 3, a day of 2031 or 2032, Ada
  'Old coal.', // 4, 2031, Bo
  'Nothing of it.', // 5, 2031, Ada
];
const shown = texts.map((text, at): Shown => ({
  path: `articles/a/#${at}`,
  text,
  title: 'Lantern talks',
  date: '2031',
  mode: 'direct',
  speakers: [{ name: at % 2 === 0 ? 'Ada Marsh' : 'Bo Lind' }],
  topics: [],
}));
const page = (name: string, path: string, runs: number[], other = {}) => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  path,
  runs,
  ...other,
});

const made = {
  documents: 6,
  terms: {
    old: [
      [0, 1, 0],
      [4, 1, 0],
    ],
    grain: [
      [0, 1, 1],
      [1, 1, 0],
    ],
    ships: [
      [0, 0, 2],
      [2, 2, 0, 2],
    ],
    wait: [[0, 1, 3]],
    port: [
      [1, 1, 3],
      [3, 1, 1],
    ],
    open: [[3, 1, 3]],
    coal: [[4, 1, 1]],
    marsh: [
      [0, 3],
      [2, 1, 3],
      [3, 3],
      [5, 3],
    ],
    lind: [
      [1, 3],
      [2, 3],
      [4, 3],
    ],
    lantern: [0, 1, 2, 3, 4, 5],
    '!s:ada-marsh': [0, 3, 5],
    '!t:grain': [0, 1],
  },
  names: { speakers: [named('Ada Marsh'), named('Bo Lind')], topics: [named('grain')] },
  days: [
    ['2033-06-02', 0],
    ['2032-05-01', 2],
    ['2031-07-01', 3, '2031-07-01/2032-06-30'],
    ['2031-02-02', 4],
  ],
  columns: { speakers: [[0], [1], [1], [0], [1], [0]], topics: [[0], [0], [], [], [], []] },
  meanings: {
    marsh: { s: ['s0'] },
    lind: { s: ['s1'] },
    norland: { s: ['c0'] },
    lantern: { h: [0, 6] },
    of: { e: smallWord.empty },
    grain: { s: ['t0'] },
  },
  landmarks: {
    s0: page('Ada Marsh', 'speakers/ada-marsh/', [0, 1, 2, 1, 1, 1], { labels: { ru: 'Ада Марш' }, positionsFrom: 9 }),
    s1: page('Bo Lind', 'speakers/bo-lind/', [1, 2, 1, 1], { positionsFrom: 9 }),
    c0: page('Norland', 'countries/norland/', [0, 3], { positionsFrom: 9 }),
    t0: page('grain', 'topics/grain/', [0, 2]),
  },
  rows: [['2033-a', 6]],
  shown,
} satisfies Parameters<typeof handMadeFiles>[0];
const engine = await openEngine(handMadeFiles(made));
const search = (query: string, options: Partial<SearchOptions> = {}) => engine.search(query, { limit: 10, ...options });
const found = async (query: string, options: Partial<SearchOptions> = {}) =>
  (await search(query, options)).hits.map(({ path }) => Number(path.split('#')[1])).join(' ');
const of = async <Name extends keyof Hits>(query: string, ...names: Name[]) => {
  const hits = await search(query);
  return names.map((name) => hits[name]);
};

describe('a query finds', () => {
  test.each([
    ['grain', '0 1'],
    ['ships', '2 0'],
    ['grain ships', '0'],
    ['old ships coal', '4 0'],
    ['"old grain"', '0'],
    ['"old coal" -ships', '4'],
    ['"grain old"', ''],
    ['old -ships', '4'],
    ['old -"grain ships"', '4'],
    ['speaker:ada-marsh', '0 3 5'],
    ['speaker:ada-marsh port', '3'],
    ['-speaker:ada-marsh', '1 2 4'],
    ['topic:grain port', '1'],
    ['from:2033', '0 1'],
    ['year:2032', '2 3'],
    ['port 2033', '1'],
    ['port from:2032 to:2032', '3'],
    ['2031', '3 4 5'],
    ['norland ships', '2 0'],
    ['norland coal', '4'],
    ['norland', '0 1 2'],
    ['', ''],
    ['xyzzyx', ''],
    ['volcano topic:volcanoes', ''],
  ])('%s: %s', async (query, expected) => {
    expect(await found(query)).toBe(expected);
  });

  test('so many as are wanted, in the order asked for', async () => {
    expect(await found('ships', { limit: 1 })).toBe('2');
    expect((await search('ships', { limit: 1 })).total).toBe(2);
    expect(await found('ships', { order: 'date' })).toBe('0 2');
    expect(await found('ships', { order: 'oldest' })).toBe('2 0');
    expect(await found('speaker:ada-marsh', { order: 'oldest' })).toBe('5 3 0');
    expect(await found('speaker:ada-marsh', { order: 'rank' })).toBe('0 3 5');
  });

  test('what somebody said whom it names before what is said of them', async () => {
    const { hits, people, said, total } = await search('marsh ships');
    expect(hits.map(({ text, isOf }) => [text, isOf])).toEqual([
      [texts[0], undefined],
      [texts[2], true],
    ]);
    expect([people, said, total]).toEqual([[{ name: 'Ada Marsh', labels: { ru: 'Ада Марш' } }], 1, 2]);
    // Of whom nobody said any of it nothing is told.
    expect(await of('marsh coal', 'people', 'said')).toEqual([[{ name: 'Ada Marsh', labels: { ru: 'Ада Марш' } }], 3]);
    expect(await of('ships', 'people', 'said')).toEqual([[], 0]);
  });

  test('what only may lie in a period, and says so', async () => {
    const { possible, hits } = await search('year:2032');
    expect([possible, hits.map(({ isPossible }) => isPossible)]).toEqual([1, [undefined, true]]);
  });

  test('what has the words in a headline only, and says so', async () => {
    expect((await search('lantern')).hits.map(({ isInHeadline }) => isInHeadline)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect((await search('lantern ships')).hits.map(({ isInHeadline }) => isInHeadline)).toEqual([
      undefined,
      undefined,
    ]);
    expect((await search('speaker:ada-marsh')).hits[0]).not.toHaveProperty('isInHeadline');
  });

  test('and marks the words of queries and phrases', async () => {
    const marks = async (query: string) => (await search(query, { limit: 1 })).hits[0]?.marks;
    expect(await marks('grain')).toEqual([[4, 9]]);
    expect(await marks('"old grain"')).toEqual([
      [0, 3],
      [4, 9],
    ]);
    expect((await search('marsh', { limit: 1, language: 'en' })).hits[0]?.reasons).toEqual([]);
  });
});

describe('an answer says', () => {
  test('nothing of an empty query', async () => {
    expect(await search('')).toEqual({
      total: 0,
      possible: 0,
      hits: [],
      partial: false,
      missing: [],
      commoner: [],
      unknown: [],
      forgiven: [],
      assumed: [],
      people: [],
      said: 0,
      pages: [],
      archive: 6,
      provisional: false,
      strange: [],
    });
    const none = await openEngine(handMadeFiles({ documents: 0 }));
    expect(await none.search('grain', { limit: 1 })).toMatchObject({ total: 0, archive: 0, missing: [] });
  });

  test('that not all words are in what was found', async () => {
    expect(await of('old ships coal', 'partial', 'total')).toEqual([true, 2]);
    expect(await of('grain ships', 'partial')).toEqual([false]);
    expect(await of('xyzzyx', 'partial')).toEqual([false]);
  });

  test('which words are nowhere, with the nearest', async () => {
    expect(await of('xyzzyx', 'missing')).toEqual([[{ word: 'xyzzyx', nearest: undefined }]]);
    expect(await of('"grainx ships"', 'missing')).toEqual([[{ word: 'grainx', nearest: 'grain' }]]);
    expect(await of('"zz grain"', 'missing')).toEqual([[{ word: 'zz', nearest: undefined }]]);
    expect(await of('grain', 'missing')).toEqual([[]]);
  });

  test('that a spelling is commoner', async () => {
    const all = Array.from({ length: 10 }, (_, document) => document);
    const terms = { mitterrand: [0], mitterand: all };
    const many = await openEngine(
      handMadeFiles({ documents: 10, terms, shown: all.map(() => shown[0] ?? expect.fail()) }),
    );
    const { commoner } = await many.search('mitterrand', { limit: 1 });
    expect(commoner).toEqual([{ word: 'mitterrand', spelling: 'mitterand' }]);
    expect(await of('grain', 'commoner')).toEqual([[]]);
  });

  test('what a value of a field was not read as, and what else would be found', async () => {
    expect(await of('topic:volcanoes grain', 'unknown', 'wider', 'total')).toEqual([
      [{ field: 'topic', value: 'volcanoes', nearest: undefined }],
      { query: 'grain', total: 2 },
      0,
    ]);
    expect(await of('topic:graim', 'forgiven', 'total')).toEqual([
      [{ field: 'topic', value: 'graim', read: [{ name: 'grain', labels: undefined }] }],
      2,
    ]);
    expect(await of('from:soon', 'unknown')).toEqual([[{ field: 'date', value: 'from:soon' }]]);
  });

  test('that a field is none, and how it was read', async () => {
    expect(await of('topc:grain', 'strange', 'repaired')).toEqual([
      [{ name: 'topc', nearest: 'topic' }],
      'topic:grain',
    ]);
    expect(await of('xyzzy:grain', 'strange', 'repaired')).toEqual([
      [{ name: 'xyzzy', nearest: undefined }],
      undefined,
    ]);
    expect(await of('grain', 'strange', 'repaired')).toEqual([[], undefined]);
  });

  test('that a period ends before it begins', async () => {
    expect(await of('from:2033 to:2031', 'reversed', 'repaired', 'total')).toEqual([
      { from: '2033-01-01', to: '2031-12-31' },
      'from:2031 to:2033',
      0,
    ]);
    expect(await of('from:2031 to:2031', 'reversed')).toEqual([undefined]);
  });

  test('what words were taken to ask for', async () => {
    expect(await of('port 2033', 'assumed')).toEqual([
      [{ kind: 'period', typed: '2033', asWords: 'port "2033"', from: '2033-01-01', to: '2033-12-31' }],
    ]);
    expect(await of('norland', 'assumed')).toEqual([
      [{ kind: 'party', typed: 'norland', asWords: '"norland"', name: 'Norland', labels: undefined }],
    ]);
    expect(await of('grain', 'assumed')).toEqual([[]]);
  });

  test('which pages it names', async () => {
    expect(await of('grain', 'pages')).toEqual([
      [{ kind: 'topic', path: 'topics/grain/', names: [{ name: 'grain', labels: undefined }], count: 2 }],
    ]);
    expect(await of('coal', 'pages')).toEqual([[]]);
  });

  test('what a narrower query would leave, where it finds nothing', async () => {
    expect(await of('speaker:ada-marsh coal', 'total', 'wider')).toEqual([0, { query: 'speaker:ada-marsh', total: 3 }]);
    expect(await of('grain', 'wider')).toEqual([undefined]);
    expect(await of('coal 2033', 'total', 'wider')).toEqual([0, { query: '2033', total: 2 }]);
  });

  test('how the whole result is spread, where that is asked', async () => {
    const { facets } = await search('ships', { limit: 1, facets: true });
    expect(facets?.speakers.map(({ value, count }) => [value, count])).toEqual([
      ['ada-marsh', 1],
      ['bo-lind', 1],
    ]);
    expect((await search('ships')).facets).toBeUndefined();
  });

  test('whether a misspelt word was read with a part of the dictionary only', async () => {
    const opened = await openEngine(handMadeFiles(made));
    expect((await opened.search('shipps', { limit: 1 })).provisional).toBe(true);
    expect((await opened.search('ship', { limit: 1 })).provisional).toBe(false);
    expect((await opened.search('grain', { limit: 1 })).provisional).toBe(false);
    await opened.learnAllWords();
    expect((await opened.search('shipps', { limit: 1 })).provisional).toBe(false);
  });

  test('nothing before all words were looked at', async () => {
    const opened = await openEngine(handMadeFiles(made));
    expect(await opened.search('xyzzyx', { limit: 1 })).toMatchObject({ total: 0, provisional: false });
  });
});

test('a timeline is narrowed, counted, and has its rows and names', async () => {
  const narrowing = { ...notNarrowed, topic: ['grain'] };
  expect([...(await engine.narrow(narrowing)).documents]).toEqual([0, 1]);
  expect((await engine.counts(narrowing)).speakers.map(({ value }) => value)).toEqual(['ada-marsh', 'bo-lind']);
  expect(await engine.rows()).toEqual([['2033-a', 6]]);
  expect((await engine.names()).topics.map(({ slug }) => slug)).toEqual(['grain']);
});
