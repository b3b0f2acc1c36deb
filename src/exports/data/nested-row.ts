import { isEmpty, type Cell, type Column, type Row } from './table.ts';

/** A row with its groups, as JSON has it. */
export interface NestedRow {
  [name: string]: string | number | readonly string[] | NestedRow | NestedRow[];
}

/**
 * A row with what belongs together in groups, and what is not known left out: `{ 'source.url': '…', 'roles.role': ['Envoy'] }` becomes
 * `{ source: { url: '…' }, roles: [{ role: 'Envoy' }] }` where `roles` is one of the groups of which there can be several.
 */
export function nestedRow(columns: readonly Column[], groups: readonly string[], row: Row): NestedRow {
  const nested: NestedRow = {};
  const several = new Map<string, NestedRow[]>();
  for (const { name, group, rest } of partsOf(columns)) {
    const cell = row[name];
    if (isEmpty(cell)) continue;
    if (groups.includes(group) && Array.isArray(cell)) {
      const items = several.get(group) ?? [];
      several.set(group, items);
      nested[group] = items;
      cell.forEach((value: string, index) => {
        while (items.length <= index) items.push({});
        if (value !== '') put(items[index] ?? {}, rest, value);
      });
    } else put(nested, [group, ...rest], cell);
  }
  return nested;
}

const texts = new WeakMap<Row, string>();

/** A nested row as JSON; written once for all the formats that have it, as long as the row is there. */
export function rowJson(columns: readonly Column[], groups: readonly string[], row: Row): string {
  const text = texts.get(row) ?? JSON.stringify(nestedRow(columns, groups, row));
  texts.set(row, text);
  return text;
}

interface Parts {
  name: string;
  group: string;
  rest: readonly string[];
}

const known = new WeakMap<readonly Column[], readonly Parts[]>();

/** The names of columns, cut at their dots once and not for every row. */
function partsOf(columns: readonly Column[]): readonly Parts[] {
  const found =
    known.get(columns) ??
    columns.map(({ name }): Parts => {
      const [group = '', ...rest] = name.split('.');
      return { name, group, rest };
    });
  known.set(columns, found);
  return found;
}

function put(
  into: NestedRow,
  [name = '', ...rest]: readonly string[],
  cell: Exclude<Cell, undefined> | undefined,
): void {
  if (cell === undefined) return;
  if (rest.length === 0) {
    into[name] = cell;
    return;
  }
  const there = into[name];
  const inner: NestedRow = typeof there === 'object' && !Array.isArray(there) ? (there as NestedRow) : {};
  into[name] = inner;
  put(inner, rest, cell);
}
