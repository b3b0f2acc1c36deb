import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { isEntryPath } from '../../archive/collection.ts';
import { contentPaths, shownPath } from './content-paths.ts';
import type { EncodedReading, KeptReadings } from './keep-readings.ts';
import { readText } from './read-content.ts';
import { nextPaths, sharePaths, type SharedPaths } from './shared-paths.ts';

/** Entries that other threads read while this one does something else. */
export interface ReadAhead {
  /** Reads with them until none is left, and waits for what they have read. */
  finish: () => Promise<void>;
}

/** A thread takes a quarter of a second to begin: for fewer entries than this it is not worth it. */
const worthAThread = 1000;
/** More threads than this wait for one another at the disk. */
const mostThreads = 3;

/** Has the entries of a folder read, of which nothing is kept, and what was read given to a keeper; it is whole when that is finished. */
export function readAhead(folder: string, readings: KeptReadings): ReadAhead {
  const paths = contentPaths(folder)
    .paths.map((path) => shownPath(folder, path))
    .filter((path) => isEntryPath(folder, path) && path.endsWith('.md'));
  if (!readings.isEmpty || paths.length < worthAThread) return { finish: () => Promise.resolve() };
  const shared = sharePaths(paths);
  const threads = Array.from({ length: Math.min(mostThreads, availableParallelism() - 1) }, () =>
    readInThread(shared, readings),
  );
  return {
    finish: async () => {
      for (let own = nextPaths(shared); own.length > 0; own = nextPaths(shared)) {
        for (const path of own) {
          const text = readText(path);
          // What cannot be read is told when the content is.
          if (typeof text === 'string') readings.read({ path, text });
        }
        await setImmediate();
      }
      await Promise.all(threads);
    },
  };
}

/** Lets another thread read until nothing is left to take; where there can be none, this one reads everything. */
function readInThread(shared: SharedPaths, readings: KeptReadings): Promise<void> {
  const thread = new Worker(new URL('read-ahead-thread.ts', import.meta.url), { workerData: shared });
  thread.on('message', (encoded: EncodedReading[]) => encoded.forEach(readings.take));
  return new Promise((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}
