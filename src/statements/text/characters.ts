import { neededIn } from './needed-characters.ts';
import { at, error, type Finding, type Problem, type SourceFile } from '../problems.ts';

/** Letters and marks of the commonest scripts, which hold nothing to look for: most files end their check here. */
const nothingUnusual = /^[\t\n\r\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u0400-\u04ff\u2010-\u2027\u2030-\u205e]*$/;
/**
 * Control and format characters, private use and noncharacters, surrogates without their other half, the replacement characters, and
 * letters and marks that show nothing: fillers, variation selectors, the blank of Braille. Tab and line ends are fine.
 */
const suspect =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufffc\ufffd\u{16fe4}\u{1d159}]/u;
const eachSuspect = new RegExp(suspect, 'gu');

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

/** Nobody mends more of them by hand: the next check names the next. */
const mostNamed = 100;

/** The first character of a text that a reader cannot see and an author cannot have meant. */
export function invisibleIn(text: string): string | undefined {
  return invisiblesIn(text)[0]?.[0];
}

function invisiblesIn(text: string): RegExpExecArray[] {
  if (nothingUnusual.test(text) || !suspect.test(text)) return [];
  const isNeeded = neededIn(text);
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(eachSuspect)) {
    if (!isNeeded(match[0], match.index)) found.push(match);
    if (found.length === mostNamed) break;
  }
  return found;
}

/** What is said of such a character. */
export function invisible(character: string): Finding {
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return character === '\ufffd' || character === '\ufffc'
    ? error('lost-character', `a character was lost here (${code})`, 'Restore it from the source and save as UTF-8.')
    : error('invisible-character', `there is an invisible character here (${code})`, 'Delete it.');
}

/**
 * Finds characters that a reader cannot see and an author cannot have meant: controls, direction overrides, fillers, zero-width
 * characters outside the scripts that need them (Unicode UAX 31, UTR 36), and the mark left by a wrong decoding.
 */
export function findInvisibleCharacters(file: SourceFile): Problem[] {
  if (nothingUnusual.test(file.text) || !suspect.test(file.text)) return [];
  const problems: Problem[] = [];
  for (const [index, line] of file.text.split('\n').entries()) {
    for (const match of invisiblesIn(line))
      problems.push(at(file.path, { line: index + 1, column: match.index + 1 }, invisible(match[0])));
    if (problems.length >= mostNamed) break;
  }
  return problems.slice(0, mostNamed);
}
