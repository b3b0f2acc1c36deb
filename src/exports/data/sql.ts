import { nestedRow } from './nested-row.ts';
import type { Column, DataSource, Table } from './table.ts';

/** A table of the database: the statement that makes it, the one that fills it, and the values of each row. */
export interface SqlTable {
  create: string;
  insert: string;
  rows: (source: DataSource) => Iterable<(string | number | null)[]>;
}

/** A column of the database: a list or a group of which there can be several is JSON, which `json_each` reads. */
interface SqlColumn {
  name: string;
  type: 'TEXT' | 'INTEGER';
  /** Where the value stands in the nested row. */
  path: readonly string[];
}

/**
 * The tables of the database (SQLite 3). Statements have only what is their own: the entry and its source stand in `articles`, and
 * the view `sourced` has both.
 */
export function sqlTables(tables: readonly Table[], source: DataSource): SqlTable[] {
  const ofEntries = new Set(
    tables
      .find(({ name }) => name === 'articles')
      ?.columns(source)
      .map(({ name }) => name),
  );
  return tables.map((table) => {
    const own = table
      .columns(source)
      .filter(({ name }) => table.name !== 'statements' || !ofEntries.has(name) || ofBoth.has(name));
    const columns = sqlColumns(own, table.groups);
    const key = own[0]?.name === 'id' ? ' PRIMARY KEY' : '';
    const definitions = columns.map(({ name, type }, index) => `${quoted(name)} ${type}${index === 0 ? key : ''}`);
    return {
      create: `CREATE TABLE ${quoted(table.name)} (${definitions.join(', ')})`,
      insert: `INSERT INTO ${quoted(table.name)} VALUES (${columns.map(() => '?').join(', ')})`,
      *rows(from) {
        for (const row of table.rows(from)) {
          const nested = nestedRow(own, table.groups, row);
          yield columns.map(({ path }) => valueAt(nested, path));
        }
      },
    };
  });
}

/** Columns that entries have, too, and that say of a statement something of its own. */
const ofBoth = new Set(['id', 'date', 'earliest', 'latest']);

/** What makes the database answer fast, and what reads best: statements with their entries. */
export const sqlAfter: readonly string[] = [
  'CREATE INDEX "statements_by_day" ON "statements" ("earliest")',
  'CREATE VIEW "sourced" AS SELECT s.*, a.title, a.occasion, a.kind, a.status, a.source_publisher, a.source_title, a.source_url, a.source_issued FROM "statements" AS s JOIN "articles" AS a ON a.id = s.entry_id',
];

function sqlColumns(columns: readonly Column[], groups: readonly string[]): SqlColumn[] {
  const found = new Map<string, SqlColumn>();
  for (const { name, type } of columns) {
    const [group = ''] = name.split('.');
    const path = groups.includes(group) ? [group] : name.split('.');
    const column = path.join('_').replaceAll('-', '_');
    if (!found.has(column)) found.set(column, { name: column, type: type === 'integer' ? 'INTEGER' : 'TEXT', path });
  }
  return [...found.values()];
}

function valueAt(row: unknown, path: readonly string[]): string | number | null {
  let value = row;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === undefined ? null : JSON.stringify(value);
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
