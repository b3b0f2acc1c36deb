import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes that have come since the last time and are worth the tenths of a second that it takes. */
const much = 150_000_000;

let left = 0;
let collect: (() => void) | undefined;

/**
 * Gives back what nothing holds any more, where the heap has grown by so many bytes since the last time. The engine lets it grow for as
 * long as it pleases: a build of 10,000 entries would hold the tables of its data while it makes the pages.
 */
export function freeMemory(worthIt = much): void {
  if (process.memoryUsage().heapUsed - left < worthIt) return;
  collect ??= collector();
  collect();
  left = process.memoryUsage().heapUsed;
}

/** The engine's own collector, which a process has when it asks for it. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
