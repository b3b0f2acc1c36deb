import { parentPort, workerData } from 'node:worker_threads';
import { encodedReading } from './keep-readings.ts';
import { readText } from './read-content.ts';
import { nextPaths, type SharedPaths } from './shared-paths.ts';

/** Reads entries in a thread of its own, as many as others leave, and gives each handful as it is read. */
const shared = workerData as SharedPaths;
for (let paths = nextPaths(shared); paths.length > 0; paths = nextPaths(shared)) {
  parentPort?.postMessage(
    paths.flatMap((path) => {
      const text = readText(path);
      return typeof text === 'string' ? [encodedReading({ path, text })] : [];
    }),
  );
}
