import { at, error } from '../../statements/problems.ts';
import { fieldsOf, isField, isListField } from '../row-fields.ts';
import type { FileReading, GivenFile, RowKind, Table } from '../table.ts';
import { cellsOf, columnsOf } from './json.ts';

/** A row of a database: its values by the names of its columns. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** How the rows of a kind are asked for; a statement has what is its own, and its entry the rest. */
const queries: Readonly<Record<RowKind, string>> = {
  topics: 'SELECT * FROM "topics" ORDER BY rowid',
  publishers: 'SELECT * FROM "publishers" ORDER BY rowid',
  speakers: 'SELECT * FROM "speakers" ORDER BY rowid',
  statements: 'SELECT a.*, s.* FROM "statements" AS s JOIN "articles" AS a ON a.id = s.entry_id ORDER BY s.rowid',
};
const needed = ['topics', 'publishers', 'speakers', 'articles', 'statements'];

/** Reads the database that an archive publishes: its names and what was said, all at once. */
export function readSqlite({ path, query }: GivenFile): FileReading {
  const nothing = (fact: string, repair: string): FileReading => ({
    tables: [],
    assumed: [],
    problems: [at(path, { line: 1, column: 1 }, error('sqlite', fact, repair))],
  });
  if (!query) return nothing('databases cannot be read here', 'Import its rows as CSV or JSON.');
  try {
    const there = new Set(query(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name));
    const lacking = needed.filter((name) => !there.has(name));
    if (lacking.length > 0) {
      const fact = `this database has no table ${lacking.join(', ')}`;
      return nothing(fact, 'Import the database of an archive, or write rows as CSV or JSON.');
    }
    const kinds = Object.entries(queries) as [RowKind, string][];
    return { tables: kinds.map(([kind, sql]) => tableOf(kind, query(sql))), assumed: [], problems: [] };
  } catch (reason) {
    const fact = `this database cannot be read: ${reason instanceof Error ? reason.message : String(reason)}`;
    return nothing(fact, 'Fetch it again.');
  }
}

function tableOf(kind: RowKind, found: readonly SqlRow[]): Table {
  const rows = found.map((row, index) => {
    const item = Object.entries(row).flatMap(([column, value]): [string, unknown][] => {
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const name = fieldOf(kind, column);
      return [[name, listIn(kind, name, value)]];
    });
    return { line: index + 1, ...cellsOf(Object.fromEntries(item)), columnOf: () => 1 };
  });
  return { kind, columns: columnsOf(rows), rows, isOpen: true, isMapped: true };
}

/** The field of a column; SQL has no dots in names: `source_url` is `source.url`, `labels_zh_Hans` is `labels.zh-Hans`. */
function fieldOf(kind: RowKind, column: string): string {
  if (isField(kind, column)) return column;
  const [group = '', ...rest] = column.split('_');
  const names = [`${group}.${rest.join('_')}`, `${group}.${rest.join('-')}`];
  return (group === 'labels' ? names.reverse() : names).find((name) => isField(kind, name)) ?? column;
}

/** A list or a group of lists, which stand as JSON in the database. */
function listIn(kind: RowKind, name: string, value: string | number): unknown {
  const isList = isListField(name) || fieldsOf[kind].some((field) => field.startsWith(`${name}.`));
  if (typeof value !== 'string' || !isList || !value.startsWith('[')) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
