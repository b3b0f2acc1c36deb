import { describe, expect, test } from 'vitest';
import { en } from '../../../src/languages/en/interface.ts';
import { openEngine } from '../../../src/search/engine.ts';
import { sayAssumed } from '../../../src/search/hits/describe-answer.ts';
import { facet, indexOf, record } from '../invented-records.ts';

const fiji = { ...facet('Fiji'), code: 'FJ', labels: { ru: 'Фиджи' } };
const sweden = { ...facet('Sweden'), code: 'SE' };
const ada = facet('Ada Marsh');
const bo = facet('Bo Lind');
const tolls = { ...facet('harbour tolls', 'port dues'), slug: 'tolls' };

const records = [
  record('The strait lies off Fiji.', { speaker: ada, parties: [sweden] }),
  record('The strait is open.', { speaker: ada, parties: [sweden] }),
  record('Ships pay in the strait.', { speaker: bo, parties: [fiji], topics: [tolls] }),
  record('No deal on the strait was made with Fiji.', { speaker: bo, parties: [sweden] }),
];
const [offFiji, open, pay, noDeal] = records.map(({ text }) => text);
const engine = await openEngine(indexOf(records));
const ask = async (query: string) => {
  const { hits, assumed } = await engine.search(query, { limit: 9 });
  return {
    found: hits.map(({ text }) => text).sort(),
    read: assumed.map((each) => `${sayAssumed(each, en)} ${each.typed}`),
    asWords: assumed.map((each) => each.asWords),
  };
};

describe('what a query leaves out in words is left out', () => {
  test.each([
    ['strait, not about Fiji', 'not about Fiji', [open, pay]],
    ['strait but not on Fiji', 'not on Fiji', [open, pay]],
    ['strait sauf Fidji', 'sauf Fidji', [open]],
    ['strait pas sur les Fidji', 'pas sur les Fidji', [open, pay]],
    ['strait, no sobre Fiyi', 'no sobre Fiyi', [open, pay]],
    ['strait nicht über Fidschi', 'nicht über Fidschi', [open, pay]],
    ['strait не о Фиджи', 'не о Фиджи', [open, pay]],
    ['strait кроме Фиджи', 'кроме Фиджи', [open]],
    ['strait 除了斐济', '除了斐济', [open]],
    ['strait ليس عن فيجي', 'ليس عن فيجي', [open, pay]],
    ['statements not about Fiji', 'not about Fiji', [open, pay]],
    ['everything except Fiji', 'except Fiji', [open]],
    ['strait except for Fiji', 'except for Fiji', [open]],
    ['Ada Marsh not Fiji', 'not Fiji', [open]],
    ['statements without Fiji', 'without Fiji', [open]],
    ['Marsh without Fiji', 'without Fiji', [open]],
    ['Marsh sans Fidji', 'sans Fidji', [open]],
    ['Marsh без Фиджи', 'без Фиджи', [open]],
    ['not Fiji', 'not Fiji', [open]],
  ])('%s', async (query, typed, found) => {
    expect(await ask(query)).toMatchObject({ found: found.toSorted(), read: [`−Fiji ${typed}`] });
  });

  test.each(['strait not Fiji open', 'deal without Fiji', 'no deal with Fiji', 'strait without ships'])(
    'nothing by "%s"',
    async (query) => {
      expect((await ask(query)).read.filter((each) => each.startsWith('−'))).toEqual([]);
    },
  );

  test('a topic with all that was said on it, a speaker by the last name', async () => {
    expect(await ask('strait, not on port dues')).toMatchObject({
      found: [noDeal, offFiji, open].toSorted(),
      read: ['−harbour tolls not on port dues'],
    });
    expect(await ask('strait, not Lind')).toMatchObject({
      found: [open, offFiji].toSorted(),
      read: ['−Bo Lind not Lind'],
    });
  });

  test('until a reader takes it for mere words', async () => {
    expect((await ask('strait, not about Fiji')).asWords).toEqual(['strait, not about "Fiji"']);
    expect(await ask('strait, not about "Fiji"')).toMatchObject({ found: [noDeal, offFiji].toSorted(), read: [] });
  });
});

describe('nothing is left out', () => {
  test.each([
    'no deal with Fiji',
    'what did Lind not say about Fiji',
    'strait not open',
    'strait not',
    'not to pay in the strait',
    'except',
  ])('by %s', async (query) => {
    expect((await ask(query)).read.filter((chip) => chip.startsWith('−'))).toEqual([]);
  });
});
