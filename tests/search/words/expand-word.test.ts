import { describe, expect, test } from 'vitest';
import { acronymTerm, soundTerm, variantTerm } from '../../../src/search/files/index-files.ts';
import { expandWord, readAsOtherName, readOtherwise, type BesideWord } from '../../../src/search/words/expand-word.ts';
import { isExact } from '../../../src/search/words/expansion.ts';
import { soundOf } from '../../../src/search/words/name-key.ts';
import { soughtWords } from '../../../src/search/words/tokens.ts';
import { handMadeIndex } from '../hand-made-index.ts';

const everyone = Array.from({ length: 30 }, (_, document) => document);
const index = await handMadeIndex({
  documents: 40,
  terms: {
    house: [1, 2],
    houses: [3],
    housing: [4],
    treaty: [1],
    treaties: [2],
    [variantTerm('ceasefire')]: [5],
    ceasefire: [6],
    cease: [7],
    us: [8],
    [acronymTerm('us')]: [9],
    accord: [10],
    سلام: [11],
    [variantTerm('السلام')]: [12],
    mitterrand: [1],
    mitterand: everyone,
    mitterends: everyone,
    marsh: [13],
    lavrov: [14],
    [soundTerm(soundOf('lavrov') ?? '')]: [14],
    moskva: [15],
    grain: [16],
    grains: [17],
    brain: [18],
    graun: everyone,
    sea: [19],
    seal: [20],
    graindeal: [21],
    海峡: [22],
    海里: [23, 24],
  },
  families: { house: '5', houses: '5', treaty: '5', treaties: '5', grain: '5', grains: '5' },
  letters: { м: 'm', о: 'o', с: 's', к: 'k', в: 'v', а: 'a', л: 'l', р: 'r' },
});

const expand = async (text: string, typing = false, beside: BesideWord = {}) => {
  const [word] = soughtWords(text);
  if (!word) return [];
  return (await expandWord(index, word, typing, beside)).map(
    ({ entry, likeness, quality, isCommoner }) =>
      `${entry.term} ${likeness} ${quality.toFixed(3)}${isCommoner ? ' commoner' : ''}`,
  );
};

describe('a word that the dictionary has', () => {
  test.each([
    ['marsh', ['marsh same 1.000']],
    ['house', ['house same 1.000', 'houses form 0.900']],
    ['treaties', ['treaties same 1.000', 'treaty form 0.900']],
    ['ceasefire', ['ceasefire same 1.000', 'ceasefire= form 0.950']],
    ['cease-fire', ['ceasefire= same 1.000', 'ceasefire form 1.000']],
    ['US', ['us. same 1.000']],
    ['us', ['us same 1.000']],
    ['l’accord', ['accord form 0.800']],
    ['والسلام', ['سلام form 0.800', 'السلام= form 0.800']],
  ])('%s stands for itself and its forms', async (text, expected) => {
    expect(await expand(text)).toEqual(expected);
  });

  test('stands for what it is with the word beside it, too', async () => {
    expect(await expand('grain', false, { after: 'deal' })).toEqual([
      'grain same 1.000',
      'graindeal form 0.900',
      'grains form 0.900',
    ]);
    expect(await expand('deal', false, { before: 'grain' })).toEqual(['graindeal form 0.900']);
  });

  test('stands beside a commoner spelling that sounds the same', async () => {
    expect(await expand('mitterrand')).toEqual(['mitterrand same 1.000', 'mitterand spelling 0.500 commoner']);
    expect(await expand('mitterand')).toEqual(['mitterand same 1.000']);
    // A short word is too often another one.
    expect(await expand('grain')).toEqual(['grain same 1.000', 'grains form 0.900']);
  });
});

describe('a word that is still being typed', () => {
  test('is what begins so, the shorter the likelier', async () => {
    expect(await expand('mars', true)).toEqual(['marsh beginning 0.740']);
    expect(await expand('mitt', true)).toEqual([
      'mitterand beginning 0.633',
      'mitterends beginning 0.620',
      'mitterrand beginning 0.620',
    ]);
    expect(await expand('l’acc', true)).toEqual(['accord beginning 0.650']);
    expect(await expand('u', true)).toEqual(['us beginning 0.650']);
  });

  test('is no beginning where the word is there, or nothing is typed any more', async () => {
    expect(await expand('sea', true)).toEqual(['sea same 1.000']);
    expect((await expand('mars')).every((each) => !each.includes('beginning'))).toBe(true);
  });

  test('of one character of a script without spaces is what begins so, the commonest first', async () => {
    expect(await expand('海')).toEqual(['海里 beginning 0.650', '海峡 beginning 0.650']);
  });
});

describe('a word that the dictionary has in no form', () => {
  test('may be one by its ending, or misspelt', async () => {
    expect((await expand('treatying')).slice(0, 2)).toEqual(['treaties form 0.800', 'treaty form 0.800']);
    expect(await expand('xyzzyx')).toEqual([]);
    expect(await expand('xy')).toEqual([]);
  });

  test('is read by its letters, its sound and its misspellings', async () => {
    expect(await expand('москва')).toEqual(['moskva letters 0.900']);
    expect(await expand('lawrow')).toContain('~lvrv sound 0.600');
    expect(await expand('лаврав')).toContain('~lvrv sound 0.600');
    expect(await expand('grian')).toEqual(['grain spelling 0.700', 'grains spelling 0.600']);
    expect(await expand('mash')).toEqual(['marsh spelling 0.700']);
    expect(await expand('l’acord')).toContain('accord spelling 0.700');
  });

  test('costs more for an unlikely error', async () => {
    expect(await expand('brian')).toEqual(
      ['brain spelling 0.700', 'grain spelling 0.340', 'grains spelling 0.295'].slice(0, 1),
    );
    expect((await expand('marxh')).at(0)).toBe('marsh spelling 0.689');
  });
});

test('a word by itself is read otherwise than it is there', async () => {
  expect((await readOtherwise(index, 'sa')).map(({ entry }) => entry.term)).toEqual([]);
  expect((await readOtherwise(index, 'seas')).map(({ entry, likeness }) => `${entry.term} ${likeness}`)).toEqual(
    ['sea spelling', 'seal spelling'].slice(1),
  );
  // A word of two alphabets is read in Latin letters, and digits stay.
  expect((await readOtherwise(index, 'mоskva')).map(({ entry, likeness }) => `${entry.term} ${likeness}`)).toEqual([
    'moskva letters',
  ]);
  expect(await readOtherwise(index, '海峡')).toEqual([]);
});

test.each([
  ['same', true],
  ['form', true],
  ['beginning', false],
  ['letters', false],
  ['sound', false],
  ['spelling', false],
] as const)('%s is the word itself or another form of it: %s', (likeness, expected) => {
  expect(isExact(likeness)).toBe(expected);
});

test('a word in the name of a speaker may be one error from a word in another’s', async () => {
  const names = await handMadeIndex({
    documents: 10,
    terms: { muhammad: [1], mohammad: [2], muhammed: [3], muhammads: [4], mahammed: [5] },
    meanings: { muhammad: { s: ['~s1'] }, mohammad: { s: ['~s2'] }, muhammed: { s: ['t1'] }, mahammed: { s: ['~s3'] } },
  });
  const found = await readAsOtherName(names, 'muhammad');
  expect(found.map(({ entry, likeness, quality }) => `${entry.term} ${likeness} ${quality.toFixed(3)}`)).toEqual([
    'mohammad spelling 0.689',
  ]);
  expect(await readAsOtherName(names, 'xyzzyx')).toEqual([]);
});
