import type { Finding, Problem, SourceFile } from '../statements/problems.ts';
import type { Mapping } from './mapping.ts';
import type { Said } from './read-said.ts';

/** What an import would write, what is there already, and which rows cannot be taken. */
export interface ImportPlan {
  /** The mapping of each table, guessed where it was not given. */
  mappings: Mapping[];
  /** Files to be written where none is. */
  files: SourceFile[];
  /** Entries that get a statement at their end; what stands in them stays, byte for byte. */
  added: SourceFile[];
  problems: Problem[];
  counts: ImportCounts;
}

/** Totals of an import. */
export interface ImportCounts {
  rows: number;
  /** Rows that are written. */
  taken: number;
  /** Rows whose statement or name is there already. */
  unchanged: number;
  entries: number;
  speakers: number;
  topics: number;
  publishers: number;
}

/** The collection that rows are imported into, and whether statements may be put at the end of entries that are there. */
export interface ImportInto {
  root: string;
  files: readonly SourceFile[];
  add: boolean;
}

/** Is told how many rows of how many are done. */
export type Tell = (done: number, all: number) => void;

/** Leaves a row out, with what is wrong with a field of it. */
export type Refuse = (said: Said, field: string, finding: Finding) => void;

/** A plan of which nothing is known yet. */
export function emptyPlan(problems: readonly Problem[]): ImportPlan {
  return {
    mappings: [],
    files: [],
    added: [],
    problems: [...problems],
    counts: { rows: 0, taken: 0, unchanged: 0, entries: 0, speakers: 0, topics: 0, publishers: 0 },
  };
}
