import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { collectRows, rowsFiles, rowsOfCsv, rowsOfJson } from '../../src/browser/citations/collect-rows.ts';
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

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['as they are', 'statements.csv', (text: string) => Buffer.from(text)],
  ['packed', 'statements.csv.gz', (text: string) => gzipSync(text)],
  ['packed, and unpacked on the way', 'statements.csv.gz', (text: string) => Buffer.from(text)],
])('rows come out of tables that lie there %s', async (_, path, packed) => {
  const rows = ['a#one', 'a#two'].map((statement) => ({ id: id(statement), words: 'Зерно' }));
  const ending = path.endsWith('.gz') ? '.gz' : '';
  const files = new Map<string, Buffer>([
    ['data/datapackage.json', Buffer.from(JSON.stringify({ resources: [{ path }, { path: 'topics.csv' }] }))],
    [`data/statements.csv${ending}`, packed(table(rows))],
    [`data/statements.json${ending}`, packed(JSON.stringify(rows))],
  ]);
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(new Uint8Array(files.get(address) ?? expect.fail(address)))),
  );
  const [asCsv, asJson] = rowsFiles;
  if (!asCsv || !asJson) expect.fail();
  expect(await collectRows(['a#two'], asCsv, 'data/')).toBe(table(rows.slice(1)));
  expect(JSON.parse(await collectRows(['a#two', 'a#one'], asJson, 'data/'))).toEqual(rows.toReversed());
});
