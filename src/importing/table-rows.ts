import type { Mapping } from './mapping.ts';
import { missingIn } from './missing-values.ts';
import { rowReader, type RowValues } from './row-values.ts';
import type { Table } from './table.ts';

/** The rows of a table that are not to be left out. */
export function rowsOf(table: Table, mapping: Mapping): RowValues[] {
  const read = rowReader(mapping, table.columns, missingIn(table, mapping));
  const skipped = new Set(mapping.skip);
  return table.rows.map(read).filter((values) => !skipped.has(values.one('id')));
}
