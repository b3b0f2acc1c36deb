import type { FileReading, GivenFile } from '../table.ts';
import { readCsv } from './csv.ts';
import { readJson, readNdjson } from './json.ts';
import { readSqlite } from './sqlite.ts';
import { readTei } from './tei.ts';
import { readXlsx } from './xlsx.ts';

/** A format that can be imported: what its files are called, how they begin, and how they are read. */
export interface Format {
  name: string;
  endings: readonly string[];
  /** Whether a file without one of the endings is likely to be of this format, by its first characters. */
  begins: (start: string) => boolean;
  read: (file: GivenFile) => FileReading | Promise<FileReading>;
}

/** In the order in which they are tried: a new format is one file and one line here. */
export const formats: readonly Format[] = [
  { name: 'XLSX', endings: ['xlsx', 'xlsm'], begins: (start) => start.startsWith('PK'), read: readXlsx },
  {
    name: 'SQLite',
    endings: ['sqlite', 'sqlite3', 'db'],
    begins: (start) => start.startsWith('SQLite format 3\0'),
    read: readSqlite,
  },
  {
    name: 'NDJSON',
    endings: ['ndjson', 'jsonl'],
    begins: (start) => /^\s*\{[^\n]*\}\r?\n\s*\{/.test(start),
    read: readNdjson,
  },
  { name: 'JSON', endings: ['json'], begins: (start) => /^\s*[[{]/.test(start), read: readJson },
  { name: 'TEI', endings: ['xml', 'tei'], begins: (start) => /^\s*</.test(start), read: readTei },
  { name: 'CSV', endings: ['csv', 'tsv', 'tab', 'txt'], begins: () => true, read: readCsv },
];

/** The format of a file, by its ending, else by how it begins. */
export function formatOf(path: string, start: string): Format | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return formats.find(({ endings }) => endings.includes(ending)) ?? formats.find(({ begins }) => begins(start));
}
