import { extname } from 'node:path/posix';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFolder } from '../site-folder.ts';

/** A form in which a server sends a text. */
export interface Compression {
  /** What its files are called, behind the name of the text. */
  name: string;
  /** What of its making is in the key of a file: another level makes another file. */
  level: number;
  compress: (bytes: Buffer) => Promise<Buffer>;
}

const [brotlied, gzipped] = [promisify(brotliCompress), promisify(gzip)];
const { BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_MODE_TEXT } = constants;

/** Levels at which the shipped site (107 MB of text) takes 3.6 s of CPU: brotli at 9 is 1 % smaller than at 5 and takes twenty times as long. */
const compressions: readonly Compression[] = [
  {
    name: 'br',
    level: 5,
    compress: (bytes) =>
      brotlied(bytes, { params: { [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT } }),
  },
  { name: 'gz', level: 6, compress: (bytes) => gzipped(bytes, { level: 6 }) },
];

/** What is text: packs, fonts, pictures and books are compressed already. */
const texts = /^\.(?:html|css|js|json|jsonld|ndjson|csv|svg|xml|txt|md|ttl|yaml|webmanifest)$/;
/** Bytes below which a text fits into one packet of the network as it is. */
const least = 1024;
/** Files at a time: both cores of a small machine. */
const atOnce = 2;

/** The forms that are asked for, as `PRECOMPRESS="br gz" npm run build` does; what is no form throws, with what to write instead. */
export function compressionsAsked({ PRECOMPRESS: asked = '' }: NodeJS.ProcessEnv): Compression[] {
  const names = asked.split(/[\s,]+/).filter(Boolean);
  const all = compressions.map(({ name }) => name);
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`PRECOMPRESS is "${asked}". Write the forms that you want of "${all.join(' ')}".`);
  return compressions.filter(({ name }) => names.includes(name));
}

/**
 * Writes each text of a site a second time, compressed, in each of some forms: a server that is told to (docs/hosting.md) sends them as they
 * are. What was compressed before and has not changed is taken from there.
 */
export async function writeCompressed(site: SiteFolder, asked: readonly Compression[]): Promise<void> {
  if (asked.length === 0) return;
  const files = [...site.ledger].filter(([path, { size }]) => texts.test(extname(path)) && size >= least);
  const waiting = files.values();
  const writeNext = async (): Promise<void> => {
    // Each takes the next one.
    for (const [path, { digest, size }] of waiting) {
      for (const { name, level, compress } of asked) {
        const key = `${digest} ${name} ${level}`;
        if (site.keeps(`${path}.${name}`, key)) continue;
        const bytes = await compress(site.read(path));
        if (bytes.length < size) site.write(`${path}.${name}`, bytes, key);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
}
