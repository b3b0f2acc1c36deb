import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kept } from '../site/kept.ts';
import type { Stamped } from '../site/content/content-state.ts';
import { nextPaths, sharePaths, type SharedPaths } from '../site/content/shared-paths.ts';
import type { SourceFile } from '../statements/problems.ts';
import type { OutlinedFile, StatesCheck } from './checking/check-state.ts';

/** Entries that two threads read, and the names of their collection. */
export interface SharedEntries extends SharedPaths {
  root: string;
  names: readonly SourceFile[];
}

/** An entry that was read in another thread, and its stamp on the disk. */
export interface ReadElsewhere extends OutlinedFile {
  stamped: Stamped | undefined;
}

/** Lets another thread read entries until none is left to take; what it cannot read is not in its answer. */
export function readInThread(shared: SharedEntries): Promise<ReadElsewhere[]> {
  const thread = new Worker(new URL('outline-worker.js', import.meta.url), { workerData: shared });
  return new Promise((resolve) => {
    thread.once('message', resolve);
    // Where there can be no thread, this one reads everything.
    thread.once('error', () => resolve([]));
  });
}

/**
 * Reads the entries of a folder that a check has not read yet, in two threads, where there are as many cores. What the other thread
 * cannot read stays unread.
 */
export async function readBeside(root: string, check: StatesCheck, stamps: Kept<Stamped>): Promise<void> {
  if (availableParallelism() < 2) return;
  const { unread: paths, names } = check;
  const shared = { ...sharePaths(paths), root, names };
  const answer = readInThread(shared);
  for (let own = nextPaths(shared); own.length > 0; own = nextPaths(shared)) check.read(own);
  const outlined = await answer;
  for (const { path, stamped } of outlined) if (stamped) stamps.set(path, stamped);
  check.takeOutlines(outlined);
}
