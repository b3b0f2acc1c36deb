import { at, warning, type Problem } from '../statements/problems.ts';
import { columnsNamed, type Mapping } from './mapping.ts';
import type { Table } from './table.ts';

/** What programs write into a cell that has no value: R, pandas, Python, databases, JavaScript, and spreadsheets whose formula failed. */
const marks: ReadonlySet<string> = new Set([
  ...['NA', 'N/A', 'n/a', '<NA>', 'NaN', 'nan', 'None', 'none', 'NULL', 'null', '\\N', 'undefined'],
  ...['#N/A', '#NV', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!'],
]);

/** Fields whose value can be the code of a country: NA is Namibia's, and None and Nan are no codes. */
const ofCountries: ReadonlySet<string> = new Set(['country', 'publisher.country', 'roles.country', 'behalf']);

/** Whether what a cell of a field holds stands for nothing. */
export type IsMissing = (field: string, value: string) => boolean;

/** Tells the cells of a table that say that they are empty; where nothing else in it says "NA", a country NA is Namibia. */
export function missingIn(table: Table, mapping: Mapping): IsMissing {
  // What this project wrote itself has no such marks: a topic can be called "none".
  if (table.isMapped === true || mapping.formulas === 'neutralised') return () => false;
  const own = mapping.missing && new Set(mapping.missing);
  if (own) return (_field, value) => own.has(value.trim());
  const known = new Set(table.columns);
  const countries = new Set(
    Object.entries(mapping.fields)
      .filter(([field]) => ofCountries.has(field))
      .flatMap(([, source]) => [source].flat().flatMap((text) => columnsNamed(text, known) ?? [])),
  );
  const saysNa = table.rows.some(({ cells }) =>
    [...cells].some(([column, values]) => !countries.has(column) && values.some((value) => value.trim() === 'NA')),
  );
  return (field, value) => {
    const mark = value.trim();
    return marks.has(mark) && (mark !== 'NA' || saysNa || !ofCountries.has(field));
  };
}

/** What was taken for an empty cell, one warning a mark, where it stands first. */
export function findMissing(path: string, table: Table, mapping: Mapping, isMissing: IsMissing): Problem[] {
  const found = new Map<string, { problem: Problem; cells: number; fields: Set<string> }>();
  const known = new Set(table.columns);
  const read = Object.entries(mapping.fields).flatMap(([field, source]) =>
    [source].flat().flatMap((text) => (columnsNamed(text, known) ?? []).map((column) => ({ field, column }))),
  );
  for (const row of table.rows) {
    for (const { field, column } of read) {
      for (const value of row.cells.get(column) ?? []) {
        const mark = value.trim();
        if (mark === '' || !isMissing(field, mark) || mapping.values?.[field]?.[mark] !== undefined) continue;
        const place = { line: row.line, column: row.columnOf(column) };
        const before = found.get(mark) ?? {
          problem: at(path, place, warning('missing-mark', '', '')),
          cells: 0,
          fields: new Set(),
        };
        before.cells++;
        before.fields.add(field);
        found.set(mark, before);
      }
    }
  }
  return [...found].map(([mark, { problem, cells, fields }]) => ({
    ...problem,
    fact: `"${mark}" is taken for an empty cell: ${cells} of ${[...fields].join(', ')}`,
    repair: `Where it is a value, name in the mapping what is none: "missing: []".`,
  }));
}
