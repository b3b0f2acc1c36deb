import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character written as HTML writes it, which only Markdown reads: `&amp;`, `&#x3164;`. */
export interface CharacterReference {
  written: string;
  /** The character that it stands for. */
  meant: string;
}

const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/gi;

/** The first character reference of a text that is no Markdown, where it would be shown as it is written. */
export function characterReferenceIn(text: string): CharacterReference | undefined {
  for (const [written, hexadecimal, decimal, name] of text.matchAll(reference)) {
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    const named = name === undefined ? undefined : decodeNamedCharacterReference(name);
    if (named !== undefined && named !== false) return { written, meant: named };
    if (name === undefined && code <= 0x10ffff) return { written, meant: String.fromCodePoint(code) };
  }
  return undefined;
}
