import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packPath, type PackRef } from '../../offline/edition.ts';
import { encodePack, packNumber, type PackedFile } from '../../offline/pack.ts';
import type { BuiltFile } from '../built-files.ts';
import { codeVersion, Kept, keepingFolder } from '../kept.ts';
import { contentFolder } from '../content/read-content.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The bytes of a pack before compression: small enough to be fetched again after a failure, large enough to be few. */
const packSize = 1_500_000;
/** Of the shipped site 9 is 0.3 % smaller than 6, and takes 17 % more time. */
const level = 6;
/** Packs at a time: both cores of a small machine, and in memory no more than these. */
const atOnce = 2;

const gzipped = promisify(gzip);

/** A file that is to be packed, with a digest of what is in it. */
type Packable = BuiltFile & { digest: string };

/** Opens what packs earlier builds of this collection made, by what is in them. */
export function openPackRefs(): Kept<PackRef> {
  return Kept.open(keepingFolder(), 'pack-refs', contentFolder(process.env), codeVersion(['offline', 'site']));
}

/**
 * Puts files of a site into packs in it. A pack of the very files that an earlier build packed, which `kept` names, is taken from there as it lies: neither
 * it nor the files are read. `tell` hears how many files were packed.
 */
export async function writePacks(
  site: SiteFolder,
  files: readonly Packable[],
  kept: Kept<PackRef>,
  tell: (packed: number) => void = () => undefined,
): Promise<PackRef[]> {
  const groups = inGroups(files, ({ size }) => size);
  const written: PackRef[] = [];
  const waiting = [...groups.entries()];
  const writeNext = async (): Promise<void> => {
    const [read, encoded] = [new Space(), new Space()];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [number, group] = next;
      const key = hashOf(group.map(({ path, digest }) => `${digest} ${path}`).join('\n'));
      const known = kept.get(key);
      if (known && site.keeps(packPath(known.hash), key)) written[number] = known;
      else {
        const bytes = await packed(readAll(group, read), (length) => encoded.take(length));
        const ref = { hash: hashOf(bytes), bytes: bytes.length };
        kept.set(key, ref);
        site.write(packPath(ref.hash), bytes, key);
        written[number] = ref;
      }
      tell(group.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
  return written;
}

/** Packs files that are in memory, in the same way. */
export async function packInMemory(files: readonly PackedFile[]): Promise<Uint8Array[]> {
  return Promise.all(inGroups(files, ({ bytes }) => bytes.length).map((group) => packed(group)));
}

/** Parts files among packs, each by its path; an empty set has one empty pack. */
function inGroups<File extends { path: string }>(files: readonly File[], sizeOf: (file: File) => number): File[][] {
  const size = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const groups = Array.from({ length: Math.max(1, Math.ceil(size / packSize)) }, (): File[] => []);
  for (const file of files) groups[packNumber(file.path, groups.length)]?.push(file);
  return groups;
}

async function packed(files: readonly PackedFile[], spaceFor?: (length: number) => Uint8Array): Promise<Uint8Array> {
  return gzipped(encodePack(files, spaceFor), { level });
}

/** Memory that one pack after the other is read into: what is taken anew for each has the collector go through the whole archive each time. */
class Space {
  private bytes = new Uint8Array(0);

  take(length: number): Uint8Array {
    if (this.bytes.length < length) this.bytes = new Uint8Array(length * 2);
    return this.bytes.subarray(0, length);
  }
}

/** Files with their bytes, which stay only until the space is used again. */
function readAll(files: readonly BuiltFile[], space: Space): PackedFile[] {
  const all = space.take(files.reduce((sum, { size }) => sum + size, 0));
  let offset = 0;
  return files.map(({ path, type, file, size }) => {
    const bytes = all.subarray(offset, (offset += size));
    readInto(file, bytes);
    return { path, type, bytes };
  });
}

function readInto(file: string, bytes: Uint8Array): void {
  const open = openSync(file, 'r');
  try {
    let filled = 0;
    while (filled < bytes.length) {
      const read = readSync(open, bytes, filled, bytes.length - filled, filled);
      if (read === 0) throw new Error(`${file} became shorter while it was packed`);
      filled += read;
    }
  } finally {
    closeSync(open);
  }
}

/** The name of a content: the first half of its SHA-256. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
