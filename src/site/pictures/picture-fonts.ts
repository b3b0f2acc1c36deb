import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { LetterStyle } from '../../exports/sharing/pictures/letters.ts';
import { fontOfWoff } from './woff.ts';

/** A font that is open, with what was asked of it. */
export interface OpenFont {
  font: Font;
  unitsPerEm: number;
  has: (codePoint: number) => boolean;
}

const require = createRequire(import.meta.url);
const europe = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'];

/** The families of each style in the order in which they are asked for a letter, with the scripts that each has in a file of its own. */
const families: Readonly<
  Record<LetterStyle, readonly (readonly [family: string, weight: number, scripts: readonly string[]])[]>
> = {
  words: [['source-serif-4', 400, europe], ['noto-naskh-arabic', 400, ['arabic']], ['noto-sans-sc', 400, ['chinese-simplified']]], // prettier-ignore
  title: [['source-serif-4', 600, europe], ['noto-naskh-arabic', 600, ['arabic']], ['noto-sans-sc', 400, ['chinese-simplified']]], // prettier-ignore
  small: [['source-sans-3', 400, europe], ['noto-naskh-arabic', 400, ['arabic']], ['noto-sans-sc', 400, ['chinese-simplified']]], // prettier-ignore
};

const open = new Map<string, OpenFont>();

/** The font of a style that has a letter, opened when it is first asked; undefined where none has. */
export function fontFor(codePoint: number, style: LetterStyle): OpenFont | undefined {
  for (const [family, weight, scripts] of families[style]) {
    for (const script of scripts) {
      const font = openFont(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`);
      if (font.has(codePoint)) return font;
    }
  }
  return undefined;
}

function openFont(file: string): OpenFont {
  const known = open.get(file);
  if (known) return known;
  const bytes = fontOfWoff(readFileSync(require.resolve(file)));
  const face = new Face(new Blob(Uint8Array.from(bytes).buffer));
  const font = new Font(face);
  const letters = new Set(face.collectUnicodes());
  const opened: OpenFont = {
    font,
    unitsPerEm: face.upem,
    has: (codePoint) => letters.has(codePoint),
  };
  open.set(file, opened);
  return opened;
}
