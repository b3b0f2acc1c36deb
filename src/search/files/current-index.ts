/** What the one file under a fixed name says: which index and which edition of the site are current. */
export interface CurrentIndex {
  /** The folder of the index, beside this file. */
  index: string;
  /** How its files are written. */
  format: number;
  /** The edition that the site has, and its entries; a server for development has none. */
  build?: string;
  entries: number;
}

/** Where that file lies under the base, beside the indexes. No page names anything else of the search. */
export const currentPath = 'search/current.json';

/**
 * Counts the ways in which index files were written. A tab that still runs the scripts of an older site refuses an index that it
 * cannot read: a page no longer comes from one build with its index.
 */
export const indexFormat = 5;
