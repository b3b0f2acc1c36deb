import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/archive/schemas.ts';

interface Schema {
  $schema?: string;
  title?: string;
  required?: string[];
  additionalProperties?: boolean;
}

test('each kind of file has a schema of draft 7 under its name, which asks for what is written', () => {
  const all: [string, Schema][] = Object.entries(jsonSchemas());
  expect(all.map(([name, { title, required }]) => [name, title, required])).toEqual([
    ['article', 'article', ['title', 'date', 'source']],
    ['speaker', 'speaker', ['name']],
    ['topic', 'topic', ['label']],
    ['publisher', 'publisher', ['name']],
    ['theme', 'theme', ['title', 'topics']],
    ['site', 'site', ['title', 'strapline', 'languages', 'licence']],
  ]);
  for (const [, { $schema, additionalProperties }] of all)
    expect([$schema, additionalProperties]).toEqual(['http://json-schema.org/draft-07/schema#', false]);
});
