import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, signature } from '../../../src/search/words/spelling.ts';
import { foldWord, soughtWords, tokenize } from '../../../src/search/words/tokens.ts';

test('the words of any text stand where they are said to', () => {
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

test('the distance of two words is counted until it is passed', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'.split('')), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const whole = editDistance(a, b, 20);
      expect(editDistance(a, b, 2)).toBe(whole < 3 ? whole : 3);
    }),
  );
});

test('the signature rules out no word within the distance', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghij'.split('')), minLength: 4, maxLength: 10 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const edits = editDistance(a, b, 2);
      const differing = (signature(a) ^ signature(b)).toString(2).replace(/[^1]/g, '').length;
      if (edits < 3) expect(differing).toBeLessThanOrEqual(2 * edits);
    }),
  );
});
