import { pictureColours, type Colour, type LaidOutPicture } from '../../exports/sharing/pictures/lay-out-picture.ts';
import { pictureSize } from '../../exports/sharing/pictures/picture.ts';
import { glyphImage, type GlyphImage } from './glyph-images.ts';
import { indexedPng } from './indexed-png.ts';
import { shapeLine } from './picture-letters.ts';

const { width, height } = pictureSize;
const colours = ['ink', 'muted', 'accent'] as const satisfies Colour[];
/** Letters have soft edges: each colour stands on paper in so many shades. */
const shades = 3;

/** The colours of a picture: paper, then each of the others from faint to full. */
const palette = [
  partsOf(pictureColours.paper),
  ...colours.flatMap((colour) => Array.from({ length: shades }, (_, index) => onPaper(colour, (index + 1) / shades))),
];

/** How much of each pixel is covered, and its number in the palette: of one picture after the other. */
const cover = new Uint8Array(width * height);
const pixels = new Uint8Array(width * height);

/** A picture as a PNG. What stands on it does not overlap. */
export function paintPicture({ lines, bars }: LaidOutPicture): Buffer {
  cover.fill(0);
  pixels.fill(0);
  for (const { x, y, width: wide, height: high, colour } of bars) {
    for (let row = y; row < y + high; row++) pixels.fill((colours.indexOf(colour) + 1) * shades, row * width + x, row * width + x + wide); // prettier-ignore
  }
  for (const { text, style, size, direction, x, y, colour } of lines) {
    const index = colours.indexOf(colour);
    for (const { font, glyph, x: right, y: down } of shapeLine(text, style, size, direction).glyphs) {
      const at = x + right;
      const image = glyphImage(font, glyph, size, at - Math.floor(at));
      if (image) stamp(image, Math.floor(at), Math.round(y + down), index);
    }
  }
  return indexedPng(pixels, width, height, palette);
}

/** The shade of a pixel by how much of it is covered. */
const shadeOf = Uint8Array.from({ length: 256 }, (_, covered) => Math.round((covered / 255) * shades));

/** Puts what of an image is on the picture into its pixels, in a colour: the innermost of all that a picture costs, so it calls nothing. */
function stamp(image: GlyphImage, x: number, y: number, colour: number): void {
  const { x: columns, y: rows, cover: own } = image;
  for (let index = 0; index < own.length; index++) {
    const column = x + (columns[index] ?? 0);
    const row = y + (rows[index] ?? 0);
    if (column < 0 || column >= width || row < 0 || row >= height) continue;
    const place = row * width + column;
    const covered = (cover[place] ?? 0) + (own[index] ?? 0);
    cover[place] = covered > 255 ? 255 : covered;
    const shade = shadeOf[cover[place] ?? 0] ?? 0;
    pixels[place] = shade === 0 ? 0 : colour * shades + shade;
  }
}

function onPaper(colour: Colour, share: number): number[] {
  const full = partsOf(pictureColours[colour]);
  return partsOf(pictureColours.paper).map((part, index) => Math.round(part + ((full[index] ?? 0) - part) * share));
}

/** `#fbf8f2` as red, green and blue. */
function partsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
