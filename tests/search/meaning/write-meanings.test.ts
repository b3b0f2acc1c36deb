import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import type { Facet } from '../../../src/search/queries/facet.ts';
import { readRuns, shardOfKey } from '../../../src/search/meaning/senses.ts';
import { writeMeanings, type PagesOfSite } from '../../../src/search/meaning/write-meanings.ts';
import { named } from '../hand-made-index.ts';

const ada = named('Ada Marsh', { labels: { ru: 'Ада Марш' }, aliases: ['Prime Minister Marsh'] });
const bo = named('The Strait Group', { isBody: true });
const nikita = named('Никита', { aliases: ['尼基塔·赫鲁晓夫', '阿·海'] });
const norland = named('Norland', { aliases: ['XN', 'Norlandish'] });
const grain = named('grain of the sea');
const nato = named('NATO');
const news = named('Norland News');

const record = (path: string, other: Partial<SearchRecord> = {}): SearchRecord => ({
  path,
  text: 'The strait is open.',
  speakers: [
    { speaker: ada, office: { role: 'Prime Minister', organization: 'Norland', labels: { fr: 'Première ministre' } } },
  ],
  members: [],
  behalf: [],
  parties: [norland],
  topics: [grain],
  broader: [],
  title: 'Lantern talks',
  occasion: '',
  publisher: news,
  status: 'current',
  locator: '',
  date: '2031',
  day: '2031-01-01',
  mode: 'direct',
  ...other,
});
const records = [
  record('articles/a/#x'),
  record('articles/a/#y', {
    speakers: [{ speaker: bo }],
    members: [ada],
    parties: [],
    topics: [],
    broader: [grain],
    title: 'Strait open of Marsh',
    occasion: 'Lantern day',
  }),
  record('articles/b/#z', {
    speakers: [{ speaker: nikita }],
    behalf: [norland],
    title: 'Norland News: a prime grain première',
    occasion: 'of Norland',
  }),
];
const pages: PagesOfSite = {
  occasions: [
    { slug: 'port-summit', name: 'Port summit', accounts: 2, entries: new Set(['articles/b/', 'articles/a/']) },
  ],
  positionsFrom: 3,
};
const romanized = (word: string) => ({ ада: 'ada', марш: 'marsh', никита: 'nikita' })[word];
const write = (speakers: Facet[] = [ada, bo, nikita]) =>
  writeMeanings(records, { speakers, parties: [norland], topics: [grain, nato] }, pages, romanized);
const { shards, landmarks } = write();
const of = (key: string) => shards[shardOfKey(key, shards.length)]?.[key];

describe('a word means', () => {
  test.each([
    ['ada', ['s0 marsh', '~s0']],
    ['marsh', ['~s0']],
    ['prime', ['s0 minister marsh']],
    ['minister', undefined],
    ['марш', ['~s0']],
    ['ада', ['s0 марш', '~s0']],
    // How a name sounds.
    ['~mrs', ['~s0']],
    // Without its article; of a body no part.
    ['strait', ['s1 group']],
    ['the', undefined],
    ['group', undefined],
    ['никита', ['s2']],
    ['nikita', ['~s2']],
    ['~nkt', ['~s2']],
    // What stands behind the point of a foreign name in Chinese.
    ['赫', ['s2 鲁 晓 夫']],
    ['尼', ['s2 基 塔 赫 鲁 晓 夫']],
    ['海', undefined],
    ['norland', ['c0']],
    ['xn', ['c0']],
    ['norlandish', ['c0']],
    // Of a topic its parts, but no small word.
    ['grain', ['t0 of the sea', '~t0']],
    ['sea', ['~t0']],
    ['of', undefined],
    ['nato', ['t1']],
    ['otan', ['@t1']],
    ['port', ['o0 summit', '~o0']],
    ['summit', ['~o0']],
  ])('%s: %j', (key, senses) => {
    expect(of(key)?.s).toEqual(senses);
  });

  test('what a headline or an occasion has and nothing else', () => {
    const headlines = (key: string) => readRuns(of(key)?.h ?? []);
    expect(headlines('lantern')).toEqual([0, 1]);
    expect(headlines('day')).toEqual([1]);
    expect(headlines('talks')).toEqual([0]);
    expect(['open', 'strait', 'grain', 'norland', 'news'].map(headlines)).toEqual([[], [], [], [], []]);
    // A member is no speaker, and an office of another statement none of this.
    expect(headlines('marsh')).toEqual([1]);
    expect(headlines('prime')).toEqual([2]);
    expect(headlines('premiere')).toEqual([2]);
  });

  test('that it is a small one', () => {
    expect([of('the')?.e, of('ada')?.e]).toEqual([1, undefined]);
    expect(of('the')).not.toHaveProperty('s');
    expect(of('ada')).not.toHaveProperty('h');
  });
});

test('too many of one name tell nothing', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => named(`Ada Number${at}`));
  const sensesOf = (count: number) => {
    const written = write(many(count)).shards;
    return written[shardOfKey('ada', written.length)]?.ada?.s?.filter((sense) => sense.startsWith('~')).length;
  };
  expect([sensesOf(24), sensesOf(25)]).toEqual([24, 0]);
});

test('shards have sixteen words each, and one is of scripts without spaces', () => {
  const keys = shards.flatMap((shard) => Object.keys(shard));
  const spaced = keys.filter((key) => shardOfKey(key, 2) > 0);
  expect(shards.length).toBe(1 + Math.ceil(spaced.length / 16));
  expect(Object.keys(shards[0] ?? {})).toContain('赫');
  for (const [number, shard] of shards.entries())
    for (const key of Object.keys(shard)) expect(shardOfKey(key, shards.length)).toBe(number);
  expect(keys.filter((key) => key === 'ada')).toHaveLength(1);
});

test('a landmark has its page and its statements', () => {
  const short = Object.fromEntries(
    [...landmarks].map(([id, { path, runs, ...more }]) => [id, [path, readRuns(runs), more]]),
  );
  expect(short).toEqual({
    c0: ['countries/norland/', [0, 2], { slug: 'norland', name: 'Norland', labels: undefined, positionsFrom: 3 }],
    s0: [
      'speakers/ada-marsh/',
      [0, 1],
      { slug: 'ada-marsh', name: 'Ada Marsh', labels: { ru: 'Ада Марш' }, positionsFrom: 3 },
    ],
    s1: [
      'speakers/the-strait-group/',
      [1],
      { slug: 'the-strait-group', name: 'The Strait Group', labels: undefined, positionsFrom: 3 },
    ],
    s2: [encodeURI('speakers/никита/'), [2], { slug: 'никита', name: 'Никита', labels: undefined, positionsFrom: 3 }],
    t0: [
      'topics/grain-of-the-sea/',
      [0, 1, 2],
      { slug: 'grain-of-the-sea', name: 'grain of the sea', labels: undefined },
    ],
    t1: ['topics/nato/', [], { slug: 'nato', name: 'NATO', labels: undefined }],
    o0: ['occasions/port-summit/', [0, 1, 2], { slug: 'port-summit', name: 'Port summit', accounts: 2 }],
  });
});
