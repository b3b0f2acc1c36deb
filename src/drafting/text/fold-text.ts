import { foldLetters } from '../../statements/fold-letters.ts';

/** A text folded for looking names up in it, a space at each end and between its words. */
export function foldText(text: string): string {
  return ` ${foldLetters(text)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
}
