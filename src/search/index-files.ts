import type { Facet, SearchRecord } from './records.ts';

/** Where an index lies: in files behind an address, on a disk, or inside a page. */
export interface IndexFiles {
  /** The bytes of a file of the index; rejects when it cannot be had. `again` after what came was broken: not from a cache. */
  read(name: string, again?: boolean): Promise<Uint8Array>;
}

/** The one file that names the others: how many statements, and where each shard of the dictionary begins. */
export interface Root {
  documents: number;
  /** What tells the files of this index from those of another one: the checksum of them all. */
  mark: number;
  /** The beginnings of the shards of the dictionary, and of those of reversed words. */
  shards: string[];
  reversed: string[];
}

/** The names that filters know, in the order of their numbers. */
export interface Names {
  speakers: Facet[];
  topics: Facet[];
  publishers: Facet[];
}

/** What is shown of a statement that was found. */
export interface Shown extends Pick<SearchRecord, 'path' | 'text' | 'role' | 'title' | 'date' | 'mode'> {
  speaker: string;
  topics: string[];
}

/**
 * A day and the first of the statements that follow each other with it; the bounds of their date (statements/period.ts) where it is
 * not that day for certain.
 */
export type DayRun = [day: string, document: number, bounds?: string];

/** A day on which something was reported, its statements, and the bounds of that date likewise. */
export type ReportedDay = [day: string, documents: number[], bounds?: string];

/** Statements to a file of texts: ten hits are seldom neighbours, so a file is small. */
export const textsPerFile = 2;

/** Rows of a timeline to a file, which a narrowed timeline is put together from. */
export const rowsPerFile = 10;

export const fileNames = {
  root: 'root.json',
  /** All words of the dictionary, for spellings that no shard near the word knows. */
  words: 'words.txt',
  names: 'names.json',
  columns: 'columns.bin',
  days: 'days.json',
  reported: 'reported.json',
  letters: 'letters.json',
  shard: (number: number) => `dictionary/${number}.txt`,
  reversed: (number: number) => `reversed/${number}.txt`,
  postings: (shard: number, file: number) => `postings/${shard}-${file}.bin`,
  positions: (shard: number, file: number) => `positions/${shard}-${file}.bin`,
  texts: (number: number) => `texts/${number}.json`,
};

/** Terms of filters stand in the dictionary under signs that no word has. */
export const filterTerm = {
  speaker: (slug: string) => `!s:${slug}`,
  topic: (slug: string) => `!t:${slug}`,
  publisher: (slug: string) => `!p:${slug}`,
  mode: (mode: string) => `!m:${mode}`,
};

/** The term of what a name sounds like. */
export function soundTerm(key: string): string {
  return `~${key}`;
}

/** Whether a term is a word of somebody's text or name, not a filter or a sound. */
export function isWord(term: string): boolean {
  return !term.startsWith('!') && !term.startsWith('~');
}
