import { isReserved } from './addresses/reserved-name.ts';

/** What every file system takes as the name of a file or folder, in bytes of UTF-8. */
export const mostBytes = 255;
/** What is left for the name of an entry in front of ".md". */
export const mostBytesOfEntry = mostBytes - '.md'.length;

const encoder = new TextEncoder();

/** How many bytes of UTF-8 a text has. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * A name made from text, cut at a whole character where it has more bytes than a file system takes. What was cut ends with a
 * digest of the whole, so that two long names stay two, and neither depends on the other; so does what a system keeps for itself.
 */
export function shortName(name: string, most = mostBytes): string {
  if (byteLength(name) <= most && !isReserved(name)) return name;
  const digest = digestOf(name);
  return `${cut(name, most - digest.length - 1)}-${digest}`;
}

/** The beginning of a name in at most so many bytes, with no hyphen at its end and no letter without its marks. */
function cut(name: string, most: number): string {
  let room = most;
  const characters = name.match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  const end = characters.findIndex((character) => (room -= byteLength(character)) < 0);
  return characters
    .slice(0, end < 0 ? undefined : end)
    .join('')
    .replace(/-+$/, '');
}

/** A digest of a text in fourteen letters and digits: enough to tell the words of one speaker on one day apart. */
export function shortDigest(text: string): string {
  return digestOf(text) + digestOf(`${text.length}${text}`);
}

/** FNV-1a, 32 bits, in seven letters and digits: enough to tell names apart that begin with the same 247 bytes. */
function digestOf(text: string): string {
  const bytes = encoder.encode(text);
  let hash = 0x811c9dc5;
  let index = 0;
  while (index < bytes.length) hash = Math.imul(hash ^ (bytes[index++] ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
