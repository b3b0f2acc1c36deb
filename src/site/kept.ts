import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';

/** Collections for which something is kept; of more than these, what was used longest ago goes. */
const mostFolders = 8;

/** Where commands keep what they would make again the next time; undefined outside a project. */
export function keepingFolder(): string | undefined {
  return existsSync('node_modules') ? resolve('node_modules/.cache/communique') : undefined;
}

/** How a value is written, and read again. */
interface Codec<Value> {
  encode: (value: Value) => Uint8Array;
  decode: (bytes: Buffer) => Value;
}

/** Plain data. */
function json<Value>(): Codec<Value> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)),
    // What is read back was written by the same code, whole: the version and the checksum say so.
    decode: (bytes) => JSON.parse(bytes.toString()) as Value,
  };
}

/** Bytes as they are. */
export const plainBytes: Codec<Uint8Array> = { encode: (bytes) => bytes, decode: (bytes) => bytes };

/**
 * What costs time to make, kept on disk from one command to the next: values by a key, which names all that they were made from but
 * what `version` stands for, the code at least. Whatever is wrong with the file, nothing was kept then.
 */
export class Kept<Value> {
  private readonly path: string | undefined;
  private readonly version: string;
  private readonly codec: Codec<Value>;
  private readonly stored: Stored;
  private readonly used = new Map<string, Value>();
  private readonly fresh = new Map<string, Buffer>();

  private constructor(path: string | undefined, version: string, codec: Codec<Value>) {
    this.path = path;
    this.version = version;
    this.codec = codec;
    this.stored = (path === undefined ? undefined : readStored(path, version)) ?? nothing;
  }

  /** Opens what is kept under a name for a content folder; where `keeping` is undefined, nothing is kept. */
  static open<Value>(
    keeping: string | undefined,
    name: string,
    folder: string,
    version: string,
    codec: Codec<Value> = json(),
  ): Kept<Value> {
    const file = `${name}-${hash('sha1', resolve(folder)).slice(0, 12)}`;
    return new Kept<Value>(keeping && join(keeping, file), version, codec);
  }

  get isEmpty(): boolean {
    return this.stored.numbers.size === 0;
  }

  get(key: string): Value | undefined {
    const known = this.used.get(key);
    if (known !== undefined) return known;
    const bytes = this.bytesOf(key);
    if (!bytes) return undefined;
    const value = this.codec.decode(bytes);
    this.used.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.used.set(key, value);
    const { buffer, byteOffset, length } = this.codec.encode(value);
    this.fresh.set(key, Buffer.from(buffer, byteOffset, length));
  }

  /** Takes a value as it was encoded elsewhere by the same code; it is decoded when it is asked for. */
  take(key: string, { buffer, byteOffset, length }: Uint8Array): void {
    this.fresh.set(key, Buffer.from(buffer, byteOffset, length));
  }

  /** Writes what was used since it was opened, and no more; where that cannot be written it is not kept. */
  save(): void {
    if (this.path === undefined || (this.fresh.size === 0 && this.used.size === this.stored.numbers.size)) return;
    const keys = [...this.used.keys()];
    const values = keys.map((key) => this.bytesOf(key) ?? Buffer.alloc(0));
    const index = Buffer.from(`${JSON.stringify([keys, values.map(({ length }) => length)])}\n`);
    const check = values.reduce((sum, bytes) => crc32(bytes, sum), crc32(index));
    // Whoever reads meanwhile has the old file or the new one, never half of one.
    const unfinished = `${this.path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      writeFileSync(unfinished, Buffer.concat([Buffer.from(`${this.version} ${check}\n`), index, ...values]));
      renameSync(unfinished, this.path);
      forgetOld(this.path);
    } catch {
      takeAway(unfinished);
    }
  }

  private bytesOf(key: string): Buffer | undefined {
    const fresh = this.fresh.get(key);
    if (fresh) return fresh;
    const { numbers, ends, bytes } = this.stored;
    const number = numbers.get(key);
    return number === undefined ? undefined : bytes.subarray(ends[number], ends[number + 1]);
  }
}

/** What a file holds: the number of each key, and where each value ends and the next one begins. */
interface Stored {
  numbers: ReadonlyMap<string, number>;
  ends: readonly number[];
  bytes: Buffer;
}

const nothing: Stored = { numbers: new Map(), ends: [], bytes: Buffer.alloc(0) };
const lineFeed = 10;

function readStored(path: string, version: string): Stored | undefined {
  try {
    const file = readFileSync(path);
    const headEnd = file.indexOf(lineFeed);
    const rest = file.subarray(headEnd + 1);
    if (file.toString('utf8', 0, headEnd) !== `${version} ${crc32(rest)}`) return undefined;
    const indexEnd = rest.indexOf(lineFeed);
    const [keys, lengths] = JSON.parse(rest.toString('utf8', 0, indexEnd)) as [string[], number[]];
    const ends = [0];
    for (const length of lengths) ends.push((ends.at(-1) ?? 0) + length);
    return { numbers: new Map(keys.map((key, number) => [key, number])), ends, bytes: rest.subarray(indexEnd + 1) };
  } catch {
    return undefined;
  }
}

/** Takes away what is kept for the collections that were used longest ago. */
function forgetOld(path: string): void {
  const folder = dirname(path);
  const name = basename(path).replace(/-[^-]*$/, '');
  const ages = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => ({ file, written: statSync(join(folder, file)).mtimeMs }));
  for (const { file } of ages.sort((a, b) => b.written - a.written).slice(mostFolders)) {
    takeAway(join(folder, file));
  }
}

function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Where nothing can be written there is nothing to take away.
  }
}

/**
 * A digest of the code in folders of `src`, of the libraries' versions and of the engine: what was read by other code than this is
 * not read from what was kept.
 */
export function codeVersion(rooms: readonly string[]): string {
  const lock = join(source, '../package-lock.json');
  return hash(
    'sha1',
    [...rooms.map(digestOfRoom), digestOfFile(lock), process.version, process.versions.icu].join('\0'),
  );
}

const source = resolve(import.meta.dirname, '..');
const digestsOfRooms = new Map<string, string>();

/** The code does not change while it runs: a room is read once. */
function digestOfRoom(room: string): string {
  const known = digestsOfRooms.get(room);
  if (known !== undefined) return known;
  const files = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort();
  const digest = hash('sha1', files.map((path) => `${path} ${digestOfFile(join(source, room, path))}`).join('\n'));
  digestsOfRooms.set(room, digest);
  return digest;
}

function digestOfFile(path: string): string {
  return hash('sha1', readFileSync(path));
}
