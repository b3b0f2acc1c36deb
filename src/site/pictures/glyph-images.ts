import { Resvg } from '@resvg/resvg-js';
import type { OpenFont } from './picture-fonts.ts';

/** A glyph as it is painted: how much of each pixel it covers, from 0 to 255, and where its upper left corner stands from its place. */
export interface GlyphImage {
  left: number;
  top: number;
  width: number;
  height: number;
  cover: Uint8Array;
}

/** Places between two pixels at which a glyph is drawn: fewer would let letters stand unevenly. */
const steps = 4;

const images = new WeakMap<OpenFont, Map<string, GlyphImage | undefined>>();

/**
 * The image of a glyph at a size, its place a part of a pixel to the right of a whole one: drawn once, for the same letters stand on
 * every picture. Undefined where there is nothing to see.
 */
export function glyphImage(font: OpenFont, glyph: number, size: number, part: number): GlyphImage | undefined {
  const ofFont = images.get(font) ?? new Map<string, GlyphImage | undefined>();
  images.set(font, ofFont);
  const step = Math.floor(part * steps);
  const key = `${glyph} ${size} ${step}`;
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
  const cover = Uint8Array.from({ length: width * height }, (_, index) => pixels[4 * index + 3] ?? 0);
  return { left, top, width, height, cover };
}
