import { unpackShown, type PackedShown, type Shown } from '../hits/shown.ts';

/**
 * What hits show, in places of one length: a hit is read alone out of a file of many, and where it stands follows from its number. What
 * is shorter is filled up with spaces; of what is longer the rest stands in another file, and its place begins with where.
 */
export interface TextPlace {
  /** The beginning of what is shown, as JSON. */
  beginning: Uint8Array;
  /** Where the rest is. */
  rest?: { file: number; start: number; end: number };
}

const opening = '['.charCodeAt(0);
const lineEnd = '\n'.charCodeAt(0);
const decoder = new TextDecoder();

/** Reads a place: the whole, or a beginning and where the rest is. */
export function readTextPlace(bytes: Uint8Array): TextPlace {
  if (bytes[0] === opening) return { beginning: bytes };
  const end = bytes.indexOf(lineEnd);
  const [file = 0, start = 0, length = 0] = decoder.decode(bytes.subarray(0, end)).split(' ').map(Number);
  return { beginning: bytes.subarray(end + 1), rest: { file, start, end: start + length } };
}

/** What a hit shows, from its beginning and its rest; throws where they are broken. */
export function readText(beginning: Uint8Array, rest: Uint8Array = new Uint8Array()): Shown {
  const whole = new Uint8Array(beginning.length + rest.length);
  whole.set(beginning);
  whole.set(rest, beginning.length);
  return unpackShown(JSON.parse(decoder.decode(whole)) as PackedShown);
}
