import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, readSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { decodeUtf8 } from '../../statements/text/characters.ts';
import { at, error, type Finding, type Problem } from '../../statements/problems.ts';
import { contentPaths, notReadable, shownPath } from './content-paths.ts';
import type { Kept } from '../kept.ts';

/** A file of a content folder that was read: its text and the id that git gives its bytes, or why it has none. */
export type ReadFile = { path: string; id: string; text: string } | { path: string; refused: Problem | undefined };

/** A content folder as it stands somewhere: on disk, or in a revision. Texts are read one by one, when they are asked for. */
export interface ContentState {
  /** The paths of its files, which begin with the folder. */
  paths: readonly string[];
  /** What stands there and cannot be read at all. */
  problems: readonly Problem[];
  /** The id that git gives the bytes of a file; undefined where it cannot be read. */
  idOf: (path: string) => string | undefined;
  read: (paths: readonly string[]) => Iterable<ReadFile>;
}

/** How a file was marked by the system when it was read, and the id of what was read. */
export type Stamped = [stamp: string, id: string];

/** A file that was changed less than this before it was read may change again under the same stamp (FAT counts in two seconds). */
const settledAfter = 2500;

/**
 * The content folder on disk. A file that bears the stamp it had when it was last read (times of change and of its entry in the file
 * system, size, number) is taken for the same without being read. `now` is a clock in milliseconds.
 */
export function folderState(folder: string, stamps: Kept<Stamped>, now: () => number = Date.now): ContentState {
  const { paths, unreadable } = contentPaths(folder);
  const onDisk = new Map(paths.map((path) => [shownPath(folder, path), join(folder, path)]));
  const read = (path: string): ReadFile => {
    const { file, stamped } = readStamped(path, onDisk.get(path) ?? path, now());
    if (stamped && stamps.get(path)?.[0] !== stamped[0]) stamps.set(path, stamped);
    return file;
  };
  return {
    paths: [...onDisk.keys()],
    problems: unreadable.map(({ path, finding }) => at(shownPath(folder, path), { line: 1, column: 1 }, finding)),
    idOf: (path) => {
      const known = stamps.get(path);
      if (known && known[0] === stampOf(onDisk.get(path) ?? path)) return known[1];
      const found = read(path);
      return 'id' in found ? found.id : undefined;
    },
    read: function* (wanted) {
      for (const path of wanted) yield read(path);
    },
  };
}

/**
 * Reads a file of a content folder, and gives its stamp where that is one to know it by again; `path` is what the file is called,
 * `own` where it is, `now` a clock in milliseconds.
 */
export function readStamped(path: string, own: string, now: number): { file: ReadFile; stamped?: Stamped } {
  const found = stampedBytesOf(own);
  if (!found) return { file: { path, refused: at(path, { line: 1, column: 1 }, notReadable('file')) } };
  const text = decodeUtf8(found.bytes);
  if (text === undefined) return { file: { path, refused: at(path, { line: 1, column: 1 }, notUtf8()) } };
  const file = { path, id: gitId(found.bytes), text };
  return now - found.changed > settledAfter ? { file, stamped: [found.stamp, file.id] } : { file };
}

/** The name of an object that holds these bytes (git, "Git Objects"): `blob`, their number, a zero, the bytes. */
export function gitId(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What is said of a file in another encoding. */
export function notUtf8(): Finding {
  return error('encoding', 'this file is not UTF-8', 'Save it in the encoding UTF-8.');
}

/** The bytes of a file, where it can be read. */
export function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** The bytes of a file with its stamp and when it was last changed, all of the one file that was opened. */
function stampedBytesOf(path: string): { bytes: Uint8Array; stamp: string; changed: number } | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file, { bigint: true });
    const size = Number(stats.size);
    const bytes = size > room.length ? readFileSync(file) : room.subarray(0, readSync(file, room, 0, size, 0));
    return { bytes, stamp: stampIn(stats), changed: Number(stats.ctimeMs) };
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Where files are read into, one over the other: ten thousand times the memory of one would have to be taken and given back. */
const room = Buffer.allocUnsafeSlow(1 << 18);

function stampOf(path: string): string | undefined {
  try {
    return stampIn(statSync(path, { bigint: true }));
  } catch {
    return undefined;
  }
}

function stampIn({ mtimeNs, ctimeNs, size, ino }: BigIntStats): string {
  return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}
