import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchIndex } from './search-index.ts';

/** Writes the files of the search index into the folder of a built site. */
export function writeIndex(built: string): void {
  const { folder, files } = searchIndex();
  const made = new Set<string>();
  for (const [name, bytes] of files) {
    const path = join(built, 'search', folder, name);
    const parent = dirname(path);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(path, bytes);
  }
}
