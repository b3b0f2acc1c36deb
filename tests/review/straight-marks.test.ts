import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStraightMarks } from '../../src/review/straight-marks.ts';
import { readQuotations } from '../../src/statements/text/quotation-marks.ts';

/** Lines with each straight mark as the one that it was read as; undefined where it cannot be told. */
function curly(lines: readonly string[]): string[] | undefined {
  const marks = readStraightMarks(lines);
  return (
    marks &&
    lines.map((line, number) => {
      const own = new Map(marks.filter((mark) => mark.line === number).map(({ offset, opens }) => [offset, opens]));
      return Array.from(line, (letter, offset) => (own.has(offset) ? (own.get(offset) ? '“' : '”') : letter)).join('');
    })
  );
}

/** Words, and quotations among them that hold words and quotations again, as they are printed. */
const { quotation } = fc.letrec<{ quotation: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('grain', 'no', 'море', 'ships,'),
    tie('quotation'),
  ),
  quotation: fc
    .tuple(fc.constantFrom('', ',', '.', '!'), fc.array(tie('piece'), { minLength: 1, maxLength: 4 }))
    .map(([end, pieces]) => `“${pieces.join(' ').replace(/,$/, '')}${end}”`),
}));
const paragraph = fc
  .tuple(fc.constantFrom('She said', 'Он сказал:', ''), quotation, fc.constantFrom(' twice', '.', ', he said', ''))
  .map((parts) => parts.join(' ').trim());

test('quotations inside quotations, all in straight marks, are read as they were printed', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
      const printed = paragraphs.join('\n\n').replaceAll(' ,', ',').replaceAll(' .', '.');
      // A sentence that ends inside, with a quotation behind it, is what a forgotten mark looks like.
      fc.pre(!/[.!][”]* “/.test(printed));
      const lines = printed.split('\n');
      expect(curly(lines.map((line) => line.replace(/[“”]/g, '"')))).toEqual(lines);
    }),
  );
});

test('whatever is written, a mark that is told reads back, and not a letter is another', () => {
  const line = fc.string({ unit: fc.constantFrom(...Array.from('""""ab .,—(')), maxLength: 16 });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      const read = curly(lines);
      if (!read) return;
      expect(read.map((own) => own.replace(/[“”]/g, '"'))).toEqual(lines);
      expect(read.join('')).not.toContain('"');
      const paragraphs = read.join('\n').split(/\n\s*\n/);
      expect(readQuotations(paragraphs).faults).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['a mark too many', '"We told them "no"'],
  ['a mark too few', 'We told them "no" twice."'],
  ['a mark that touches no word', '"We told them " twice."'],
  ['marks between dashes, which open or close', '"We told "them—"—twice—"—and" left."'],
  ['a mark behind the end of a sentence', '"We told them. "No," we said, "twice.""'],
])('%s cannot be told', (_what, line) => {
  expect(readStraightMarks([line])).toBeUndefined();
});
