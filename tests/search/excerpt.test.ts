import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/search/hits/excerpt.ts';

const show = (text: string, marks: [number, number][]) =>
  excerpt(text, marks)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

test('gives a short text whole, with its marks', () => {
  expect(
    show('Grain will pass.', [
      [0, 5],
      [11, 15],
    ]),
  ).toBe('[Grain] will [pass].');
});

test('cuts a long text at spaces around the first mark', () => {
  const text = `${'before '.repeat(40)}here ${'after '.repeat(60)}`.trim();
  const out = show(text, [[280, 284]]);
  expect(out).toMatch(/^… (?:before )+\[here\] (?:after )+…$/);
  expect(out.length).toBeLessThan(240);
});

test('never invents or loses a character between its cuts', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 600 }),
      fc.array(fc.tuple(fc.nat(600), fc.nat(30)), { maxLength: 4 }),
      (text, spots) => {
        const marks = spots
          .map(([start, length]): [number, number] => [
            Math.min(start, text.length),
            Math.min(start + length, text.length),
          ])
          .sort((a, b) => a[0] - b[0]);
        const pieces = excerpt(text, marks).map((piece) => piece.text);
        const body = pieces.filter((piece) => piece !== '… ' && piece !== ' …').join('');
        expect(text.includes(body)).toBe(true);
      },
    ),
  );
});
