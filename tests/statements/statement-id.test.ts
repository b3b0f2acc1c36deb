import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../../src/statements/addresses/slug.ts';
import { statementId } from '../../src/statements/addresses/statement-id.ts';

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
  // Letters with several marks, apostrophes in words of other letters, and exactly as long as it may be.
  ['Ti\u0302\u0301ng nói', 'ting-noi'],
  ['L’été n’est pas fini, а об’єкт стоїть', 'lete-nest-pas-fini-а-обєкт-стоїть'],
  ['été ’89 — «’x»', 'ete-89-x'],
  [`${'a'.repeat(29)} ${'b'.repeat(30)} c`, `${'a'.repeat(29)}-${'b'.repeat(30)}`],
  [`${'a'.repeat(29)} ${'b'.repeat(31)}`, 'a'.repeat(29)],
  [`${'a'.repeat(70)} b`, 'a'.repeat(60)],
  ['海峡是开放的谁也没有要求我们 停止', '海峡是开放的谁也没有要求我们-停'],
  ['海峡是开放的谁也没有要求我们停 止', '海峡是开放的谁也没有要求我们停'],
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
