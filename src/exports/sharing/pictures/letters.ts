/** How letters of a picture look. */
export type LetterStyle = 'words' | 'title' | 'small';

/** Letters of fonts, which whoever lays a picture out is given: their files are read elsewhere. */
export interface Letters {
  /** Whether there is a glyph for every letter of a text. */
  has: (text: string, style: LetterStyle) => boolean;
  /** The width of a text at a size. */
  measure: (text: string, style: LetterStyle, size: number) => number;
}
