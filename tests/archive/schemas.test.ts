import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/archive/schemas.ts';
import { norlandFiles } from '../read-folder.ts';

const schemas = jsonSchemas();

test.each(Object.entries(schemas))(
  'public/schemas/%s.schema.json is current; if not, npm run schemas',
  (name, schema) => {
    expect(JSON.parse(readFileSync(`public/schemas/${name}.schema.json`, 'utf8'))).toEqual(schema);
  },
);

describe('an editor that checks with the JSON Schema', () => {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addFormat('uri', true);
  const validate = ajv.compile(schemas.article);
  const front = (text: string): unknown => parse(text.split('---\n')[1] ?? '');

  test('accepts every sound entry', () => {
    for (const file of norlandFiles().filter(({ path }) => path.includes('/articles/'))) {
      expect([file.path, validate(front(file.text)), validate.errors]).toEqual([file.path, true, null]);
    }
  });

  test.each([
    ['a misspelt field', { titel: 'x' }],
    ['a kind that is none', { kind: 'interviw' }],
    ['one topic without brackets', { topics: 'grain' }],
    ['a source that is text', { source: 'tass' }],
  ])('refuses %s', (_name, fault) => {
    const sound = { title: 'x', date: '2031', source: { publisher: 'p' } };
    expect(validate(sound)).toBe(true);
    expect(validate({ ...sound, ...fault })).toBe(false);
  });
});
