/** A word, a number, a mark or a quotation of a sentence. */
export interface Word {
  kind: 'word' | 'number' | 'mark' | 'quote';
  text: string;
  lower: string;
}
