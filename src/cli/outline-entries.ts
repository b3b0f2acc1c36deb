import { parentPort, workerData } from 'node:worker_threads';
import { linkNames } from '../archive/archive.ts';
import { readNames } from '../archive/collection.ts';
import { outlineEntry } from '../archive/entry-outline.ts';
import { readStamped } from '../site/content/content-state.ts';
import { nextPaths } from '../site/content/shared-paths.ts';
import { readArticle } from '../statements/article.ts';
import type { ReadElsewhere, SharedEntries } from './read-beside.ts';

/** Reads entries in a thread of its own, as many as another one leaves, and gives their outlines when none is left. */
const shared = workerData as SharedEntries;
const { names } = linkNames(readNames(shared.root, shared.names));
const read: ReadElsewhere[] = [];
for (let paths = nextPaths(shared); paths.length > 0; paths = nextPaths(shared)) {
  for (const path of paths) {
    const { file, stamped } = readStamped(path, path, Date.now());
    // What is no entry, or cannot be read, is for the other one to tell.
    if (!('text' in file) || !path.endsWith('.md')) continue;
    read.push({ path, id: file.id, stamped, outline: outlineEntry(readArticle(file, { html: false }), names) });
  }
}
parentPort?.postMessage(read);
