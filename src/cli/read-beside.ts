import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Kept } from '../site/kept.ts';
import type { Stamped } from '../site/content/content-state.ts';
import type { SourceFile } from '../statements/problems.ts';
import type { OutlinedFile, StatesCheck } from './checking/check-state.ts';

/** Entries that two threads read, and what they share: each takes the next ones that nobody has taken. */
export interface SharedEntries {
  root: string;
  names: readonly SourceFile[];
  paths: readonly string[];
  /** How many are taken. */
  taken: Int32Array;
}

/** An entry that was read in another thread, and its stamp on the disk. */
export interface ReadElsewhere extends OutlinedFile {
  stamped: Stamped | undefined;
}

/** So many are taken at a time. */
const handful = 50;

/** The next entries to read; none when all are taken. */
export function nextEntries({ paths, taken }: SharedEntries): readonly string[] {
  const from = Atomics.add(taken, 0, handful);
  return paths.slice(from, from + handful);
}

/** Entries to read, none of them taken. */
export function sharedEntries(root: string, names: readonly SourceFile[], paths: readonly string[]): SharedEntries {
  return { root, names, paths, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
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
  const shared = sharedEntries(root, names, paths);
  const answer = readInThread(shared);
  for (let own = nextEntries(shared); own.length > 0; own = nextEntries(shared)) check.read(own);
  const outlined = await answer;
  for (const { path, stamped } of outlined) if (stamped) stamps.set(path, stamped);
  check.takeOutlines(outlined);
}
