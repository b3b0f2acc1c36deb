import type { Archive } from '../../archive/archive.ts';

/** What a column can hold: a text, a whole number, or texts in their order. */
export type ColumnType = 'text' | 'integer' | 'list';

/** A column of a table. A dot parts a group and what is in it: `source.url`. */
export interface Column {
  name: string;
  /** What it means, in a sentence without its full stop. */
  about: string;
  type: ColumnType;
}

/** A value of a row: what is not known is left out. */
export type Cell = string | number | readonly string[] | undefined;

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What the tables are made from. */
export interface DataSource {
  archive: Archive;
  /** The address of a page from its path under the base: absolute where the site has an address, else from the top of its host. */
  addressOf: (path: string) => string;
  /** Whether the files that hold the archive are packed (gzip). */
  isPacked?: boolean | undefined;
}

/** A table of the data: what is in it, and how it is made. */
export interface Table {
  name: string;
  title: string;
  /** What a row is, in a sentence without its full stop. */
  about: string;
  /** Whether `npm run import` reads it. */
  isImported: boolean;
  /** Columns whose values refer to the ids of another table. */
  refersTo: Readonly<Record<string, string>>;
  /** Groups of which a row can have several; their columns are lists that belong together by place. */
  groups: readonly string[];
  columns: (source: DataSource) => Column[];
  rows: (source: DataSource) => Iterable<Row>;
  /** How many rows there are, where that is known before they are made: of what there is most. */
  count?: (source: DataSource) => number;
}

/** A column of text. */
export function text(name: string, about: string): Column {
  return { name, about, type: 'text' };
}

/** A column of whole numbers. */
export function integer(name: string, about: string): Column {
  return { name, about, type: 'integer' };
}

/** A column of lists of texts. */
export function list(name: string, about: string): Column {
  return { name, about, type: 'list' };
}

/** A column for each language in which some of the names have a label: `labels.ru`. */
export function labelColumns(
  prefix: string,
  labels: readonly Readonly<Record<string, string>>[],
  type: ColumnType,
): Column[] {
  return languagesOf(labels).map((tag) => ({
    name: `${prefix}.${tag}`,
    about: `the same in the language ${tag}`,
    type,
  }));
}

/** The languages of some labels, each once, in the order of their tags. */
export function languagesOf(labels: readonly Readonly<Record<string, string>>[]): string[] {
  return [...new Set(labels.flatMap((each) => Object.keys(each)))].sort();
}

/** Labels as cells: `{ ru: 'зерно' } // => { 'labels.ru': 'зерно' }` */
export function labelCells(labels: Readonly<Record<string, string>>): Record<string, Cell> {
  return Object.fromEntries(Object.entries(labels).map(([tag, label]) => [`labels.${tag}`, label]));
}

/** Whether a cell says nothing. */
export function isEmpty(cell: Cell): boolean {
  return cell === undefined || cell === '' || (typeof cell === 'object' && cell.every((item) => item === ''));
}
