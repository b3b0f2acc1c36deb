import type { InventedEntry } from '../invented-collection.ts';
import type { Command } from './measure-run.ts';

/** A site with the invented collection in it, ready to be built. */
export interface LaidOutSite {
  build: Command;
  /** Where the build puts what it makes. */
  out: string;
  /** Takes away what a build keeps for the next one. */
  forget(): void;
  /** Writes an entry again that has changed. */
  write(entry: InventedEntry): void;
}

/** What makes a site of a collection: ours, or one to compare with. */
export interface Builder {
  name: string;
  /** Why it cannot be measured on this machine; nothing when it can. */
  lacking?(): string | undefined;
  /** Lays out a site of so many entries in an empty folder, its files written as the builder's own manual has them. */
  layOut(folder: string, entries: number): LaidOutSite;
}
