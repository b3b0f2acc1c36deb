import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { isNarrowed, notNarrowed, readNarrowing, writeNarrowing, type Narrowing } from '../../src/search/narrowing.ts';
import { facet, indexOf, record } from './invented-records.ts';

const value = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
const narrowing: fc.Arbitrary<Narrowing> = fc.record({
  speaker: fc.array(value),
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
/** Newest first, as the records of an archive are. */
const records = [
  record('one', { speaker: ilya, day: '2032-01-10', date: '2032-01-10', mode: 'direct', topics: [trade] }),
  record('two', { speaker: ada, day: '2031-06-02', date: '2031-06-02', topics: [grain], broader: [trade] }),
  record('three', { speaker: ada, day: '2031-05-30', date: '2031-05-30', topics: [facet('strait')] }),
  record('four', { speaker: ilya, day: '2031-05-30', date: '2031-05-30', publisher: facet('The Strait Review') }),
].map((each, index) => ({ ...each, reported: [undefined, '2031-06-03', '2031-06-30', '2031-06-03'][index] }));

const cases: [string, Partial<Narrowing>, number[]][] = [
  ['a speaker', { speaker: ['ada-marsh'] }, [1, 2]],
  ['a speaker by an alias', { speaker: ['A. Marsh'] }, [1, 2]],
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

test('by the reports, those that nobody dated are counted', async () => {
  const engine = await openEngine(indexOf(records));
  const { unplaced } = await engine.narrow({ ...notNarrowed, speaker: ['ilya-kornev'], order: 'reported' });
  expect(unplaced).toBe(1);
});

test.each([
  [{ speaker: ['Ada Mersh'] }, { field: 'speaker', value: 'Ada Mersh', nearest: 'Ada Marsh' }],
  [{ from: 'May' }, { field: 'date', value: 'May' }],
])('%j shows nothing and says what is not understood', async (asked, unknown) => {
  const engine = await openEngine(indexOf(records));
  const narrowed = await engine.narrow({ ...notNarrowed, ...asked });
  expect([[...narrowed.documents], narrowed.unknown]).toEqual([[], [unknown]]);
});
