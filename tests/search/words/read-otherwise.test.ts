import { describe, expect, test } from 'vitest';
import type { IndexReader, Located } from '../../../src/search/files/index-reader.ts';
import { readAsOtherName, readOtherwise } from '../../../src/search/words/read-otherwise.ts';
import { WordList } from '../../../src/search/words/spelling.ts';

interface Lists {
  byBeginning?: string[];
  byEnding?: string[];
  around?: string[];
  byInnerLetters?: string[];
  /** Bytes of the postings of each word. */
  bytes?: number;
  knowsAllWords?: boolean;
  names?: string[];
}

/** An index that has a word in one of its lists of candidates each, and tells which of them it was asked for. */
function reader({ bytes = 1, knowsAllWords = false, names = [], ...lists }: Lists) {
  const asked: string[] = [];
  const list = (name: keyof typeof lists) => {
    asked.push(name);
    return Promise.resolve(new WordList(lists[name] ?? []));
  };
  const all = new Set(Object.values(lists).flat());
  const entry = (term: string): Located => ({
    term,
    file: 0,
    start: 5,
    end: 5 + bytes,
    positionFile: 0,
    positionStart: 0,
    positionEnd: 0,
    family: undefined,
  });
  const found = (term: string) => Promise.resolve(all.has(term) ? [entry(term)] : []);
  const index = {
    knowsAllWords,
    candidates: () =>
      Promise.resolve({
        byBeginning: () => list('byBeginning'),
        byEnding: () => list('byEnding'),
        around: async () => [await list('around')],
        byInnerLetters: () => list('byInnerLetters'),
      }),
    find: async (term: string) => (await found(term))[0],
    findInAnyShape: found,
    meaning: (term: string) =>
      Promise.resolve({ senses: names.includes(term) ? [{ kind: 's' }] : [], headlines: [], small: 0 }),
    letters: () => Promise.resolve({ м: 'm', а: 'a', р: 'r', ш: 'sh' }),
  } as unknown as IndexReader;
  return { asked, index };
}
const read = async (word: string, lists: Lists) => {
  const { asked, index } = reader(lists);
  const terms = (await readOtherwise(index, word)).map(({ entry, likeness }) => `${entry.term} ${likeness}`);
  return { terms, asked };
};
const [beginning, ending, around, inner] = ['byBeginning', 'byEnding', 'around', 'byInnerLetters'];

describe('a misspelt word is looked for', () => {
  test.each<[string, string, Lists, string[], string[]]>([
    [
      'among those that begin so, where they fill a list',
      'shippz',
      { byBeginning: ['shipps'], bytes: 10 },
      ['shipps spelling'],
      [beginning],
    ],
    [
      'else among those that end so',
      'shippz',
      { byBeginning: ['shipps'], byEnding: ['chippz'], bytes: 4 },
      ['shipps spelling', 'chippz spelling'],
      [beginning, ending, around],
    ],
    [
      'and no further where these fill one',
      'shippz',
      { byBeginning: ['shipps'], byEnding: ['chippz'], bytes: 5 },
      ['shipps spelling', 'chippz spelling'],
      [beginning, ending],
    ],
    [
      'a short one in any case',
      'ships',
      { byBeginning: ['shipz'], bytes: 99 },
      ['shipz spelling'],
      [beginning, ending, around],
    ],
    [
      'a long one by its inner letters, where nothing is near',
      'blankets',
      { byInnerLetters: ['plankets'] },
      ['plankets spelling'],
      [beginning, ending, around, inner],
    ],
    [
      'one of six letters, too',
      'blanke',
      { byInnerLetters: ['planke'] },
      ['planke spelling'],
      [beginning, ending, around, inner],
    ],
    ['but not one of five', 'blank', { byInnerLetters: ['plank'] }, [], [beginning, ending, around]],
    [
      'nor where something is near',
      'blankets',
      { around: ['blankats'], byInnerLetters: ['plankets'] },
      ['blankats spelling'],
      [beginning, ending, around],
    ],
    [
      'among all words, once they are known',
      'shippz',
      { byBeginning: ['shipps'], byEnding: ['chippz'], knowsAllWords: true },
      ['shipps spelling'],
      [beginning],
    ],
    ['not one of two letters', 'sh', { byBeginning: ['sha'] }, [], []],
    [
      'each word once',
      'ships',
      { byBeginning: ['shipz'], byEnding: ['shipz'], around: ['shipz'] },
      ['shipz spelling'],
      [beginning, ending, around],
    ],
    [
      'the nearest first',
      'ships',
      { byBeginning: ['shipz'], byEnding: ['shps', 'shiips'] },
      ['shiips spelling', 'shipz spelling', 'shps spelling'],
      [beginning, ending, around],
    ],
  ])('%s', async (_said, word, lists, terms, asked) => {
    expect(await read(word, lists)).toEqual({ terms, asked });
  });

  test('in so many readings as are worth their bytes', async () => {
    const many = Array.from('abcdefghijklm', (letter) => `ship${letter}`);
    const count = async (knowsAllWords: boolean) =>
      (await read('shipz', { byBeginning: many, knowsAllWords })).terms.length;
    expect([await count(false), await count(true)]).toEqual([6, 10]);
  });
});

test.each([
  ['марш', ['marsh letters']],
  // A word of two alphabets, and one with a sign that is no letter of either.
  ['mарш', ['marsh letters']],
  ['марш1', []],
  ['ヶ', []],
  ['marsh', []],
])('%s in Latin letters is %j', async (word, expected) => {
  const { terms } = await read(word, { around: ['marsh'] });
  expect(terms.filter((term) => term.endsWith('letters'))).toEqual(expected);
});

test('the name of another speaker is one error away, and six of them are enough', async () => {
  const names = async (word: string, own: string[], ofSpeakers = own) =>
    (await readAsOtherName(reader({ byBeginning: own, names: ofSpeakers }).index, word)).map(({ entry }) => entry.term);
  expect(await names('jonas', ['jonas', 'jones', 'jonax', 'jnoax'], ['jonas', 'jones'])).toEqual(['jones']);
  expect(
    await names(
      'jonas',
      Array.from('bcdefghi', (letter) => `${letter}onas`),
    ),
  ).toHaveLength(6);
});
