import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { fr } from '../../src/languages/fr/interface.ts';
import { describeAnswer, remarksOn, sayAssumed, sayPage, sayPeriod } from '../../src/search/hits/describe-answer.ts';
import { openEngine } from '../../src/search/engine.ts';
import { offeredQueries } from '../../src/search/queries/offered-queries.ts';
import { facet, indexOf, record } from './invented-records.ts';

const ada = { ...facet('Ada Marsh', 'Ада Марш'), labels: { fr: 'Adèle Marsh' } };
const ilya = facet('Ilya Kornev');
const grain = facet('grain');
const engine = await openEngine(
  indexOf([
    record('Ships came, Ada Marsh said.', {
      speaker: ilya,
      date: '2032',
      day: '2032-01-01',
      bounds: '2032-01-01/2032-12-31',
    }),
    record('Ships went.', { speaker: ada, title: 'Lantern talks' }),
  ]),
);
const ask = (query: string) => engine.search(query, { limit: 5 });
const told = async (query: string, words = en) => describeAnswer(await ask(query), words).join(' ');
const remarks = async (query: string) => {
  const answer = await ask(query);
  return answer.hits.map((hit) => remarksOn(hit, answer.people, en).join(' · '));
};
const offers = async (query: string) => offeredQueries(query, await ask(query)).map(({ query: offered }) => offered);

describe('an answer says', () => {
  test.each([
    ['volcano', 'No statements match.'],
    ['ships', '2 statements found'],
    ['marsh ships', '2 statements found. By Ada Marsh: 1.'],
    ['speaker:Mersh', '1 statement found. “Mersh” read as Ada Marsh.'],
    ['speeker:marsh', '2 statements found. “speeker:” is no field, and was read as speaker:.'],
    [
      'from:yesterday',
      'No statements match. “yesterday” is not a date that can be read. Write it as 2015, March 2015 or 5 March 2015.',
    ],
    ['from:2032 to:2031', 'The period ends before it begins: from 2032 to 2031.'],
    ['from:March 2032 to:5 May 2031', 'The period ends before it begins: from March 2032 to 5 May 2031.'],
  ])('%s: %s', async (query, expected) => {
    expect(await told(query)).toBe(expected);
  });

  test('so in the language of the page', async () => {
    expect(await told('marsh ships', fr)).toBe('2 déclarations trouvées. De Adèle Marsh: 1.');
  });
});

describe('beside a hit stands', () => {
  test('nothing where it is plain', async () => {
    expect(await remarks('ships')).toEqual(['', '']);
    expect(await remarks('2032')).toEqual(['']);
  });

  test('why it was found where it is not', async () => {
    expect(await remarks('Марш')).toEqual(['found by the name Марш']);
    expect(await remarks('shipss')).toEqual(['“shipss” read as ships', '“shipss” read as ships']);
    expect(await remarks('lantern')).toEqual(['in the headline']);
    expect(await remarks('marsh')).toEqual(['', 'mentions Ada Marsh']);
    expect(await remarks('March 2032')).toEqual(['may be in this period']);
  });
});

test.each([
  ['2031-01-01', '2031-12-31', '2031'],
  ['2031-02-01', '2031-02-28', 'February 2031'],
  ['2031-05-01', '2031-05-31', 'May 2031'],
  ['2031-05-05', '2031-05-05', '5 May 2031'],
  ['2031-01-01', '2033-12-31', '2031 – 2033'],
  ['2031-03-01', '2032-05-31', 'March 2031 – May 2032'],
  ['2031-01-01', undefined, 'from 2031'],
  [undefined, '2031-05-31', 'until May 2031'],
])('a period from %s to %s is %s', (from, to, said) => {
  expect(sayPeriod({ from, to }, en)).toBe(said);
  expect(sayAssumed({ kind: 'period', typed: '', asWords: '', from, to }, en)).toBe(said);
});

test('a page is called by whom and what it is about', () => {
  expect(sayPage({ kind: 'position', path: '', names: [ada, grain], count: 3 }, fr)).toBe('Adèle Marsh · grain');
});

test('instead is offered what is repaired, spelt and wider', async () => {
  expect(await offers('speeker:marsh')).toEqual(['speaker:marsh']);
  expect(await offers('ships from:2033 to:2031')).toEqual(['ships from:2031 to:2033']);
  expect(await offers('speaker:"Ada Mxrxh" ships')).toEqual(['speaker:"Ada Marsh" ships', 'ships']);
  expect(await offers('ships')).toEqual([]);
});
