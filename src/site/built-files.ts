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

/** Every file that was built, pages by the address of their folder, in the same order on every machine. */
export function listBuilt(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(join(folder, '/').length).replaceAll('\\', '/') }))
    .filter(({ path }) => !path.startsWith('offline/') || path.endsWith('.html'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({
      file,
      path: path.replace(/(^|\/)index\.html$/, '$1'),
      type: types[extname(path)] ?? 'application/octet-stream',
      size: statSync(file).size,
    }));
}

/** A file with its bytes. */
export function readBuilt({ path, type, file }: BuiltFile): PackedFile {
  return { path, type, bytes: readFileSync(file) };
}
