import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import type { DataFormat } from '../../../src/exports/data/data-format.ts';
import { dataFormats } from '../../../src/exports/data/formats.ts';
import { importMap } from '../../../src/exports/data/import-map.ts';
import type { DataSource, Row } from '../../../src/exports/data/table.ts';
import { tables } from '../../../src/exports/data/tables.ts';
import type { SourceFile } from '../../../src/statements/problems.ts';
import { withDatabase } from '../../../src/cli/query-database.ts';
import { readSqlite } from '../../../src/importing/formats/sqlite.ts';
import { planImport } from '../../../src/importing/plan-import.ts';
import { openDatabase } from '../../../src/site/writing/build-database.ts';
import { norland, norlandFiles } from '../../read-folder.ts';
import { importFile, told } from '../../importing/import-text.ts';
import { richCollection } from './rich-collection.ts';

const imported = tables.filter(({ isImported }) => isImported);

function sourceOf(files: readonly SourceFile[]): DataSource {
  const { archive, problems } = buildArchive('content', files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return { archive, addressOf: (path) => `https://papers.example/strait/${path}` };
}

function written(format: DataFormat, source: DataSource): Map<string, string> {
  return new Map(
    tables.map((table) => {
      const columns = table.columns(source);
      return [table.name, [...format.write({ columns, groups: table.groups, rows: table.rows(source) })].join('')];
    }),
  );
}

/** Imports the files of a format into a folder that has nothing but site.yaml, in the order of the tables. */
async function imports(
  format: DataFormat,
  files: ReadonlyMap<string, string>,
  site: SourceFile,
): Promise<SourceFile[]> {
  let into: SourceFile[] = [site];
  for (const { name } of imported) {
    const plan = await importFile(`${name}.${format.ending}`, files.get(name) ?? '', { map: importMap, into });
    expect([name, told(plan).filter((line) => line.includes('error'))]).toEqual([name, []]);
    into = plan.after;
  }
  return into;
}

/** What comes back: all tables; of entries those that were not withdrawn, for no words of the others are in the data. */
function comparable(source: DataSource) {
  const isThere = (row: Row) => row.status !== 'withdrawn';
  return tables.map((table) => [table.name, [...table.rows(source)].filter(isThere)]);
}

/** Imports the database into such a folder, all of it at once. */
async function importsDatabase(source: DataSource, site: SourceFile): Promise<SourceFile[]> {
  const database = openDatabase(tables, source);
  for (const table of tables) for (const row of table.rows(source)) database.add(table, [row]);
  const bytes = database.finish();
  database.close();
  const reading = await withDatabase(bytes, (query) => readSqlite({ path: 'archive.sqlite', bytes, query }));
  const plan = planImport('archive.sqlite', reading, {}, { root: 'content', files: [site], add: false });
  expect(told(plan).filter((line) => line.includes('error'))).toEqual([]);
  return [site, ...plan.files];
}

test('the database goes back in alone from an empty folder, to the same archive', async () => {
  const source = sourceOf(richCollection);
  const [site] = richCollection;
  const again = sourceOf(await importsDatabase(source, site ?? expect.fail()));
  expect(comparable(again)).toEqual(comparable(source));
});

test('a database that is no archive, or none at all, is told', async () => {
  const toldOf = async (bytes: Uint8Array) =>
    (await withDatabase(bytes, (query) => readSqlite({ path: 'a.sqlite', bytes, query }))).problems.map(
      ({ fact }) => fact,
    );
  expect(await toldOf(new Uint8Array())).toEqual([
    'this database has no table topics, publishers, speakers, articles, statements',
  ]);
  expect(await toldOf(Buffer.from('no database at all'.repeat(100)))).toEqual([
    'this database cannot be read: file is not a database',
  ]);
  expect(readSqlite({ path: 'a.sqlite', bytes: new Uint8Array() }).problems).toHaveLength(1);
});

test('what looks like a list in a text of a database stays a text', async () => {
  const files = richCollection.map((file) =>
    file.path.endsWith('letter.md') ? { ...file, text: file.text.replace('Nobody should hear of it.', '["a"]') } : file,
  );
  const source = sourceOf(files);
  const again = sourceOf(await importsDatabase(source, files[0] ?? expect.fail()));
  expect(comparable(again)).toEqual(comparable(source));
});

describe.each(dataFormats)('$name goes back in from an empty folder, to the same archive', (format) => {
  test('where every field is used, and the values are hostile', async () => {
    const source = sourceOf(richCollection);
    const [site] = richCollection;
    const again = sourceOf(await imports(format, written(format, source), site ?? expect.fail()));
    expect(comparable(again)).toEqual(comparable(source));
    expect(source.archive.statements).toHaveLength(6);
  });

  test('where it is the invented collection of the tests', async () => {
    const files = norlandFiles().map(({ path, text }) => ({
      path: path.replace(norland, 'content'),
      text,
    }));
    const source = sourceOf(files);
    const site = files.find(({ path }) => path.endsWith('site.yaml')) ?? expect.fail();
    const again = sourceOf(await imports(format, written(format, source), site));
    expect(comparable(again)).toEqual(comparable(source));
  });
});

describe('a correction of several lines', () => {
  const [site] = richCollection;
  const changed = richCollection.map((file) => ({
    ...file,
    text: file.text.replace('text: "A name, mended."', 'text: "A name, mended.\\n\\nAnd a day."'),
  }));

  test.each(dataFormats)('goes back in from $name with its entry', async (format) => {
    const source = sourceOf(changed);
    const after = await imports(format, written(format, source), site ?? expect.fail());
    const texts = sourceOf(after)
      .archive.articles.flatMap(({ corrections }) => corrections)
      .map(({ text }) => text);
    // A cell of CSV has a line for each correction.
    const expected = format.ending === 'csv' ? 'A name, mended. And a day.' : 'A name, mended.\n\nAnd a day.';
    expect(texts).toEqual([expected, '=A formula']);
  });
});
