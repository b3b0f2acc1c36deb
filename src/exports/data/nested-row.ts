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
  for (const { name } of columns) {
    const cell = row[name];
    if (isEmpty(cell)) continue;
    const [group = '', ...rest] = name.split('.');
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
  const known = into[name];
  const inner: NestedRow = typeof known === 'object' && !Array.isArray(known) ? (known as NestedRow) : {};
  into[name] = inner;
  put(inner, rest, cell);
}
