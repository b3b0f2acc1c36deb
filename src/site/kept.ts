import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';

/** Collections for which something is kept; of more than these, what was used longest ago goes. */
const mostFolders = 8;

/** Where commands keep what they would make again the next time; undefined outside a project. */
export function keepingFolder(): string | undefined {
  return existsSync('node_modules') ? resolve('node_modules/.cache/communique') : undefined;
}

/**
 * What costs time to make, kept on disk from one command to the next: values that are plain data, by a key that names all that they
 * were made from but the code, for which `version` stands. Whatever is wrong with the file, nothing was kept then.
 */
export class Kept<Value> {
  private readonly path: string | undefined;
  private readonly version: string;
  private readonly stored: ReadonlyMap<string, Uint8Array>;
  private readonly used = new Map<string, Uint8Array>();
  private isChanged = false;

  private constructor(path: string | undefined, version: string) {
    this.path = path;
    this.version = version;
    this.stored = path === undefined ? new Map<string, Uint8Array>() : readKept(path, version);
  }

  /** Opens what is kept under a name for a content folder; where `keeping` is undefined, nothing is kept. */
  static open<Value>(keeping: string | undefined, name: string, folder: string, version: string): Kept<Value> {
    const file = `${name}-${hash('sha1', resolve(folder)).slice(0, 12)}`;
    return new Kept<Value>(keeping && join(keeping, file), version);
  }

  get isEmpty(): boolean {
    return this.stored.size === 0;
  }

  get(key: string): Value | undefined {
    const bytes = this.used.get(key) ?? this.stored.get(key);
    if (!bytes) return undefined;
    this.used.set(key, bytes);
    // What is read back was written by the same code, whole: the version and the checksum say so.
    return JSON.parse(decoder.decode(bytes)) as Value;
  }

  set(key: string, value: Value): void {
    this.used.set(key, encoder.encode(JSON.stringify(value)));
    this.isChanged = true;
  }

  /** Writes what was used since it was opened, and no more; where that cannot be written it is not kept. */
  save(): void {
    if (this.path === undefined || (!this.isChanged && this.used.size === this.stored.size)) return;
    const keys = [...this.used.keys()];
    const values = [...this.used.values()];
    const index = encoder.encode(`${JSON.stringify([keys, values.map(({ length }) => length)])}\n`);
    let check = crc32(index);
    for (const bytes of values) check = crc32(bytes, check);
    const head = encoder.encode(`${this.version} ${check}\n`);
    // Whoever reads meanwhile has the old file or the new one, never half of one.
    const unfinished = `${this.path}.${process.pid}`;
    try {
      mkdirSync(join(this.path, '..'), { recursive: true });
      writeFileSync(unfinished, Buffer.concat([head, index, ...values]));
      renameSync(unfinished, this.path);
      forgetOld(this.path);
    } catch {
      rmSync(unfinished, { force: true });
    }
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const lineFeed = 10;

function readKept(path: string, version: string): Map<string, Uint8Array> {
  const stored = new Map<string, Uint8Array>();
  try {
    const bytes = readFileSync(path);
    const headEnd = bytes.indexOf(lineFeed);
    const rest = bytes.subarray(headEnd + 1);
    if (bytes.toString('utf8', 0, headEnd) !== `${version} ${crc32(rest)}`) return stored;
    const indexEnd = rest.indexOf(lineFeed);
    const [keys, lengths] = JSON.parse(rest.toString('utf8', 0, indexEnd)) as [string[], number[]];
    let offset = indexEnd + 1;
    for (const [number, key] of keys.entries()) {
      const end = offset + (lengths[number] ?? 0);
      stored.set(key, rest.subarray(offset, end));
      offset = end;
    }
  } catch {
    stored.clear();
  }
  return stored;
}

/** Takes away what is kept for the collections that were used longest ago. */
function forgetOld(path: string): void {
  const folder = join(path, '..');
  const name = path.slice(folder.length + 1).replace(/-[^-]*$/, '');
  const ages = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => ({ file, written: statSync(join(folder, file)).mtimeMs }));
  for (const { file } of ages.sort((a, b) => b.written - a.written).slice(mostFolders)) {
    rmSync(join(folder, file), { force: true });
  }
}

/**
 * A digest of the code in folders of `src`, of the libraries' versions and of the engine: what was read by other code than this is
 * not read from what was kept.
 */
export function codeVersion(rooms: readonly string[]): string {
  const source = resolve(import.meta.dirname, '..');
  const files = rooms.flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => join(source, room, path)),
  );
  const texts = [...files, join(source, '../package-lock.json')].map((path) => `${path}\n${readFileSync(path, 'utf8')}`);
  return hash('sha1', [...texts, process.version, process.versions.icu].join('\0'));
}
