import type { DataSource, Table } from './table.ts';

/** A schema as JSON Schema has it (draft 2020-12). */
type Schema = Record<string, unknown>;

const texts = { type: 'array', items: { type: 'string' } };

/** The JSON Schema of the tables in their JSON form, a definition each: `schema.json#/$defs/statements` is a list of rows. */
export function dataSchema(tables: readonly Table[], source: DataSource): Schema {
  const rows = tables.map((table) => [
    table.name,
    { type: 'array', description: table.about, items: rowSchema(table, source) },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: source.archive.site.title,
    $defs: Object.fromEntries(rows) as Schema,
  };
}

/** The schema of a row: what is not known is left out of it, and it has nothing else. */
export function rowSchema({ columns, groups }: Table, source: DataSource): Schema {
  const all = columns(source);
  const row = objectOf(all.slice(0, 1).map(({ name }) => name));
  for (const { name, about, type } of all) {
    const [group = '', ...rest] = name.split('.');
    if (rest.length === 0) {
      row.properties[group] = {
        ...(type === 'list' ? texts : { type: type === 'integer' ? 'integer' : 'string' }),
        description: about,
      };
    } else if (groups.includes(group)) {
      const known = row.properties[group] as { items: ObjectSchema } | undefined;
      const items = known?.items ?? objectOf([]);
      row.properties[group] = { type: 'array', items };
      put(items, rest, about);
    } else {
      const known = row.properties[group] as ObjectSchema | undefined;
      const inner = known ?? objectOf([]);
      row.properties[group] = inner;
      put(inner, rest, about);
    }
  }
  return row;
}

interface ObjectSchema extends Schema {
  properties: Schema;
}

function objectOf(required: readonly string[]): ObjectSchema {
  return { type: 'object', ...(required.length > 0 && { required }), additionalProperties: false, properties: {} };
}

function put(into: ObjectSchema, [name = '', ...rest]: readonly string[], about: string): void {
  if (rest.length === 0) {
    into.properties[name] = { type: 'string', description: about };
    return;
  }
  const inner = (into.properties[name] as ObjectSchema | undefined) ?? objectOf([]);
  into.properties[name] = inner;
  put(inner, rest, about);
}
