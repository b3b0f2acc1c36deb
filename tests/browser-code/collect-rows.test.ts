import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfCsv, rowsOfJson } from '../../src/browser/citations/collect-rows.ts';
import { csv } from '../../src/exports/data/formats/csv.ts';

const id = (statement: string) => {
  const [entry = '', fragment = ''] = statement.split('#');
  return `https://example.org/timeline/articles/${encodeURIComponent(entry)}/#${encodeURIComponent(fragment)}`;
};
const columns = ['id', 'words'].map((name) => ({ name, about: name, type: 'text' as const }));
const table = (rows: readonly { id: string; words: string }[]) =>
  [...csv.write({ columns, groups: [], rows })].join('');

test('the records of the statements that are asked for stand as they are in the table, in the order asked, whatever is in them', () => {
  const words = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', '=', '“', ' ', "'") });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(7), (all, cut) => {
      const rows = all.map((each, number) => ({ id: id(`зерно#открыто-${number}`), words: each }));
      const asked = rows
        .map((_, number) => number)
        .reverse()
        .filter((number) => number !== cut);
      const expected = table(asked.flatMap((number) => rows[number] ?? []));
      const parts = [rows.slice(0, 3), rows.slice(3)].map(table);
      expect(
        rowsOfCsv(
          parts,
          asked.map((number) => `зерно#открыто-${number}`),
        ),
      ).toBe(expected);
    }),
  );
});

test('rows of JSON come in the order asked', () => {
  const rows = ['a#one', 'a#two', 'b#one'].map((statement) => ({ id: id(statement) }));
  expect(
    JSON.parse(rowsOfJson([JSON.stringify(rows.slice(0, 2)), JSON.stringify(rows.slice(2))], ['b#one', 'a#one'])),
  ).toEqual([rows[2], rows[0]]);
});

test('a table that lacks one of them is not given', () => {
  expect(() => rowsOfJson(['[]'], ['a#one'])).toThrow('a#one');
  expect(() => rowsOfCsv([table([])], ['a#one'])).toThrow('a#one');
});
