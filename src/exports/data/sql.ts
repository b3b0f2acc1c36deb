import { nestedRow } from './nested-row.ts';
import { isEmpty, type Column, type DataSource, type Row, type Table } from './table.ts';

/** A table of the database: the statement that makes it, the one that fills it, and the values of each row. */
export interface SqlTable {
  table: Table;
  create: string;
  insert: string;
  /** The values of rows of the table. */
  values: (rows: Iterable<Row>) => Iterable<(string | number | null)[]>;
}

/** A column of the database: a list or a group of which there can be several is JSON, which `json_each` reads. */
interface SqlColumn {
  name: string;
  type: 'TEXT' | 'INTEGER';
  /** The columns of the table that stand in it: one, or those of a group. */
  of: readonly Column[];
  /** The group whose columns these are. */
  group?: string;
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
      table,
      create: `CREATE TABLE ${quoted(table.name)} (${definitions.join(', ')})`,
      insert: `INSERT INTO ${quoted(table.name)} VALUES (${columns.map(() => '?').join(', ')})`,
      *values(rows) {
        for (const row of rows) yield columns.map((column) => valueOf(row, column, table.groups));
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
  const groupOf = ({ name }: Column) => {
    const [group = ''] = name.split('.');
    return groups.includes(group) ? group : undefined;
  };
  const named = (name: string) => name.replaceAll(/[.-]/g, '_');
  return [...Map.groupBy(columns, (column) => groupOf(column) ?? column.name)].map(([name, of]): SqlColumn => {
    const [first] = of;
    const group = first && groupOf(first);
    return { name: named(name), type: first?.type === 'integer' ? 'INTEGER' : 'TEXT', of, ...(group !== undefined && { group }) }; // prettier-ignore
  });
}

function valueOf(row: Row, { of, group }: SqlColumn, groups: readonly string[]): string | number | null {
  const [first] = of;
  const cell = first && row[first.name];
  const value = group === undefined ? cell : nestedRow(of, groups, row)[group];
  if (value === undefined || (group === undefined && isEmpty(cell))) return null;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
