import fc from 'fast-check';
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

  test('and says where they stand, in any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(..."a I ß Æ é э ё ʿ ‘ ' · ´ ﬁ İ ŉ ẛ 海 峡 ท ۞ ـ ة ﷺ".split(' ')),
      fc.constantFrom('e\u0301', '\ud842\udfb7', '\u200c', ' '),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        for (const { term, start, end } of tokenize(text)) {
          expect(foldWord(text.slice(start, end))).toContain(term);
        }
      }),
      { numRuns: 500 },
    );
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

test('a word is looked for as it is indexed, in any script and shape', () => {
  const samples =
    'U.S. cease-fire O’Brien’s l’accord 化学武器 ١٢٣ ʿAbd-al-Aziz Ёлка İnönü السياسة 정부는 G-20 1,000 pre‑war';
  const piece = fc.oneof(fc.constantFrom(...samples.split(' ')), fc.string({ unit: 'grapheme', maxLength: 6 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const text = pieces.join(' ').normalize('NFC');
      const indexed = new Set(tokenize(text).map(({ term }) => term));
      for (const { term, elided = term, parts = [] } of soughtWords(text))
        for (const each of [term, elided, ...parts]) expect(indexed).toContain(each);
    }),
  );
});
