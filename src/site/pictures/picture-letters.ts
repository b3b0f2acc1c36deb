import bidiFactory from 'bidi-js';
import { Buffer as ShapedText, Direction, shape } from 'harfbuzzjs';
import type { Letters, LetterStyle } from '../../exports/sharing/pictures/letters.ts';
import { fontFor, type OpenFont } from './picture-fonts.ts';

const bidi = bidiFactory();
const shaped = new ShapedText();
const widths = new Map<string, number>();

/** Signs that are not seen, and stand in no font: they go with the letters around them. */
const unseen = /[\p{Default_Ignorable_Code_Point}\s]/u;
/** Signs that go with the letters in front of them, where the font of those has them. */
const common = /[\p{M}\p{P}\p{S}\p{N}]/u;
/** What can turn the direction of a line that begins from the left: letters of the blocks that are written from the right, and marks of direction. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The letters of the fonts that come with the project, shaped by HarfBuzz. */
export const pictureLetters: Letters = {
  has: (text, style) =>
    Array.from(text.normalize('NFC')).every((sign) => unseen.test(sign) || fontFor(sign.codePointAt(0) ?? 0, style)),
  measure: (text, style, size) => {
    const parts = text.split(/(\s+)/u).filter((part) => part !== '');
    return parts.reduce((sum, part) => sum + widthOf(part, style), 0) * size;
  },
};

/** The width of a word at the size of one pixel, measured once. */
function widthOf(word: string, style: LetterStyle): number {
  const key = `${style} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const { width } = shapeLine(word, style, 1, 'ltr');
  widths.set(key, width);
  return width;
}

/** A glyph where it stands in a line, from its left end and its baseline. */
export interface PlacedGlyph {
  font: OpenFont;
  glyph: number;
  x: number;
  y: number;
}

/** The glyphs of a line in the order in which they are seen. */
export function shapeLine(
  line: string,
  style: LetterStyle,
  size: number,
  direction: 'ltr' | 'rtl',
): { width: number; glyphs: PlacedGlyph[] } {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const { text, level, font } of runsInSight(line.normalize('NFC'), style, direction)) {
    const scale = size / font.unitsPerEm;
    shaped.reset();
    shaped.addText(text);
    shaped.guessSegmentProperties();
    shaped.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(font.font, shaped);
    const places = shaped.getGlyphPositions();
    for (const [index, { codepoint: glyph }] of shaped.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
      glyphs.push({ font, glyph, x: width + xOffset * scale, y: -yOffset * scale });
      width += xAdvance * scale;
    }
  }
  return { width, glyphs };
}

/** Letters of one direction and one font. */
interface Run {
  text: string;
  level: number;
  font: OpenFont;
}

/** The runs of a line in the order in which they are seen from left to right (Unicode Bidirectional Algorithm, L2). */
function runsInSight(line: string, style: LetterStyle, direction: 'ltr' | 'rtl'): Run[] {
  const runs = runsOf(line, style, direction);
  const most = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = most; level > 0; level--) {
    for (let start = 0; start < runs.length; start++) {
      let end = start;
      while ((runs[end]?.level ?? -1) >= level) end++;
      if (end > start) {
        runs.splice(start, end - start, ...runs.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return runs;
}

function runsOf(line: string, style: LetterStyle, direction: 'ltr' | 'rtl'): Run[] {
  const levels = direction === 'ltr' && !turning.test(line) ? [] : bidi.getEmbeddingLevels(line, direction).levels;
  const runs: Run[] = [];
  let place = 0;
  let waiting = '';
  for (const sign of line) {
    const level = levels[place] ?? 0;
    place += sign.length;
    const codePoint = sign.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const stays = last?.level === level && (unseen.test(sign) || (common.test(sign) && last.font.has(codePoint)));
    const font = stays ? last.font : (fontFor(codePoint, style) ?? last?.font);
    // What is not seen at the beginning waits for a letter.
    if (font === undefined) waiting += sign;
    else if (last?.level === level && last.font === font) last.text += sign;
    else {
      runs.push({ text: waiting + sign, level, font });
      waiting = '';
    }
  }
  return runs;
}
