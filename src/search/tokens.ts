import { foldLetters } from '../statements/fold-letters.ts';

/** A word of a text as it is searched: folded, with the UTF-16 offsets at which it stands and its number in the text. */
export interface Token {
  term: string;
  start: number;
  end: number;
  position: number;
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
/** Scripts written without spaces are searched by pairs of characters: the same on every machine, unlike a segmenter's words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const apostrophe = /['’ʼ]/;
const ascii = /^[a-z0-9]*$/;
/** A word without case, diacritics and apostrophes: `foldWord('O’Brién') // => 'obrien'` */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : foldLetters(lower).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The words of a text in order. A word with an apostrophe is found whole and by its longer parts: `Lavrov’s` as `lavrov`. */
export function tokenize(text: string): Token[] {
  return cutIntoWords(text).filter(({ term }) => term !== '');
}

function cutIntoWords(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (const match of text.matchAll(word)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (unspaced.test(found)) {
      position = addPairs(tokens, found, start, position);
      continue;
    }
    for (const term of forms(found)) tokens.push({ term, start, end, position });
    position++;
  }
  return tokens;
}

function forms(found: string): string[] {
  if (!apostrophe.test(found)) return [foldWord(found)];
  const parts = found.split(apostrophe);
  const longer = parts.filter((part) => part.length > 2).map(foldWord);
  const possessive = /['’ʼ]s$/iu.test(found) && parts.length === 2;
  return [...new Set(possessive ? longer : [foldWord(found), ...longer])];
}

function addPairs(tokens: Token[], found: string, start: number, position: number): number {
  const characters = Array.from(found);
  let offset = start;
  characters.forEach((character, index) => {
    const next = characters[index + 1] ?? '';
    if (next !== '' || characters.length === 1) {
      const end = offset + character.length + next.length;
      tokens.push({ term: foldWord(character + next), start: offset, end, position: position + index });
    }
    offset += character.length;
  });
  return position + characters.length;
}

/** Whether a word is of a script that is searched by pairs of characters. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
