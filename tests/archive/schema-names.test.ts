import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/archive/schemas.ts';

test('each kind of file has a schema of draft 7 under its name, which asks for what is written', () => {
  const all = Object.entries(jsonSchemas()).map(
    ([name, schema]) => [name, { ...schema }] as const,
  );
  expect(all.map(([name]) => name)).toEqual(['article', 'speaker', 'topic', 'publisher', 'theme', 'site']);
  expect(all.map(([name, { title }]) => title === name)).toEqual(all.map(() => true));
  for (const [, { $schema, additionalProperties }] of all)
    expect([$schema, additionalProperties]).toEqual(['http://json-schema.org/draft-07/schema#', false]);
  expect(all.map(([, { required }]) => required)).toEqual([
    ['title', 'date', 'source'],
    ['name'],
    ['label'],
    ['name'],
    ['title', 'topics'],
    ['title', 'strapline', 'languages', 'licence'],
  ]);
});
