import { describe, expect, test } from 'vitest';
import { firstThatAnswers, isBetter, otherNamesOfParties } from '../../../src/search/hits/first-that-answers.ts';
import type { Taken } from '../../../src/search/hits/take-words.ts';
import type { Cover, FoundName } from '../../../src/search/meaning/find-names.ts';
import type { Interpretation } from '../../../src/search/meaning/interpretation.ts';
import type { Reading } from '../../../src/search/meaning/read-meaning.ts';
import { typedWords } from '../../../src/search/meaning/typed-words.ts';
import type { Likeness } from '../../../src/search/words/expansion.ts';
import { soughtWords } from '../../../src/search/words/tokens.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const landmark = (name: string, runs: number[]) => ({ slug: name.toLowerCase(), name, path: 'p/', runs });
const index = await handMadeIndex({
  documents: 10,
  terms: { grain: [1, 2, 5], coal: [3], norland: [5, 7], ships: [8], salt: [1, 6], storm: [6], tide: [6] },
  landmarks: {
    s1: landmark('Ada', [5, 1]),
    s2: landmark('Bo', [9, 1]),
    t1: landmark('Toll', [5, 1]),
    c1: landmark('Norland', [0, 4]),
    c2: landmark('Sudmark', [2, 4]),
    c3: landmark('Nowhere', []),
  },
});
const party = (text: string, id: string): FoundName => ({
  text,
  start: 0,
  end: text.length,
  kind: 'c',
  landmark: id,
  first: 0,
  behind: 1,
  isSubject: false,
  isOther: false,
});
const way = (words: string, ...parties: FoundName[]): Interpretation => ({
  parties,
  words: soughtWords(words),
  goesOn: false,
});
const [norland, sudmark, nowhere] = [party('Norland', 'c1'), party('Sudmark', 'c2'), party('Nowhere', 'c3')];
const everyone = () => Array.from({ length: 10 }, (_, document) => document);

async function taken(ways: Interpretation[], allowed = (_document: number) => true, reading: Partial<Reading> = {}) {
  const { interpretation, matched, parties } = await firstThatAnswers(
    index,
    ways,
    allowed,
    () => everyone().filter(allowed),
    { words: [], content: [], known: new Map(), parties: [], organizations: [], covers: new Map(), ...reading },
  );
  return { way: ways.indexOf(interpretation), documents: matched.documents, parties: parties.map(({ name }) => name) };
}

describe('the first way to take a query that finds something with every word', () => {
  test.each<[string, Interpretation[], object]>([
    ['is taken', [way('grain', norland), way('grain')], { way: 0, documents: [1, 2], parties: ['Norland'] }],
    [
      'with all the parties',
      [way('grain', norland, sudmark)],
      { way: 0, documents: [2], parties: ['Norland', 'Sudmark'] },
    ],
    ['or the next one', [way('ships', norland), way('ships')], { way: 1, documents: [8], parties: [] }],
    [
      'without words is what was said for the parties',
      [way('', sudmark)],
      { way: 0, documents: [2, 3, 4, 5], parties: ['Sudmark'] },
    ],
    [
      'else what was said for the party and has some of them',
      [way('grain ships', norland), way('grain ships')],
      { way: 0, documents: [1, 2], parties: ['Norland'] },
    ],
    [
      'but not where without the party there are more of them',
      [way('salt storm tide xyzzyx', norland), way('salt storm tide xyzzyx')],
      { way: 1, documents: [6], parties: [] },
    ],
    ['else the last', [way('ships coal tide', norland, sudmark), way('ships grain')], { way: 1, parties: [] }],
    [
      'whose words are as few',
      [way('ships tide', norland), way('ships tide')],
      { way: 1, documents: [6, 8], parties: [] },
    ],
    // Where the words find nothing, what was said for whom it names is more than nothing.
    [
      'else what was said for the party',
      [way('xyzzyx', norland), way('xyzzyx')],
      { way: 0, documents: [0, 1, 2, 3], parties: ['Norland'] },
    ],
    [
      'of the first of them',
      [way('xyzzyx', norland), way('xyzzyx', sudmark), way('xyzzyx')],
      { way: 0, documents: [0, 1, 2, 3], parties: ['Norland'] },
    ],
    [
      'but where the words find something, that',
      [way('xyzzyx', norland), way('grain')],
      { way: 1, documents: [1, 2, 5], parties: [] },
    ],
    ['and nothing of nobody', [way('xyzzyx')], { way: 0, documents: [], parties: [] }],
    ['and nothing where nothing was said for them', [way('', nowhere), way('xyzzyx')], { documents: [] }],
  ])('%s', async (_said, ways, expected) => {
    expect(await taken(ways)).toMatchObject(expected);
  });

  test.each<[string, Interpretation[], object]>([
    [
      'what the first said of the other, and what both said together',
      [way('grain', norland, sudmark), way('grain', norland), way('grain')],
      { way: 1, documents: [1, 2], parties: ['Norland'] },
    ],
    [
      'what both said together, where the first said nothing else',
      [way('', norland, sudmark), way('ships', norland), way('ships coal')],
      { way: 0, documents: [2, 3] },
    ],
  ])('of two parties: %s', async (_said, ways, expected) => {
    expect(await taken(ways)).toMatchObject(expected);
  });

  test.each<[string, string, Cover['words'], object]>([
    ['a speaker who spoke of it is asked for', 's1', new Set([0]), { way: 1, documents: [1, 2, 5] }],
    ['one who spoke of something else is not', 's2', new Set([0]), { way: 0, documents: [1, 2] }],
    ['its own file is none', 's1', new Set([1]), { way: 0, documents: [1, 2] }],
    ['what is no speaker is none', 't1', new Set([0]), { way: 0, documents: [1, 2] }],
  ])('beside a party %s', async (_what, landmark, words, expected) => {
    const party = { ...norland, first: 1, behind: 2 };
    const ways = [way('grain', party), way('grain')];
    const covers = new Map([[landmark, { words, isWhole: true }]]);
    expect(await taken(ways, undefined, { parties: [party], covers })).toMatchObject(expected);
  });

  test('a name of more speakers than six tells nobody', async () => {
    const party = { ...norland, first: 1, behind: 2 };
    const covers = new Map(
      Array.from({ length: 7 }, (_, number) => [`s${number + 1}`, { words: new Set([0]), isWhole: false }]),
    );
    expect(await taken([way('grain', party), way('grain')], undefined, { parties: [party], covers })).toMatchObject({
      way: 0,
    });
  });

  test('is looked for among what is allowed', async () => {
    expect(await taken([way('grain', norland)], (document) => document > 1)).toMatchObject({ documents: [2] });
    expect(await taken([way('', norland)], (document) => document > 1)).toMatchObject({ documents: [2, 3] });
    expect(await taken([way('xyzzyx', norland), way('xyzzyx')], (document) => document > 1)).toMatchObject({
      documents: [2, 3],
    });
  });

  test('is one of some', async () => {
    await expect(taken([])).rejects.toThrow('a query has no interpretation');
  });
});

describe('a query is better answered under the main names of its parties', () => {
  const entry = {
    term: '',
    file: 0,
    start: 0,
    end: 0,
    positionFile: 0,
    positionStart: 0,
    positionEnd: 0,
    family: undefined,
  };
  const found = (
    documents: number[],
    { isWhole = true, parties = [] as FoundName[], words = [] as [string, Likeness][] } = {},
  ): Taken => ({
    interpretation: { parties, words: [], goesOn: false },
    parties: [],
    matched: {
      words: words.map(([typed, likeness]) => ({ typed, expansions: [{ entry, likeness, quality: 1 }] })),
      telling: [],
      scores: {
        touched: [],
        score: new Float32Array(),
        matched: new Uint16Array(),
        exact: new Uint32Array(),
        lists: [],
      },
      documents,
      isWhole,
      isDoubtful: false,
    },
  });
  const reading = (parties: FoundName[]): Reading => ({
    words: typedWords({ text: 'cuba grain', start: 0, end: 10 }),
    content: [0, 1],
    known: new Map(),
    parties,
    organizations: [],
    covers: new Map(),
  });
  const cuba = party('cuba', 'c1');
  const typed: [string, Likeness][] = [
    ['cuba', 'same'],
    ['grain', 'spelling'],
  ];

  test('where that finds more for the same parties', () => {
    expect(isBetter(found([1, 2]), found([1]), reading([]))).toBe(true);
    expect(isBetter(found([1]), found([1]), reading([]))).toBe(false);
    expect(isBetter(found([1, 2], { parties: [cuba] }), found([1]), reading([]))).toBe(false);
  });

  test('not where it finds nothing, or not with every word', () => {
    expect(isBetter(found([]), found([]), reading([cuba]))).toBe(false);
    expect(isBetter(found([1, 2], { isWhole: false }), found([]), reading([cuba]))).toBe(false);
  });

  test.each<[Likeness, boolean]>([
    ['same', false],
    ['form', false],
    ['beginning', false],
    ['spelling', true],
    ['letters', true],
  ])('where the name as typed is there as %s only: %s', (likeness, expected) => {
    expect(
      isBetter(
        found([1]),
        found([1, 2], {
          words: [
            ['cuba', likeness],
            ['grain', 'spelling'],
          ],
        }),
        reading([cuba]),
      ),
    ).toBe(expected);
  });

  test('where as typed it finds nothing', () => {
    expect(isBetter(found([1]), found([], { words: typed }), reading([cuba]))).toBe(true);
    expect(isBetter(found([1]), found([1, 2], { words: typed, isWhole: false }), reading([cuba]))).toBe(true);
    expect(isBetter(found([1]), found([1, 2], { words: typed }), reading([cuba]))).toBe(false);
  });
});

test('parties have other names where one of them is called otherwise', async () => {
  const names = async (...parties: FoundName[]) => [
    ...(await otherNamesOfParties(index, {
      words: [],
      content: [],
      known: new Map(),
      covers: new Map(),
      organizations: [],
      parties,
    })),
  ];
  expect(await names(norland)).toEqual([]);
  expect(await names(party('NORLAND', 'c1'))).toEqual([]);
  expect(await names(party('XN', 'c1'), sudmark)).toEqual([
    ['c1', 'Norland'],
    ['c2', 'Sudmark'],
  ]);
  expect(await names()).toEqual([]);
});
