import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/search/files/index-reader.ts';
import { findNames } from '../../../src/search/meaning/find-names.ts';
import { isInCapitals, isSmall, readings, type Meanings } from '../../../src/search/meaning/known-words.ts';
import { readSense, smallWord, smallWordKey } from '../../../src/search/meaning/senses.ts';
import { typedWords } from '../../../src/search/meaning/typed-words.ts';

const senses: Record<string, string[]> = {
  norland: ['c1', 's9'],
  norlandish: ['c1'],
  united: ['c2 sea lands', 'c2 sea', 't8 sea trade'],
  us: ['^c2'],
  it: ['c3'],
  iran: ['c4'],
  cuban: ['c5'],
  cuba: ['c5'],
  cubano: ['c5', 'c6'],
  ada: ['~s1', '~s2'],
  marsh: ['~s1', 's1'],
  crisis: ['~o1', '~t3'],
  grain: ['t3', '~t4'],
  deal: ['~t4'],
  talks: ['o2 in norland'],
  x: ['c7'],
  otan: ['@t5'],
  alliance: ['@t5 du nord'],
  sea: ['c10', 'c11 council'],
  council: ['c12'],
  古: ['c5 巴'],
  سوريا: ['c8'],
  السودان: ['c9'],
};
senses.cuban?.push('o1 missile crisis');
const small: Record<string, number> = {
  in: smallWord.empty,
  of: smallWord.empty,
  it: smallWord.empty,
  the: smallWord.empty,
  on: smallWord.empty | smallWord.about,
  about: smallWord.about,
  sur: smallWord.about,
  [smallWordKey('对')]: smallWord.about,
  [smallWordKey('关于')]: smallWord.about,
};
const known: Meanings = new Map(
  [...new Set([...Object.keys(senses), ...Object.keys(small)])].map((key): [string, Meaning] => [
    key,
    { senses: (senses[key] ?? []).map(readSense), headlines: [], small: small[key] ?? 0 },
  ]),
);

function read(text: string) {
  const words = typedWords({ text, start: 0, end: text.length });
  const content = words.flatMap(({ key, text: typed }, at) =>
    isSmall(key, 'empty', known) && !isInCapitals(typed) ? [] : [at],
  );
  return findNames(words, content, known);
}
const parties = (text: string) =>
  read(text).parties.map(({ landmark, text: typed, isSubject }) => `${landmark} ${typed}${isSubject ? ' (of)' : ''}`);
const covers = (text: string) =>
  [...read(text).covers].map(
    ([landmark, { words, isWhole }]) => `${landmark} ${[...words].join('+')}${isWhole ? '' : '~'}`,
  );

describe('for whom it was said', () => {
  test.each([
    ['norland grain', ['c1 norland']],
    ['norland crisis', ['c1 norland']],
    ['united sea lands', ['c2 united sea lands']],
    ['united sea', ['c2 united sea']],
    ['united', []],
    ['ships united', []],
    // A code and a word that carries nothing are names in capitals alone.
    ['US ships', ['c2 US']],
    ['us ships', []],
    ['IT ships', ['c3 IT']],
    ['it ships', []],
    ['X', []],
    // A preposition that leads to what is spoken of.
    ['grain about norland', ['c1 norland (of)']],
    ['on the norland', ['c1 norland (of)']],
    ['sur la norland', ['c1 norland (of)']],
    ['about old norland', ['c1 norland']],
    ['norland about cuba', ['c1 norland', 'c5 cuba (of)']],
    ['对古巴', ['c5 古巴 (of)']],
    ['关于古巴', ['c5 古巴 (of)']],
    ['古巴', ['c5 古巴']],
    // In Arabic the preposition is joined to the name.
    ['لسوريا', ['c8 لسوريا (of)']],
    ['وسوريا', ['c8 وسوريا']],
    ['للسودان', ['c9 للسودان (of)']],
    // A longer name of something else has the word in it.
    ['cuban missile crisis', []],
    ['cuban missile', ['c5 cuban']],
    ['talks in norland', []],
    ['old cuban missile crisis ships', []],
    ['talks in norland ships', []],
    ['united sea trade ships', []],
    ['norland old cuban missile crisis', ['c1 norland']],
    // Of several at one place the longest, and none within another.
    ['sea council ships', ['c11 sea council']],
    ['sea ships council', ['c10 sea', 'c12 council']],
    // What two parties are called tells neither.
    ['cubano', []],
    // A hyphen that joins it to what is no name.
    ['anti-norland', []],
    ['norland-led ships', []],
    ['norland-iran ships', ['c1 norland', 'c4 iran']],
    ['norland - led', ['c1 norland']],
    ['united sea trade', []],
  ])('%s: %j', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });

  test('with where it stands', () => {
    expect(read('old united sea').parties).toEqual([
      {
        text: 'united sea',
        start: 4,
        end: 14,
        kind: 'c',
        landmark: 'c2',
        first: 1,
        behind: 3,
        isSubject: false,
        isOther: false,
      },
    ]);
  });
});

test.each('the la le les l el los las der die das den dem'.split(' '))(
  'the article %s may stand between a preposition and a name',
  (article) => {
    expect(parties(`on ${article} norland`)).toEqual(['c1 norland (of)']);
  },
);

test('an organization under a name that texts seldom have is told', () => {
  const organizations = (text: string) =>
    read(text).organizations.map(({ landmark, text: typed }) => `${landmark} ${typed}`);
  expect(organizations('grain OTAN')).toEqual(['t5 OTAN']);
  expect(organizations('alliance du nord')).toEqual(['t5 alliance du nord']);
  expect(organizations('grain alliance')).toEqual([]);
});

describe('what words stand in names of', () => {
  test.each([
    ['ada marsh', ['s1 1+0', 's2 0~']],
    ['ada', ['s1 0~', 's2 0~']],
    ['marsh', ['s1 0']],
    ['grain deal', ['t3 0', 't4 0+1~']],
    ['norland', ['c1 0', 's9 0']],
    ['united sea trade', ['c2 0+1', 't8 0+1+2', 'c10 1']],
    ['ships', []],
    ['us ships', []],
    ['united ships', []],
  ])('%s: %j', (text, expected) => {
    expect(covers(text)).toEqual(expected);
  });
});

describe('a topic or an occasion that has the name and all else', () => {
  const withTopic = (name: string) =>
    new Map([...known, [name, { senses: [readSense('~t3')], headlines: [], small: 0 }]]);
  const found = (text: string, names: Meanings) => {
    const words = typedWords({ text, start: 0, end: text.length });
    const content = words.flatMap((_word, at) => (isSmall(words[at]?.key ?? '', 'empty', names) ? [] : [at]));
    return findNames(words, content, names).parties.map(({ landmark }) => landmark);
  };
  const norland: Meaning = { senses: ['c1', '~t3'].map(readSense), headlines: [], small: 0 };
  const all = new Map([...withTopic('ships'), ['norland', norland] as const]);

  test.each([
    ['norland ships', []],
    ['ships norland', []],
    ['norland', ['c1']],
    ['norland grain', []],
    ['norland coal', ['c1']],
    // A preposition between them says that one speaks of the other.
    ['norland on ships', ['c1']],
    ['ships of norland', []],
    ['on ships norland', []],
  ])('is meant by %s, or the party: %j', (text, expected) => {
    expect(found(text, all)).toEqual(expected);
  });
});

test.each([
  ['grain', [['grain', false]]],
  [
    'لسوريا',
    [
      ['لسوريا', false],
      ['سوريا', true],
    ],
  ],
  [
    'وسوريا',
    [
      ['وسوريا', false],
      ['سوريا', false],
    ],
  ],
  [
    'وبسوريا',
    [
      ['وبسوريا', false],
      ['سوريا', true],
    ],
  ],
  [
    'للسودان',
    [
      ['للسودان', false],
      ['السودان', true],
    ],
  ],
  [
    'بالسودان',
    [
      ['بالسودان', false],
      ['السودان', true],
    ],
  ],
  [
    'والسودان',
    [
      ['والسودان', false],
      ['السودان', false],
    ],
  ],
  ['السودان', [['السودان', false]]],
  ['بيت', [['بيت', false]]],
  [
    'بيتا',
    [
      ['بيتا', false],
      ['يتا', true],
    ],
  ],
])('%s is read as %j', (key, expected) => {
  expect(readings({ key }).map(({ key: own, isSubject }) => [own, isSubject])).toEqual(expected);
});

test.each([
  ['US', true],
  ['us', false],
  ['Us', false],
  ['U', false],
  ['США', true],
  ['20', false],
  ['古巴', false],
])('%s is in capitals: %s', (text, expected) => {
  expect(isInCapitals(text)).toBe(expected);
});

test('a word is small as it is known to be', () => {
  expect([
    isSmall('on', 'empty', known),
    isSmall('on', 'about', known),
    isSmall('of', 'about', known),
    isSmall('ships', 'empty', known),
  ]).toEqual([true, true, false, false]);
});
