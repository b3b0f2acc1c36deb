import { foldLetters, signsInWords } from '../statements/fold-letters.ts';

/** A word of a text as it is searched: folded, with the UTF-16 offsets at which it stands and its number in the text. */
export interface Token {
  term: string;
  start: number;
  end: number;
  position: number;
}

const word = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${signsInWords}][\\p{L}\\p{M}]+)*`, 'gu');
/** Scripts written without spaces are searched by pairs of characters: the same on every machine, unlike a segmenter's words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const sign = new RegExp(`[${signsInWords}]`, 'u');
const possessive = new RegExp(`[${signsInWords}]s$`, 'iu');
const ascii = /^[a-z0-9]*$/;
/** Letters of the longest article that a word can be elided to: l', d', qu', O'. */
const longestElision = 2;

/** A word without case, diacritics and signs inside it: `foldWord('O’Brién') // => 'obrien'`, as `foldName` folds names. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : foldLetters(lower).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The words of a text in order. A word with an apostrophe is found whole and by its longer parts: `Lavrov’s` as `lavrov`. */
export function tokenize(text: string): Token[] {
  return cutIntoWords(text).filter(({ term }) => term !== '');
}

/** A word that is looked for, and what of it an article was elided before: `{ term: 'laccord', elided: 'accord' }`. */
export interface SoughtWord {
  term: string;
  elided?: string | undefined;
}

/** The words of a query, each once however it can be cut: `Sha‘ban`, `Shaʿban` and `Shaban` look for the same. */
export function soughtWords(text: string): SoughtWord[] {
  const places = Map.groupBy(tokenize(text), ({ position }) => position);
  return [...places.values()].flatMap(([whole, ...parts]) => {
    if (!whole) return [];
    const [part] = parts;
    const isElided =
      parts.length === 1 &&
      part !== undefined &&
      whole.term.endsWith(part.term) &&
      whole.term.length - part.term.length <= longestElision;
    return [isElided ? { term: whole.term, elided: part.term } : { term: whole.term }];
  });
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

/** The whole word first, then its longer parts; of a possessive what is before the sign: `EU’s` is `eu`. */
function forms(found: string): string[] {
  const bare = found.replace(possessive, '');
  if (!sign.test(bare)) return [foldWord(bare)];
  const parts = bare.split(sign).map(foldWord);
  return [...new Set([foldWord(bare), ...parts.filter((part) => part.length > longestElision)])];
}

function addPairs(tokens: Token[], found: string, start: number, position: number): number {
  const characters = [...found.matchAll(/./gsu)].filter(([character]) => !sign.test(character));
  characters.forEach(({ 0: character, index: offset }, index) => {
    const next = characters[index + 1];
    if (!next && characters.length > 1) return;
    const end = start + (next ? next.index + next[0].length : offset + character.length);
    const term = foldWord(character + (next?.[0] ?? ''));
    tokens.push({ term, start: start + offset, end, position: position + index });
  });
  return position + characters.length;
}

/** Whether a word is of a script that is searched by pairs of characters. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text);
}
