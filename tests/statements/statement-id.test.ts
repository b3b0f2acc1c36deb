import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../../src/statements/slug.ts';
import { statementId } from '../../src/statements/statement-id.ts';

test.each([
  ['Before the aircraft came, nobody struck much at all.', 'before-the-aircraft-came-nobody-struck-much'],
  ['“We don’t need this,” she said.', 'we-dont-need-this-she-said'],
  ['Über Åland entscheidet niemand.', 'uber-aland-entscheidet-niemand'],
  ['«Пролив открыт, й знает»', 'пролив-открыт-й-знает'],
  ['المضيق مفتوح', 'المضيق-مفتوح'],
  ['海峡是开放的，谁也没有要求我们停止船只的通行', '海峡是开放的-谁也没有要求我们停'],
  [
    'Internationalization-of-everything characteristically notwithstanding-everything',
    'internationalization-of-everything-characteristically',
  ],
  ['…', ''],
])('%s', (text, id) => {
  expect(statementId(text)).toBe(id);
});

test('is always an id that an author could pin', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const id = statementId(text);
      expect(id === '' || isSlug(id)).toBe(true);
    }),
  );
});
