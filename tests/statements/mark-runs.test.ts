import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markRuns } from '../../src/statements/text/mark-runs.ts';
import { wordsHtml } from '../../src/statements/text/words-html.ts';

const run = (text: string, verbatim = false) => ({ text, verbatim });

test('marked words stand in runs of their own, across the bounds of verbatim words', () => {
  const [runs] = markRuns([[run('“Grain will pass,”', true), run(' she said.')]], [[[11, 22]]]);
  expect(runs).toEqual([
    { text: '“Grain will', verbatim: true },
    { text: ' pass,”', verbatim: true, marked: true },
    { text: ' she', verbatim: false, marked: true },
    { text: ' said.', verbatim: false },
  ]);
  expect(wordsHtml(runs ?? [])).toBe(
    '<span class="verbatim">“Grain will<mark> pass,”</mark></span><mark> she</mark> said.',
  );
});

test('whatever is marked, not a letter changes', () => {
  const texts = fc.array(fc.tuple(fc.string(), fc.boolean()), { minLength: 1 });
  const places = fc.array(fc.tuple(fc.nat(60), fc.nat(60)));
  fc.assert(
    fc.property(texts, places, (runs, ranges) => {
      const marks = ranges.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
      const [cut = []] = markRuns([runs.map(([text, verbatim]) => run(text, verbatim))], [marks]);
      const letters = (kind: boolean) => cut.filter(({ verbatim }) => verbatim === kind).map(({ text }) => text);
      expect(cut.map(({ text }) => text).join('')).toBe(runs.map(([text]) => text).join(''));
      expect(letters(true).join('')).toBe(
        runs
          .filter(([, verbatim]) => verbatim)
          .map(([text]) => text)
          .join(''),
      );
    }),
  );
});

test('of several marks in a paragraph each stands alone, and a paragraph without any stays as it is', () => {
  const [first = [], second] = markRuns([[run('Grain will pass soon')], [run('Ships')]], [[[0, 5], [11, 15]]]); // prettier-ignore
  expect(first.map(({ text, ...own }) => [text, 'marked' in own])).toEqual([
    ['Grain', true],
    [' will ', false],
    ['pass', true],
    [' soon', false],
  ]);
  expect(second).toEqual([run('Ships')]);
});
