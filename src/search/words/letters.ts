import anyAscii from 'any-ascii';
import { foldWord } from './tokens.ts';

const alphabets: [number, number][] = [
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x531, 0x587],
  [0x5d0, 0x5ea],
  [0x620, 0x6d5],
  [0x10d0, 0x10ff],
];

/** The letters of Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian in Latin letters, for a query in one of them. */
export function lettersOf(): Record<string, string> {
  const letters: Record<string, string> = {};
  for (const [from, to] of alphabets) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCodePoint(code);
      const latin = foldWord(anyAscii(letter)).replace(/[^a-z0-9]/g, '');
      if (/\p{L}/u.test(letter) && foldWord(letter) === letter && latin !== '') letters[letter] = latin;
    }
  }
  return letters;
}
