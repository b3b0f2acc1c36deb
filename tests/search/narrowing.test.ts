import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay } from '../../src/statements/dates/dates.ts';
import { boundsText } from '../../src/statements/dates/period.ts';
import { dateOf } from '../date-of.ts';
import { openEngine } from '../../src/search/engine.ts';
import {
  isNarrowed,
  notNarrowed,
  readNarrowing,
  writeNarrowing,
  type Narrowing,
} from '../../src/search/queries/narrowing.ts';
import { facet, indexOf, record } from './invented-records.ts';

const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const narrowing: fc.Arbitrary<Narrowing> = fc.record({
  speaker: fc.array(value),
  party: fc.array(value),
  topic: fc.array(value),
  publisher: fc.array(value),
  mode: fc.array(fc.constantFrom('direct', 'indirect', 'mixed')),
  from: fc.constantFrom('', '2031', '2031-05'),
  to: fc.constantFrom('', '2032-01-31'),
  order: fc.constantFrom('said', 'reported'),
});

test('what is written into an address is read from it again', () => {
  fc.assert(
    fc.property(narrowing, (asked) => {
      expect(readNarrowing(new URLSearchParams(writeNarrowing(asked)))).toEqual(asked);
    }),
  );
});

test('an address that asks for nothing narrows nothing', () => {
  expect(isNarrowed(readNarrowing(new URLSearchParams('speaker=&from=&mark=grain&order=said')))).toBe(false);
});

const ada = facet('Ada Marsh', 'A. Marsh');
const ilya = facet('Ilya Kornev');
const [grain, trade] = [facet('grain'), facet('trade')];
const norland = { ...facet('Norland', 'XN'), labels: { fr: 'Norlande', ru: 'Норландия' }, former: ['north-land'] };
/** Newest first, as the records of an archive are. */
const records = [
  record('one', { speaker: ilya, day: '2032-01-10', date: '2032-01-10', mode: 'direct', topics: [trade] }),
  record('two', {
    ...{ speaker: ada, day: '2031-06-02', date: '2031-06-02', topics: [grain], broader: [trade] },
    parties: [norland],
  }),
  record('three', { speaker: ada, day: '2031-05-30', date: '2031-05-30', topics: [facet('strait')] }),
  record('four', { speaker: ilya, day: '2031-05-30', date: '2031-05-30', publisher: facet('The Strait Review') }),
].map((each, index) => ({ ...each, reported: [undefined, '2031-06-03', '2031-06-30', '2031-06-03'][index] }));

const cases: [string, Partial<Narrowing>, number[]][] = [
  ['a speaker', { speaker: ['ada-marsh'] }, [1, 2]],
  ['a speaker by an alias', { speaker: ['A. Marsh'] }, [1, 2]],
  ['a country', { party: ['norland'] }, [1]],
  ['a country by its name in another language', { party: ['норландия'] }, [1]],
  ['a country by its code', { party: ['xn'] }, [1]],
  ['a country by an earlier address', { party: ['north-land'] }, [1]],
  ['a topic with its narrower ones', { topic: ['trade'] }, [0, 1]],
  ['a publisher', { publisher: ['The Strait Review'] }, [3]],
  ['a mode', { mode: ['direct'] }, [0]],
  ['a period', { from: '2031-05', to: '2031-06' }, [1, 2, 3]],
  ['several values, which widen', { speaker: ['ada-marsh', 'ilya-kornev'] }, [0, 1, 2, 3]],
  ['several fields, which narrow', { speaker: ['ada-marsh'], topic: ['trade'], from: '2031' }, [1]],
  ['the order of the reports, the latest first', { order: 'reported' }, [2, 1, 3]],
  ['a period of the reports', { order: 'reported', from: '2031-06-01', to: '2031-06-03' }, [1, 3]],
];

test.each(cases)('a timeline is narrowed to %s', async (_what, asked, expected) => {
  const engine = await openEngine(indexOf(records));
  const { documents } = await engine.narrow({ ...notNarrowed, ...asked });
  expect([...documents]).toEqual(expected);
});

test('what is left is counted by month, by the clock in whose order it stands', async () => {
  const engine = await openEngine(indexOf(records));
  const monthsOf = async (asked: Partial<Narrowing>) => (await engine.narrow({ ...notNarrowed, ...asked })).months;
  expect(await monthsOf({ from: '2031' })).toEqual([
    ['2032-01', 1],
    ['2031-06', 1],
    ['2031-05', 2],
  ]);
  expect(await monthsOf({ order: 'reported', to: '2031-06-03' })).toEqual([['2031-06', 2]]);
});

test('a date within a month counts for it, and a wider one for none', async () => {
  const engine = await openEngine(indexOf(wide));
  expect((await engine.narrow({ ...notNarrowed, from: '2017-03', to: '2017-03' })).months).toEqual([['2017-03', 3]]);
});

/** Newest first: a date that can mean many days goes by the first of them. */
const wide = (
  [
    '2017-03-20',
    '2017-03',
    '2017-03-05?',
    '2017-02-28/2017-03-02',
    '2017',
    '2017-24',
    '2016-12/..',
    '201X',
    '0044',
  ] as const
).map((text) => {
  const date = dateOf(text);
  return record(text, { date: text, day: firstDay(date), bounds: boundsText(date) });
});

const periods: [string, Partial<Narrowing>, string[], string[]][] = [
  [
    'a month',
    { from: '2017-03', to: '2017-03' },
    ['2017-03-20', '2017-03', '2017-03-05?', '2017-02-28/2017-03-02', '2017', '2017-24', '2016-12/..', '201X'],
    ['2017-03-05?', '2017-02-28/2017-03-02', '2017', '2017-24', '2016-12/..', '201X'],
  ],
  ['the years before', { to: '2015' }, ['201X', '0044'], ['201X']],
  ['the years after', { from: '2018' }, ['2017-24', '2016-12/..', '201X'], ['2017-24', '2016-12/..', '201X']],
  ['the first century', { from: '0001', to: '0100' }, ['0044'], []],
  ['the twentieth', { from: '1901', to: '1999' }, [], []],
];

test.each(periods)(
  'a period of %s finds what overlaps it, and tells what only may lie in it',
  async (_w, asked, all, some) => {
    const engine = await openEngine(indexOf(wide));
    const texts = (documents: Iterable<number>) => [...documents].map((document) => wide[document]?.date);
    for (const order of ['said', 'reported'] as const) {
      const reported = wide.map(({ day, bounds, ...rest }) => ({
        ...rest,
        day: '2032-01-01',
        reported: day,
        reportedBounds: bounds,
      }));
      const own = order === 'said' ? engine : await openEngine(indexOf(reported));
      const { documents, possible } = await own.narrow({ ...notNarrowed, ...asked, order });
      expect(texts(documents).sort()).toEqual(all.toSorted());
      expect(texts(possible).sort()).toEqual(some.toSorted());
    }
  },
);

test('what passes a period and another filter is told as possible only where it passes both', async () => {
  const records = wide.map((each, index) => ({ ...each, speakers: [{ speaker: index === 4 ? ilya : ada }] }));
  const engine = await openEngine(indexOf(records));
  const { documents, possible } = await engine.narrow({
    ...notNarrowed,
    from: '2017',
    to: '2017',
    speaker: ['ilya-kornev'],
  });
  expect([[...documents], [...possible]]).toEqual([[4], []]);
  const inMarch = await engine.narrow({ ...notNarrowed, from: '2017-03', to: '2017-03', speaker: ['ilya-kornev'] });
  expect([[...inMarch.documents], [...inMarch.possible]]).toEqual([[4], [4]]);
});

test('a search says which hits only may lie in its period, and counts them', async () => {
  const engine = await openEngine(indexOf(wide));
  const { total, possible, hits } = await engine.search('from:2017-03 to:2017-03', { limit: 20 });
  expect([total, possible]).toEqual([8, 6]);
  expect(hits.filter(({ isPossible }) => isPossible).map(({ date }) => date)).toEqual(periods[0]?.[3]);
  expect((await engine.search('"2017"', { limit: 20 })).possible).toBe(0);
});

test('a year is counted as a search in it finds it', async () => {
  const engine = await openEngine(indexOf(wide));
  const { facets } = await engine.search('speaker:ada-marsh', { limit: 1, facets: true });
  expect(facets?.years.map(({ value }) => value)).toEqual(['2017', '2016', '2010', '0044']);
  for (const { value, count } of facets?.years ?? [])
    expect((await engine.search(`year:${value}`, { limit: 1 })).total, value).toBe(count);
});

test('by the reports, those that nobody dated are counted', async () => {
  const engine = await openEngine(indexOf(records));
  const { unplaced } = await engine.narrow({ ...notNarrowed, speaker: ['ilya-kornev'], order: 'reported' });
  expect(unplaced).toBe(1);
});

test.each([
  [{ speaker: ['Ada Mxrxh'] }, { field: 'speaker', value: 'Ada Mxrxh', nearest: 'Ada Marsh' }],
  [{ from: 'May' }, { field: 'date', value: 'May' }],
])('%j shows nothing and says what is not understood', async (asked, unknown) => {
  const engine = await openEngine(indexOf(records));
  const narrowed = await engine.narrow({ ...notNarrowed, ...asked });
  expect([[...narrowed.documents], narrowed.unknown]).toEqual([[], [unknown]]);
});
