import { breakLines, cutToLines } from './break-lines.ts';
import type { Letters, LetterStyle } from './letters.ts';
import { pictureSize, type Picture } from './picture.ts';

/** The colours of a picture, those of the pages in the light. */
export const pictureColours = { paper: '#fbf8f2', ink: '#1f1c17', muted: '#655d50', accent: '#8f2d1c' };

/** What something is drawn with. */
export type Colour = Exclude<keyof typeof pictureColours, 'paper'>;

/** A line of text where it stands: its left end on its baseline. */
export interface PlacedLine {
  text: string;
  style: LetterStyle;
  size: number;
  direction: 'ltr' | 'rtl';
  x: number;
  y: number;
  colour: Colour;
}

/** A rectangle, in whole pixels. */
export interface PlacedBar {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: Colour;
}

/** A picture of which everything has its place. */
export interface LaidOutPicture {
  lines: PlacedLine[];
  bars: PlacedBar[];
}

const { width, height } = pictureSize;
const [margin, edge] = [52, 12];
const room = width - 2 * margin;
/** From the top of what stands large to the line below it. */
const [mainTop, mainBottom] = [112, height - 124];
const lineHeight = 1.28;
/** Sizes in which the large text is tried, and their lines. */
const sizes = [44, 38, 33, 28, 24].map((size) => ({
  size,
  most: Math.floor((mainBottom - mainTop) / (size * lineHeight)),
}));
const small = 21;

/** Says where on a picture each line and each bar stands. */
export function layOutPicture(picture: Picture, letters: Letters): LaidOutPicture {
  const { direction } = picture;
  const measure = (text: string) => letters.measure(text, 'small', small);
  const smallLines = (text: string, most: number, top: number, colour: Colour) => {
    const shown = { lines: cutToLines(text, most, room, measure), size: small, style: 'small' as const };
    return place(shown, { top, colour }, direction, letters);
  };
  const main = mainLines(picture, letters);
  return {
    lines: [
      ...smallLines(picture.above, 2, 40, 'muted'),
      ...place(main, { top: mainTop, colour: 'ink' }, direction, letters),
      ...smallLines(picture.below, 2, height - 112, 'muted'),
      ...smallLines(picture.archive, 1, height - 46, 'accent'),
    ],
    bars: [
      { x: direction === 'ltr' ? 0 : width - edge, y: 0, width: edge, height, colour: 'accent' },
      ...barsOf(picture, mainTop + main.lines.length * main.size * lineHeight),
    ],
  };
}

/** Lines of one text, and how they look. */
interface ShownLines {
  lines: string[];
  size: number;
  style: LetterStyle;
}

/** Lines below each other, at the side on which a reader of their script begins. */
function place(
  { lines, size, style }: ShownLines,
  { top, colour }: { top: number; colour: Colour },
  otherwise: 'ltr' | 'rtl',
  letters: Letters,
): PlacedLine[] {
  const direction = directionOf(lines.join(' '), otherwise);
  return lines.map((text, index) => {
    const x = direction === 'ltr' ? margin : width - margin - letters.measure(text, style, size);
    return { text, style, size, direction, x, y: top + size + index * Math.round(size * lineHeight), colour };
  });
}

/** The large text: the first that has room whole, as large as it can be; the last is cut where it has none. */
function mainLines({ main }: Picture, letters: Letters): ShownLines {
  for (const { text, isWords } of main) {
    const style = isWords ? 'words' : 'title';
    for (const { size, most } of sizes) {
      const lines = breakLines(text, room, (piece) => letters.measure(piece, style, size));
      if (lines.length <= most) return { lines, size, style };
    }
  }
  const { size, most } = sizes.at(-1) ?? { size: small, most: 1 };
  const text = main.at(-1)?.text ?? '';
  return {
    lines: cutToLines(text, most, room, (piece) => letters.measure(piece, 'title', size)),
    size,
    style: 'title',
  };
}

/** Bars of time on a line, linear from zero, where there is room below the large text; in Arabic they run from the right. */
function barsOf({ bars = [], direction }: Picture, top: number): PlacedBar[] {
  const high = Math.min(84, Math.floor(mainBottom - top - 24));
  if (bars.length === 0 || high < 30) return [];
  const wide = room / bars.length;
  const most = Math.max(...bars);
  const own = Math.max(2, Math.floor(Math.min(24, wide * 0.8)));
  const drawn = bars.map((count, index): PlacedBar => {
    const size = count === 0 ? 0 : Math.max(3, Math.round((count / most) * high));
    const x = Math.round(margin + wide * (direction === 'ltr' ? index : bars.length - 1 - index));
    return { x, y: mainBottom - size, width: own, height: size, colour: 'accent' };
  });
  return [...drawn, { x: margin, y: mainBottom, width: room, height: 1, colour: 'muted' }];
}

/** The direction of a text by its first letter. */
function directionOf(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const [first] = /\p{L}/u.exec(text) ?? [];
  if (first === undefined) return otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
    ? 'rtl'
    : 'ltr';
}
