import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../archive/schemas.ts';

/** `npm run schemas`: writes the JSON Schema of each kind of file to public/schemas, for editors. */
mkdirSync('public/schemas', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(`public/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
