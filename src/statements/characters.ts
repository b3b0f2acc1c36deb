import { at, error, type Finding, type Problem, type SourceFile } from './problems.ts';

/** Letters and marks of the commonest scripts, which hold nothing to look for: most files end their check here. */
const nothingUnusual = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027\u2030-\u205e]*$/;
/** Control and format characters, private use and noncharacters, the replacement character; tab and line ends are fine. */
const suspect = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u;
/** The signs of Arabic and Syriac that stand before a number or a verse, format characters that can be seen. */
const alwaysFine = /[\u0600-\u0605\u06dd\u070f\u08e2]/;
const joiners = new Set(['\u200c', '\u200d']);
const directionMarks = new Set(['\u200e', '\u200f', '\u061c']);
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text without the byte order mark that some editors put in front of it. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads bytes as UTF-8 with or without a byte order mark; undefined when they are anything else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return withoutByteOrderMark(strictUtf8.decode(bytes));
  } catch {
    return undefined;
  }
}

function isWelcome(character: string, line: string, column: number): boolean {
  if (alwaysFine.test(character)) return true;
  if (directionMarks.has(character)) return rightToLeft.test(line);
  if (joiners.has(character)) return joiningScript.test(line.slice(Math.max(0, column - 3), column + 3));
  // Unassigned code points include characters newer than this engine's Unicode: only the noncharacters are refused.
  if (/\p{Cn}/u.test(character)) return !/\p{Noncharacter_Code_Point}/u.test(character);
  return false;
}

/** The first character of a text that a reader cannot see and an author cannot have meant. */
export function invisibleIn(text: string): string | undefined {
  if (nothingUnusual.test(text) || !suspect.test(text)) return undefined;
  for (const match of text.matchAll(new RegExp(suspect, 'gu'))) {
    if (!isWelcome(match[0], text, match.index)) return match[0];
  }
  return undefined;
}

/** What is said of such a character. */
export function invisible(character: string): Finding {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\ufffd'
    ? error('lost-character', `a character was lost here (${code})`, 'Restore it from the source and save as UTF-8.')
    : error('invisible-character', `there is an invisible character here (${code})`, 'Delete it.');
}

/**
 * Finds characters that a reader cannot see and an author cannot have meant: controls, direction overrides, zero-width
 * characters outside the scripts that need them (Unicode UAX 31, UTR 36), and the mark left by a wrong decoding.
 */
export function findInvisibleCharacters(file: SourceFile): Problem[] {
  if (nothingUnusual.test(file.text) || !suspect.test(file.text)) return [];
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(new RegExp(suspect, 'gu'))]
        .filter((match) => !isWelcome(match[0], line, match.index))
        .map((match) => at(file.path, { line: index + 1, column: match.index + 1 }, invisible(match[0]))),
    );
}
