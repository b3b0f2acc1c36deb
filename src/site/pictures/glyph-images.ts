import { Resvg } from '@resvg/resvg-js';
import type { OpenFont } from './picture-fonts.ts';

/** A glyph as it is painted: the pixels that it covers, each with its place from where the glyph stands, and how much of it, up to 255. */
export interface GlyphImage {
  x: Int16Array;
  y: Int16Array;
  cover: Uint8Array;
}

/** Places between two pixels at which a glyph is drawn: fewer would let letters stand unevenly. */
const steps = 4;

const images = new WeakMap<OpenFont, Map<number, GlyphImage | undefined>>();

/**
 * The image of a glyph at a size, its place a part of a pixel to the right of a whole one: drawn once, for the same letters stand on
 * every picture. Undefined where there is nothing to see.
 */
export function glyphImage(font: OpenFont, glyph: number, size: number, part: number): GlyphImage | undefined {
  const ofFont = images.get(font) ?? new Map<number, GlyphImage | undefined>();
  images.set(font, ofFont);
  const step = Math.floor(part * steps);
  // A size is below a thousand.
  const key = (glyph * steps + step) * 1000 + size;
  if (!ofFont.has(key)) ofFont.set(key, draw(font, glyph, size, step / steps));
  return ofFont.get(key);
}

function draw({ font, unitsPerEm }: OpenFont, glyph: number, size: number, part: number): GlyphImage | undefined {
  const extents = font.glyphExtents(glyph);
  const scale = size / unitsPerEm;
  if (!extents || extents.width === 0 || extents.height === 0) return undefined;
  const left = Math.floor(extents.xBearing * scale + part) - 1;
  const right = Math.ceil((extents.xBearing + extents.width) * scale + part) + 1;
  const top = Math.floor(-extents.yBearing * scale) - 1;
  const bottom = Math.ceil(-(extents.yBearing + extents.height) * scale) + 1;
  const [width, height] = [right - left, bottom - top];
  const place = `translate(${part - left} ${-top}) scale(${scale} ${-scale})`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="${place}" d="${font.glyphToPath(glyph)}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const covered = Array.from({ length: width * height }, (_, index) => index).filter((index) => pixels[4 * index + 3]);
  return {
    x: Int16Array.from(covered, (index) => left + (index % width)),
    y: Int16Array.from(covered, (index) => top + Math.floor(index / width)),
    cover: Uint8Array.from(covered, (index) => pixels[4 * index + 3] ?? 0),
  };
}
