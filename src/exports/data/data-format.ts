import type { Column, Row } from './table.ts';

/** Some rows of a table, as a file holds them. */
export interface TableRows {
  columns: readonly Column[];
  groups: readonly string[];
  rows: Iterable<Row>;
}

/** How tables are written as text. */
export interface DataFormat {
  /** Behind the dot of its files. */
  ending: string;
  name: string;
  mediaType: string;
  /** What a user must know of it, in English; nothing where there is nothing. */
  about: string;
  /** The text of a file, in pieces. */
  write: (table: TableRows) => Iterable<string>;
}
