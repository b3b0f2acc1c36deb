import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { dataPackage } from '../../../src/exports/data/data-package.ts';
import { dataFormats } from '../../../src/exports/data/formats.ts';
import { json } from '../../../src/exports/data/formats/json.ts';
import { dataSchema } from '../../../src/exports/data/json-schema.ts';
import { openApi } from '../../../src/exports/data/open-api.ts';
import type { DataSource } from '../../../src/exports/data/table.ts';
import { tables } from '../../../src/exports/data/tables.ts';
import { richCollection } from './rich-collection.ts';

const { archive } = buildArchive('content', richCollection);
const source: DataSource = { archive, addressOf: (path) => `https://papers.example/strait/${path}` };
const written = tables.flatMap((table) =>
  dataFormats.map((format) => ({
    table,
    format,
    name: `${table.name}.${format.ending}`,
    bytes: 3,
    sha256: '0a'.repeat(32),
  })),
);
const described = JSON.parse(
  JSON.stringify(dataPackage(written, [{ name: 'archive.sqlite', bytes: 1, sha256: 'ff' }], source)),
) as { resources: { path: string; schema: { fields: { name: string }[] } }[]; licenses: unknown };

test('the data package is one by the published schema of the standard', () => {
  const published = JSON.parse(
    readFileSync('tests/fixtures/published/tabular-data-package.schema.json', 'utf8'),
  ) as object;
  const validate = new AjvDraft04({ strict: false, validateFormats: false }).compile(published);
  validate(described);
  expect(validate.errors).toBeNull();
  expect(described.licenses).toEqual([{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://licence.example/cc0' }]);
  expect(described.resources.map(({ path }) => path)).toEqual(tables.map(({ name }) => `${name}.csv`));
  validate({ ...described, resources: [] });
  expect(validate.errors).not.toBeNull();
});

test('the rows of every table answer to the JSON Schema that describes them', () => {
  const schema = dataSchema(tables, source);
  const ajv = new Ajv2020({ allErrors: true });
  ajv.addSchema(schema, 'schema');
  for (const table of tables) {
    const validate = ajv.getSchema(`schema#/$defs/${table.name}`) ?? expect.fail(table.name);
    const rows = JSON.parse(
      [...json.write({ columns: table.columns(source), groups: table.groups, rows: table.rows(source) })].join(''),
    ) as object[];
    expect(rows.length).toBeGreaterThan(0);
    expect([table.name, validate(rows), validate.errors]).toEqual([table.name, true, null]);
    expect(validate([{ ...rows[0], surprise: 1 }])).toBe(false);
  }
});

test('the interface is one by the schema of OpenAPI 3.1', async () => {
  const api = JSON.parse(JSON.stringify(openApi(written, source))) as { servers: unknown; paths: object };
  expect(await new Validator().validate(api)).toEqual({ valid: true });
  expect(api.servers).toEqual([{ url: 'https://papers.example/strait/data/v1' }]);
  expect(Object.keys(api.paths)).toContain('/statements.json');
});
