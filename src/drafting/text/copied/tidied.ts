import { readableHeadings } from './capital-headings.ts';
import { mailAround } from './mail-around.ts';
import type { Stretch } from '../paragraphs.ts';
import { stoppedHeadings } from './stopped-headings.ts';
import { withoutGaps, wrappedLines } from './unwrapped.ts';

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

/** A line, and what ends it. */
const lines = /([^\r\n\f\v\u2028\u2029]*)(\r\n|[\r\n\f\v\u2028\u2029]|$)/gu;

/**
 * Signs that only printing needs, a letter with marks of its own, spaces of other widths, ligatures, and a word processor's bullet; spaces that
 * fill a line between two words of it; how Markdown leads elsewhere, heads and makes bold.
 */
const odd =
  /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufb00-\ufb06\uf0a7\uf0b7]|\P{M}\p{M}{1,9}|[^\S\t ]|[″]|``|(?<=[\p{L}\d,;]) {2,4}(?=[\p{L}\d(“«])|(?<=\p{Ll}[.!?;:]["”’)]{0,2}) {2}(?=["“(]?\p{Lu})|\[(?=[^[\]]{1,80}\]\(https?:)|\]\(https?:[^\s()]{1,300}\)|^#{1,6} (?=\S)|(?<=\S)\*\*|\*\*(?=\S)/gu;
/** A shorter line may be of columns, or have a label in front. */
const shortestFilled = 50;
const unseen = /^[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/u;

/**
 * A text as copies of pages, mails and PDFs have it, tidied for reading: one sign for the end of a line and one for a space, the lines of a
 * paragraph in one, none set in; no sign without a shape, letters with their marks composed; headings with the letters that the text has;
 * nothing that mail or Markdown puts around words; common marks for those of agencies' old archives (″grain″, ``grain``). Nothing of it
 * reaches a draft but places: words are cut from the text as given. `furnitureIn` tells which lines are of the page around it.
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
  const printed = withoutGaps([...given.matchAll(lines)]);
  const whole = printed.map(([, line = '']) => line);
  const mail = mailAround(whole);
  const margin = marginOf(whole);
  const fronts = mail.fronts ?? whole.map(() => margin);
  const own = whole.map((line, number) => (mail.out.has(number) ? '' : line.slice(fronts[number]).trimEnd()));
  const furniture = furnitureIn(own);
  const headings = readableHeadings(whole);
  const stopped = stoppedHeadings(own.map((line, number) => (furniture.has(number) ? '' : line)));
  const wrapped = wrappedLines(own.map((line) => line.trim()));
  for (const [number, { 1: given = '', 2: ending = '', index }] of printed.entries()) {
    const line = headings.get(number) ?? given;
    const full = line.trimEnd();
    // A line that breaks a word off ends in the middle of it.
    const isDivided =
      wrapped.has(number) && /\p{L}[-\u2010]$/u.test(full) && startsSmall(printed[number + 1]?.[1], fronts[number + 1]);
    const isOut = own[number] === '' || furniture.has(number);
    const end = isOut ? 0 : isDivided || stopped.has(number) ? full.length - 1 : full.length;
    let last = Math.min(fronts[number] ?? 0, end);
    for (const found of line.slice(0, end).matchAll(odd)) {
      if (found.index < last || (found[0].startsWith('  ') && end < shortestFilled)) continue;
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

/** How far all lines are set in. */
function marginOf(printed: readonly string[]): number {
  const worded = printed.filter((line) => line.trim() !== '');
  return worded.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
}

function startsSmall(line = '', front = 0): boolean {
  return /^\s*\p{Ll}/u.test(line.slice(front));
}

function plain(sign: string): string {
  if (unseen.test(sign)) return '';
  if (/^[[\]*#]/u.test(sign)) return '';
  if (/^[\uf0a7\uf0b7]$/u.test(sign)) return '•';
  if (/^[\ufb00-\ufb06]$/u.test(sign)) return sign.normalize('NFKC');
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
