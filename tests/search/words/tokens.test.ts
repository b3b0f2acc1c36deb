import { describe, expect, test } from 'vitest';
import { foldWord, isUnspaced, soughtWords, tokenize } from '../../../src/search/words/tokens.ts';

describe('cuts a text into words', () => {
  test.each([
    ['Grain, Port-Ada & 40 ships!', ['grain', 'port', 'portada', 'ada', '40', 'ships']],
    ['Lavrov’s don’t O’Brien', ['lavrov', 'dont', 'don', 'obrien', 'brien']],
    ['L’accord d’Åland', ['laccord', 'accord', 'daland', 'aland']],
    ['Ёлка Łódź Weiß İnönü', ['елка', 'lodz', 'weiss', 'inonu']],
    ['كَتَبَ المضيق', ['كتب', 'المضيق', 'مضيق']],
    ['海峡是开放的', ['海峡', '峡是', '是开', '开放', '放的']],
    ['一', ['一']],
    ['Shaʿban Sha‘ban Sha`ban', ['shaban', 'sha', 'ban', 'shaban', 'sha', 'ban', 'shaban', 'sha', 'ban']],
    ['ʿAbd al-‘Aziz', ['abd', 'al', 'aziz']],
    ['亚历·山大', ['亚历', '历山', '山大']],
    ['Gal·la ـ ʿ', ['galla', 'gal']],
    ['ships’ ‘No’ ‘yes’', ['ships', 'no', 'yes']],
    ['EU’s it’s', ['eu', 'it']],
    ['the U.S. and С.Ш.А.', ['the', 'us', 'and', 'сша']],
    ['1,500,000 and 3.5', ['1', '1500', '1500000', '500', '500000', '000', 'and', '3', '5']],
    ['٢٠١٧ ۲۰۱۷ २०१७', ['2017', '2017', '2017']],
    ['2013年8月', ['2013', '年', '8', '月']],
    ['정부는', ['정부는', '정부']],
    ['فاطمة الكريمى', ['فاطمه', 'اطمه', 'الكريمي', 'كريمي']],
  ])('%s', (text, expected) => {
    expect(tokenize(text).map(({ term }) => term)).toEqual(expected);
  });
});

test.each([
  ['Sha‘ban Shaʿban', [{ term: 'shaban' }, { term: 'shaban' }]],
  [
    'l’accord qu’elle',
    [
      { term: 'laccord', elided: 'accord' },
      { term: 'quelle', elided: 'elle' },
    ],
  ],
  ['O’Brien’s ships', [{ term: 'obrien', elided: 'brien' }, { term: 'ships' }]],
  ['Lavrov’s don’t', [{ term: 'lavrov' }, { term: 'dont' }]],
  ['海峡是', [{ term: '海峡' }, { term: '峡是' }]],
])('%s is looked for as %j', (text, expected) => {
  expect(soughtWords(text)).toEqual(expected);
});

/** Each word with the number of its place, its kind and what of the text it stands for. */
const cut = (text: string) =>
  tokenize(text).map(
    ({ term, start, end, position, kind }) => `${position} ${term}${kind ? ` ${kind}` : ''}: ${text.slice(start, end)}`,
  );

test.each([
  ['Old ships', ['0 old: Old', '1 ships: ships']],
  ['The US and us', ['0 the: The', '1 us acronym: US', '2 and: and', '3 us: us']],
  ['WHO NATO O Us aUS', ['0 who acronym: WHO', '1 nato: NATO', '2 o: O', '3 us: Us', '4 aus: aUS']],
  ['\u{10400}\u{10401}\u{10402} x', ['0 \u{10428}\u{10429}\u{1042a} acronym: \u{10400}\u{10401}\u{10402}', '1 x: x']],
  ['U.S. u.s. U.n. x', ['0 us acronym: U.S', '1 us: u.s', '2 un: U.n', '3 x: x']],
  ['С.Ш.А. мир', ['0 сша acronym: С.Ш.А', '1 мир: мир']],
  ['a. b', ['0 a: a', '1 b: b']],
  ['U.S.A', ['0 usa acronym: U.S.A']],
  ['ab.c. d', ['0 ab: ab', '1 c: c', '2 d: d']],
  ['a.bc', ['0 a: a', '1 bc: bc']],
  ['a. b.c', ['0 a: a', '1 bc: b.c']],
  ['a.2', ['0 a: a', '1 2: 2']],
  ['e\u0301.u\u0301.', ['0 eu: e\u0301.u\u0301']],
  ['cease-fire now', ['0 cease: cease', '0 ceasefire variant: cease-fire', '1 fire: fire', '2 now: now']],
  [
    'cease\u2011fire a\u2010b',
    [
      '0 cease: cease',
      '0 ceasefire variant: cease\u2011fire',
      '1 fire: fire',
      '2 a: a',
      '2 ab variant: a\u2010b',
      '3 b: b',
    ],
  ],
  ['a--b a – b a—b', ['0 a: a', '1 b: b', '2 a: a', '3 b: b', '4 a: a', '5 b: b']],
  [
    'a-b-c-d-e',
    [
      '0 a: a',
      '0 ab variant: a-b',
      '0 abc variant: a-b-c',
      '0 abcd variant: a-b-c-d',
      '1 b: b',
      '1 bc variant: b-c',
      '1 bcd variant: b-c-d',
      '1 bcde variant: b-c-d-e',
      '2 c: c',
      '2 cd variant: c-d',
      '2 cde variant: c-d-e',
      '3 d: d',
      '3 de variant: d-e',
      '4 e: e',
    ],
  ],
  ['EU-Bo’s x', ['0 eu acronym: EU', '0 eubo variant: EU-Bo’s', '1 bo: Bo’s', '2 x: x']],
  [
    '1,000 1.000 1\u00a0000 1\u202f000',
    [0, 2, 4, 6].flatMap((at, index) => [
      `${at} 1: 1`,
      `${at} 1000 variant: 1${[',', '.', '\u00a0', '\u202f'][index]}000`,
      `${at + 1} 000: 000`,
    ]),
  ],
  [
    '1,00 1,0000 1234,000 a,000 1,000a 1 000 1;000',
    [
      '0 1: 1',
      '1 00: 00',
      '2 1: 1',
      '3 0000: 0000',
      '4 1234: 1234',
      '5 000: 000',
      '6 a: a',
      '7 000: 000',
      '8 1: 1',
      '9 000a: 000a',
      '10 1: 1',
      '11 000: 000',
      '12 1: 1',
      '13 000: 000',
    ],
  ],
  ['المضيق x', ['0 المضيق: المضيق', '0 مضيق variant: المضيق', '1 x: x']],
  ['海峡x海 y', ['0 海峡: 海峡', '2 x: x', '3 海: 海', '4 y: y']],
  ['海-a', ['0 海: 海', '1 a: a']],
  ['a-海', ['0 a: a', '1 海: 海']],
  ['亚·历 x', ['0 亚历: 亚·历', '2 x: x']],
  ['l’accord d’un', ['0 laccord: l’accord', '0 accord: l’accord', '1 dun: d’un']],
])('%s is cut into %j', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test.each([
  ['US us', [{ term: 'us', isAcronym: true }, { term: 'us' }]],
  ['U.N.', [{ term: 'un', isAcronym: true }]],
  ['cease-fire now', [{ term: 'ceasefire', parts: ['cease', 'fire'] }, { term: 'now' }]],
  ['now cease-fire', [{ term: 'now' }, { term: 'ceasefire', parts: ['cease', 'fire'] }]],
  [
    'a-b-c x-y',
    [
      { term: 'abc', parts: ['a', 'b', 'c'] },
      { term: 'xy', parts: ['x', 'y'] },
    ],
  ],
  // Of more than four, the first four are one word.
  ['a-b-c-d-e', [{ term: 'abcd', parts: ['a', 'b', 'c', 'd'] }, { term: 'e' }]],
  [
    'a-b-c-d-e-f',
    [
      { term: 'abcd', parts: ['a', 'b', 'c', 'd'] },
      { term: 'ef', parts: ['e', 'f'] },
    ],
  ],
  ['1,500,000', [{ term: '1500000', parts: ['1', '500', '000'] }]],
  ['المضيق', [{ term: 'المضيق' }]],
  ['l’accord', [{ term: 'laccord', elided: 'accord' }]],
  ['don’t', [{ term: 'dont' }]],
  ['Sha’ban', [{ term: 'shaban' }]],
  ['aujourd’hui', [{ term: 'aujourdhui' }]],
  ['', []],
])('%s is looked for as %j', (text, expected) => {
  expect(soughtWords(text)).toEqual(expected);
});

test.each([
  ['海峡', true],
  ['a海', true],
  ['かな', true],
  ['ไทย', true],
  ['grain', false],
  ['정부', false],
])('%s is of a script without spaces: %s', (text, expected) => {
  expect(isUnspaced(text)).toBe(expected);
});

test('a folded word has no case, accents or signs', () => {
  expect(['O’Brién', 'Ёлка', 'İnönü', 'ABC', 'naïve-té', ''].map(foldWord)).toEqual([
    'obrien',
    'елка',
    'inonu',
    'abc',
    'naivete',
    '',
  ]);
});
