import type { DataSource } from '../data/table.ts';

/** A file of the data in the terms of a standard of its own. */
export interface LinkedFile {
  /** Below the folder of the data. */
  name: string;
  mediaType: string;
  /** What it is, in English, as part of a sentence. */
  about: string;
  write: (source: DataSource) => string;
}
