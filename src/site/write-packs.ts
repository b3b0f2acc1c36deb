import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packPath, type PackRef } from '../offline/edition.ts';
import { encodePack, packNumber, type PackedFile } from '../offline/pack.ts';
import { readBuilt, type BuiltFile } from './built-files.ts';

/** The bytes of a pack before compression: small enough to be fetched again after a failure, large enough to be few. */
const packSize = 1_500_000;
/** Of the shipped site 9 is 0.3 % smaller than 6, and takes 17 % more time. */
const level = 6;
/** Packs at a time: both cores of a small machine, and in memory no more than these. */
const atOnce = 2;

const gzipped = promisify(gzip);

/** Puts files into packs beside the site; `onRead` is shown each file while its bytes are there. */
export async function writePacks(
  folder: string,
  files: readonly BuiltFile[],
  onRead: (file: PackedFile) => void = () => undefined,
): Promise<PackRef[]> {
  const groups = inGroups(files, ({ size }) => size);
  const written: PackRef[] = [];
  const waiting = [...groups.entries()];
  const writeNext = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, group] = next;
      const read = group.map(readBuilt);
      read.forEach(onRead);
      const bytes = await packed(read);
      const ref = { hash: hashOf(bytes), bytes: bytes.length };
      const path = join(folder, packPath(ref.hash));
      mkdirSync(dirname(path), { recursive: true });
      if (!existsSync(path)) writeFileSync(path, bytes);
      written[number] = ref;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
  return written;
}

/** Packs files that are in memory, in the same way. */
export async function packInMemory(files: readonly PackedFile[]): Promise<Uint8Array[]> {
  return Promise.all(inGroups(files, ({ bytes }) => bytes.length).map(packed));
}

/** Parts files among packs, each by its path; an empty set has one empty pack. */
function inGroups<File extends { path: string }>(files: readonly File[], sizeOf: (file: File) => number): File[][] {
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const groups = Array.from({ length: Math.max(1, Math.ceil(size / packSize)) }, (): File[] => []);
  for (const file of files) groups[packNumber(file.path, groups.length)]?.push(file);
  return groups;
}

async function packed(files: readonly PackedFile[]): Promise<Uint8Array> {
  return gzipped(encodePack(files), { level });
}

/** The name of a content: the first half of its SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
