import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { PackedFile } from '../offline/pack.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** A file that was built, unread: a large site does not fit into memory. */
export interface BuiltFile extends Omit<PackedFile, 'bytes'> {
  size: number;
  /** Where it lies on the disk. */
  file: string;
}

/** A file of a build by its path there; a page is at the address of its folder. */
export function builtFile(folder: string, path: string, size: number): BuiltFile {
  return {
    file: `${folder}/${path}`,
    path: path.replace(/(^|\/)index\.html$/, '$1'),
    type: types[extname(path)] ?? 'application/octet-stream',
    size,
  };
}

/** Every file in a built folder, in the same order on every machine. */
export function listBuilt(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => builtFile(folder, file.slice(join(folder, '/').length).replaceAll('\\', '/'), statSync(file).size))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file with its bytes. */
export function readBuilt({ path, type, file }: BuiltFile): PackedFile {
  return { path, type, bytes: readFileSync(file) };
}
