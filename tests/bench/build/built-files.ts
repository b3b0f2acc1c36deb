import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build has written. */
export interface BuiltFiles {
  /** Those of HTML. */
  pages: number;
  files: number;
  bytes: number;
  /** The digest of each file by its path. */
  digests: ReadonlyMap<string, string>;
}

/** Counts the files of a built site, and takes the digest of each. */
export function readBuiltFiles(folder: string): BuiltFiles {
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    bytes += content.length;
    digests.set(path.slice(folder.length), createHash('sha256').update(content).digest('base64'));
  }
  const pages = [...digests.keys()].filter((path) => path.endsWith('.html')).length;
  return { pages, files: digests.size, bytes, digests };
}

/** How many files are new, gone, or have another content. */
export function countDifferences(before: BuiltFiles, after: BuiltFiles): number {
  const paths = new Set([...before.digests.keys(), ...after.digests.keys()]);
  return [...paths].filter((path) => before.digests.get(path) !== after.digests.get(path)).length;
}
