import { foldLetters, signsInWords } from '../../statements/text/fold-letters.ts';

const signs = new RegExp(`[${signsInWords}]`, 'gu');

/** A text folded for looking names up in it, a space at each end and between its words. */
export function foldText(text: string): string {
  return ` ${foldLetters(text)
    .replace(signs, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
}
