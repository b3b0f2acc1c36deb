import { describe, expect, test } from 'vitest';
import { dataPackage, type WrittenTable } from '../../../src/exports/data/data-package.ts';
import { csv } from '../../../src/exports/data/formats/csv.ts';
import { json } from '../../../src/exports/data/formats/json.ts';
import { checksums, openApi } from '../../../src/exports/data/open-api.ts';
import { dataSchema } from '../../../src/exports/data/json-schema.ts';
import { counts, entries, plainSource, said, source } from './table-by-hand.ts';

const written: WrittenTable[] = [
  { table: said, format: csv, name: 'statements-2.csv', bytes: 7, sha256: 'aa' },
  { table: said, format: json, name: 'statements.json', bytes: 8, sha256: 'bb' },
  { table: counts, format: csv, name: 'counts.csv', bytes: 9, sha256: 'cc' },
];
const others = [{ name: 'archive.sqlite', bytes: 10, sha256: 'dd' }];

describe('the descriptor of the data', () => {
  const field = (name: string, type: string, description: string) => ({ name, type, description });

  test('has the CSV files as resources with their columns and keys, and the others as files', () => {
    expect(dataPackage(written, others, source)).toEqual({
      profile: 'tabular-data-package',
      name: 'norland-papers',
      title: 'Norland — Papers',
      description: expect.stringMatching(/^Who said what\.\n\nA cell that holds a list/) as string,
      homepage: 'https://papers.example/data/',
      licenses: [{ name: 'CC-BY-SA-4.0', title: 'CC BY-SA 4.0', path: 'https://licence.example/by-sa' }],
      resources: [
        {
          profile: 'tabular-data-resource',
          name: 'statements-2',
          title: 'Statements',
          description: 'A row is something that somebody said.',
          path: 'statements-2.csv',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: 7,
          hash: 'sha256:aa',
          schema: {
            fields: said
              .columns(source)
              .map(({ name, type, about }) => field(name, type === 'integer' ? 'integer' : 'string', about)),
            primaryKey: 'id',
            foreignKeys: [{ fields: 'entry_id', reference: { resource: 'articles', fields: 'id' } }],
          },
        },
        {
          profile: 'tabular-data-resource',
          name: 'counts',
          title: 'Entries',
          description: 'A row is an entry.',
          path: 'counts.csv',
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
          bytes: 9,
          hash: 'sha256:cc',
          schema: { fields: [field('of', 'string', 'what'), field('count', 'integer', 'how many')] },
        },
      ],
      files: [
        { path: 'statements.json', mediatype: 'application/json', bytes: 8, hash: 'sha256:bb' },
        { path: 'archive.sqlite', bytes: 10, hash: 'sha256:dd' },
      ],
    });
  });

  test('says of packed files how they are packed, and that they are', () => {
    const packed = written.map((file) => ({ ...file, name: `${file.name}.gz` }));
    const own = dataPackage(packed, [], { ...source, isPacked: true });
    expect(own).toMatchObject({
      resources: [
        { name: 'statements-2', path: 'statements-2.csv.gz', format: 'csv', compression: 'gz' },
        { name: 'counts', path: 'counts.csv.gz' },
      ],
      files: [{ path: 'statements.json.gz', mediatype: 'application/json', compression: 'gz' }],
    });
    const { paths: files } = openApi(packed, { ...source, isPacked: true }) as { paths: object };
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        '/statements.json.gz',
        '/archive.sqlite.gz',
        '/topics.ttl.gz',
        '/schema.json',
        '/SHA256SUMS',
      ]),
    );
    for (const [path, file] of Object.entries(files))
      expect([path, JSON.stringify(file).includes('application/gzip')]).toEqual([path, path.endsWith('.gz')]);
  });

  test('has a name where the title has no letter that a name takes', () => {
    expect(dataPackage([], [], plainSource)).toMatchObject({
      name: 'archive',
      licenses: [{ name: 'archive', title: '—' }],
    });
    expect(JSON.stringify(dataPackage([], [], plainSource))).not.toContain('"path"');
  });
});

describe('the files as an interface', () => {
  const { paths, ...rest } = openApi(
    [...written, { table: entries, format: csv, name: 'articles.csv', bytes: 1, sha256: '' }],
    source,
  ) as { paths: Record<string, unknown> };

  test('has what the site says of itself, and where the files lie', () => {
    expect(rest).toEqual({
      openapi: '3.1.0',
      info: {
        title: 'Norland — Papers',
        version: '1',
        summary: 'Who said what.',
        license: { name: 'CC BY-SA 4.0', url: 'https://licence.example/by-sa' },
      },
      servers: [{ url: 'https://papers.example/data/v1' }],
      components: { schemas: dataSchema([said, counts, entries], source).$defs },
    });
    expect(openApi([], plainSource)).toMatchObject({ info: { license: { name: '—' } } });
    expect(Object.keys((openApi([], plainSource).info as { license: object }).license)).toEqual(['name']);
  });

  test('has a path for each file', () => {
    expect(paths['/statements-2.csv']).toEqual({
      get: {
        operationId: 'statements_2_csv',
        summary: 'Statements as CSV',
        description: `A row is something that somebody said. ${csv.about}`,
        responses: { '200': { description: 'The file', content: { 'text/csv': { schema: { type: 'string' } } } } },
      },
    });
    expect(paths['/statements.json']).toMatchObject({
      get: {
        responses: {
          '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/statements' } } } },
        },
      },
    });
    expect(paths['/archive.sqlite']).toEqual({
      get: {
        operationId: 'archive_sqlite',
        summary: 'All tables as a database (SQLite 3)',
        responses: { '200': { description: 'The file', content: { 'application/vnd.sqlite3': {} } } },
      },
    });
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/datapackage.json', '/schema.json', '/SHA256SUMS', '/articles.csv']),
    );
    const summaries = Object.values(paths).map((path) => (path as { get: { summary: string } }).get.summary);
    expect(summaries.filter((summary) => !/^[A-Z]\w/.test(summary))).toEqual([]);
  });
});

test('checksums are as sha256sum reads them', () => {
  expect(checksums(written.slice(0, 2))).toBe('aa  statements-2.csv\nbb  statements.json\n');
});
