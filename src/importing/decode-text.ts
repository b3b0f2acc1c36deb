import { analyse } from 'chardet';
import { decodeUtf8, withoutByteOrderMark } from '../statements/text/characters.ts';

/** A text, and in which encoding it was read, in words. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/** Encodings of one byte a letter that a guess from so few letters takes for each other; Windows' hold what the others do. */
const widened: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-5': 'iso-8859-5',
};

/**
 * Reads bytes as text: by the byte order mark, as UTF-8 where they are valid UTF-8, as UTF-16 where every other byte is empty, else in
 * the encoding that their letters make likely. Undefined where `named` is no encoding.
 */
export function decodeText(bytes: Uint8Array, named?: string): DecodedText | undefined {
  if (named !== undefined) {
    const text = decodeAs(bytes, named);
    return text === undefined ? undefined : { text, encoding: named };
  }
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeAs(bytes, 'utf-16le') ?? '', encoding: 'UTF-16' };
  if (first === 0xfe && second === 0xff) return { text: decodeAs(bytes, 'utf-16be') ?? '', encoding: 'UTF-16' };
  const bare = withoutMark(bytes);
  if (bare) return { text: decodeAs(bytes, bare) ?? '', encoding: `UTF-16 (assumed: it has no byte order mark)` };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8' };
  for (const { name } of analyse(bytes)) {
    const own = name.toLowerCase();
    const encoding = widened[own] ?? own;
    if (encoding.startsWith('utf-')) continue;
    const text = decodeAs(bytes, encoding);
    // Controls and holes of the table say that it is another one.
    if (text === undefined || /[\ufffd\u0080-\u009f]/u.test(text)) continue;
    return {
      text,
      encoding: `${encoding} (assumed: its letters make it likely; "encoding:" in the mapping says otherwise)`,
    };
  }
  return { text: decodeAs(bytes, 'windows-1252') ?? '', encoding: 'windows-1252 (assumed: nothing tells)' };
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return withoutByteOrderMark(new TextDecoder(encoding).decode(bytes));
  } catch {
    return undefined;
  }
}

/** UTF-16 without its mark: in most texts every other byte of the first lines is empty, for their signs are those of ASCII. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 400);
  const empty = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) empty[index % 2] = (empty[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = empty;
  const few = start.length / 10;
  if (odd > few && even < odd / 4) return 'utf-16le';
  return even > few && odd < even / 4 ? 'utf-16be' : undefined;
}
