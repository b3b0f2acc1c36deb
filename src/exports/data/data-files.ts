import type { Archive } from '../../archive/archive.ts';
import type { DataSource } from './table.ts';

/** Where the data lie under the base. What is written there keeps its meaning: another meaning gets another number. */
export const dataFolder = 'data/v1/';

/** A file has no more rows than this, so that hosts take it (25 MB at Cloudflare Pages) and a program can hold it. */
export const mostRows = 10_000;

/** The files of a table in a format: `partName('statements', 'csv', 2) // => 'statements-2.csv'` */
export function partName(table: string, ending: string, part: number): string {
  return `${table}${part === 1 ? '' : `-${part}`}.${ending}`;
}

/** Beyond so many statements the data as text would be a sixth of a site. */
const mostPlain = 5000;

/** Whether the files that hold an archive are packed (gzip): those of a large one, unless site.yaml asks otherwise. */
export function areDataPacked({ statements, site }: Pick<Archive, 'statements' | 'site'>): boolean {
  return (site.pages.data ?? (statements.length > mostPlain ? 'packed' : 'plain')) === 'packed';
}

/** The name under which a file that holds data is published: `publishedName('statements.csv', { isPacked: true }) // => 'statements.csv.gz'` */
export function publishedName(name: string, { isPacked = false }: Pick<DataSource, 'isPacked'>): string {
  return isPacked ? `${name}.gz` : name;
}

/** The files that are there once. */
export const dataFiles = {
  database: 'archive.sqlite',
  package: 'datapackage.json',
  schema: 'schema.json',
  openApi: 'openapi.json',
  importMap: 'import.yaml',
  checksums: 'SHA256SUMS',
} as const;

/** A file of the data as it was written. */
export interface WrittenData {
  /** Below `dataFolder`. */
  name: string;
  bytes: number;
  /** Its SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** The names of all files of a table with so many rows. */
export function partNames(table: string, ending: string, rows: number): string[] {
  const parts = Math.max(1, Math.ceil(rows / mostRows));
  return Array.from({ length: parts }, (_, index) => partName(table, ending, index + 1));
}
