import type { Problem } from '../statements/problems.ts';

/** What a row of a file tells: something said, or a name of the collection. */
export type RowKind = 'statements' | 'speakers' | 'topics' | 'publishers';

/** One row: the values of its cells by column, and where in its file it stands. A value that is missing inside a list is empty. */
export interface Row {
  /** From 1. */
  line: number;
  cells: ReadonlyMap<string, readonly string[]>;
  /** Where the cell of a column stands: its place among the columns, or its character in the line, from 1. */
  columnOf: (column: string) => number;
  /** Columns whose values came as a list, so that none of them is to be parted. */
  lists?: ReadonlySet<string>;
}

/** The rows of a file that are of one kind. */
export interface Table {
  /** What the rows tell, where the format says so; else the mapping does. */
  kind?: RowKind | undefined;
  columns: readonly string[];
  rows: readonly Row[];
  /** Whether a row can have columns that no row of this file has, as in JSON. */
  isOpen?: boolean;
  /** Whether the columns are called as the fields are, so that nothing has to be mapped. */
  isMapped?: boolean;
}

/** A file as tables: what had to be assumed to read it, and what could not be read. */
export interface FileReading {
  tables: Table[];
  /** Each a sentence without its full stop: `CSV, parted by ";", in Windows-1251 (assumed)`. */
  assumed: string[];
  problems: Problem[];
}

/** A file as it was given: its name as shown, its bytes, and what a mapping says of how to read it. */
export interface GivenFile {
  path: string;
  bytes: Uint8Array;
  encoding?: string | undefined;
  delimiter?: string | undefined;
  sheet?: string | undefined;
  formulas?: 'neutralised' | undefined;
  /** Asks the database that the file is, where it is one. */
  query?: ((sql: string) => Readonly<Record<string, unknown>>[]) | undefined;
}

/** The place of each column among the others, from 1; of one that is not there 1. */
export function placesOf(columns: readonly string[]): (column: string) => number {
  const places = new Map(columns.map((column, index) => [column, index + 1]));
  return (column) => places.get(column) ?? 1;
}
