import { readableHeadings } from './capital-headings.ts';
import type { Stretch } from './paragraphs.ts';
import { wrappedLines } from './unwrapped.ts';

/** A text as it is read, and where it stands in the text as given. */
export interface TidiedText {
  text: string;
  /** The stretch of the text as given that a stretch of the tidied one stands for. */
  given: (stretch: Readonly<Stretch>) => Stretch;
  /** Some words of a heading as they are printed, where that is read in other letters. */
  asPrinted: (heading: string) => string;
}

/** What stands in both texts: letter for letter, or one sign for some that mean the same. */
interface Piece {
  at: number;
  given: Stretch;
  isCopied: boolean;
}

const lines = /([^\r\n\f\v\u2028\u2029]*)(\r\n|[\r\n\f\v\u2028\u2029]|$)/gu;
/** Signs that only printing needs, a letter with marks of its own, and spaces of other widths. */
const odd = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\P{M}\p{M}{1,9}|[^\S\t ]|[″]|``/gu;
/** What mail puts in front of a line that it quotes; the signs of captions (`>>`) are others. */
const quoting = /^>(?!>)(?: ?>)* ?/u;
const unseen = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u;

/**
 * A text as copies of pages, mails and PDFs have it, tidied for reading: one sign for the end of a line and one for a space, none at the
 * end of a line or in front of all, no soft hyphen or other sign without a shape, letters with their marks composed, marks of agencies'
 * old archives (″grain″, ``grain``) put for the common ones. Lines stay lines. Nothing of it reaches a draft but places: words are cut
 * from the text as given. `furnitureIn` tells which lines are of the page around it, and no part of it.
 */
export function tidied(
  given: string,
  furnitureIn: (lines: readonly string[]) => ReadonlySet<number> = () => new Set(),
): TidiedText {
  const pieces: Piece[] = [];
  let text = '';
  const put = (sign: string, start: number, end: number) => {
    if (sign === '') return;
    pieces.push({ at: text.length, given: { start, end }, isCopied: sign.length === end - start });
    text += sign;
  };
  const printed = [...given.matchAll(lines)];
  const fronts = frontsOf(printed.map(([, line = '']) => line));
  const furniture = furnitureIn(printed.map(([, line = ''], number) => line.slice(fronts[number])));
  const headings = readableHeadings(printed.map(([, line = '']) => line));
  const wrapped = wrappedLines(printed.map(([, line = ''], number) => line.slice(fronts[number]).trim()));
  for (const [number, { 1: given = '', 2: ending = '', index }] of printed.entries()) {
    const line = headings.get(number) ?? given;
    const whole = line.trimEnd();
    // A line that breaks a word off ends in the middle of it.
    const isDivided =
      wrapped.has(number) &&
      /\p{L}[-\u2010]$/u.test(whole) &&
      startsSmall(printed[number + 1]?.[1], fronts[number + 1]);
    const end = furniture.has(number) ? 0 : isDivided ? whole.length - 1 : whole.length;
    let last = Math.min(fronts[number] ?? 0, end);
    for (const found of line.slice(0, end).matchAll(odd)) {
      if (found.index < last) continue;
      put(line.slice(last, found.index), index + last, index + found.index);
      last = found.index + found[0].length;
      put(plain(found[0]), index + found.index, index + last);
    }
    put(line.slice(last, end), index + last, index + end);
    const sign = ending === '' || isDivided ? '' : wrapped.has(number) ? ' ' : '\n';
    put(sign, index + line.length, index + line.length + ending.length);
  }
  const asPrinted = (heading: string) =>
    [...headings].reduce(
      (own, [number, read]) => own.replace(read.trim(), () => (printed[number]?.[1] ?? '').trim()),
      heading,
    );
  return { text, given: (stretch) => givenFor(stretch, pieces), asPrinted };
}

/** How much of each line is no part of it: how far all of them are set in, and the signs with which a mail quotes them all. */
function frontsOf(printed: readonly string[]): number[] {
  const worded = printed.filter((line) => line.trim() !== '');
  const quoted = worded.filter((line) => quoting.test(line));
  if (quoted.length > 1 && quoted.length > worded.length * 0.9)
    return printed.map((line) => quoting.exec(line)?.[0].length ?? 0);
  const margin = worded.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  return printed.map(() => margin);
}

function startsSmall(line = '', front = 0): boolean {
  return /^\s*\p{Ll}/u.test(line.slice(front));
}

function plain(sign: string): string {
  if (unseen.test(sign)) return '';
  if (sign === '″') return '"';
  if (sign === '``') return "''";
  return /\s/u.test(sign) ? ' ' : sign.normalize('NFC');
}

function givenFor({ start, end }: Readonly<Stretch>, pieces: readonly Piece[]): Stretch {
  const from = pieceAt(start, pieces);
  const to = pieceAt(Math.max(start, end - 1), pieces);
  const placed = (piece: Piece | undefined, offset: number) =>
    piece?.isCopied === true ? piece.given.start + offset - piece.at : undefined;
  const begins = placed(from, start) ?? from?.given.start ?? start;
  if (end <= start) return { start: begins, end: begins };
  return { start: begins, end: (placed(to, end - 1) ?? (to?.given.end ?? end) - 1) + 1 };
}

/** The piece that a place stands in, by halving. */
function pieceAt(place: number, pieces: readonly Piece[]): Piece | undefined {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
