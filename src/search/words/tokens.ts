import { foldLetters, signsInWords } from '../../statements/text/fold-letters.ts';
import { withoutJoined } from './joined-words.ts';

/**
 * A word of a text as it is searched: folded, with the UTF-16 offsets at which it stands and its number in the text. A variant is
 * another shape of what stands there, found behind the word itself: `cease-fire` as `ceasefire`.
 */
export interface Token {
  term: string;
  start: number;
  end: number;
  position: number;
  kind?: 'variant' | 'acronym';
}

/** What else folds text has it from here, so that a browser has both in one file: apart it is asked for one more with each query. */
export { foldLetters };

const word = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[${signsInWords}][\\p{L}\\p{M}]+)*`, 'gu');
/** Scripts written without spaces are searched by pairs of characters: the same on every machine, unlike a segmenter's words. */
const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
/** A number and the characters that count it, as in 2013年, are words of their own. */
const runs = new RegExp(`[${unspacedScripts}][${unspacedScripts}\\p{M}${signsInWords}]*|[^${unspacedScripts}]+`, 'gu');
const sign = new RegExp(`[${signsInWords}]`, 'u');
const possessive = new RegExp(`[${signsInWords}]s$`, 'iu');
const ascii = /^[a-z0-9]*$/;
const hyphen = /^[-\u2010\u2011]$/;
/** What stands between the thousands of a number: 1,000 and 1.000 and 1 000 with a space that does not break. */
const thousandsMark = /^[,.\u00a0\u202f]$/;
const letter = /^\p{L}\p{M}*$/u;
/** Such a short word in capitals alone is another one than in small letters: US and us, WHO and who. */
const acronym = /^\p{Lu}{2,3}$/u;
/** UTF-16 units of three capitals, wherever in Unicode they stand. */
const longestAcronym = 6;
/** Letters of the longest article that a word can be elided to: l', d', qu', O'. */
const longestElision = 2;
/** Words of a compound that are still one word without its hyphens: cease-fire, state-of-the-art. */
const mostJoined = 4;

/** A word without case, diacritics and signs inside it: `foldWord('O’Brién') // => 'obrien'`, as `foldName` folds names. */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  return ascii.test(lower) ? lower : foldLetters(lower).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/**
 * The words of a text in order. A word with an apostrophe is found whole and by its longer parts: `Lavrov’s` as `lavrov`; a compound
 * by its parts and as one word; letters with dots are the word they spell: `U.S.` is `us`.
 */
export function tokenize(text: string): Token[] {
  return cutIntoWords(text).filter(({ term }) => term !== '');
}

/** A word that is looked for, and in which other ways it can be read. */
export interface SoughtWord {
  term: string;
  /** What stands behind an elided article: `{ term: 'laccord', elided: 'accord' }`. */
  elided?: string | undefined;
  /** The words of a compound, where it is none: `{ term: 'ceasefire', parts: ['cease', 'fire'] }`. */
  parts?: string[] | undefined;
  /** Whether it is typed as an acronym: US, U.N. */
  isAcronym?: true | undefined;
  /** The number of the group of which one word is enough. */
  either?: number | undefined;
}

/** The words of a query, each once however it can be cut: `Sha‘ban`, `Shaʿban` and `Shaban` look for the same. */
export function soughtWords(text: string): SoughtWord[] {
  const places = Map.groupBy(tokenize(text), ({ position }) => position);
  const sought: SoughtWord[] = [];
  let compoundEnd = -1;
  for (const [position, [whole, ...others]] of places) {
    if (!whole) continue;
    const compound = others.findLast(
      ({ kind, start, end }) => kind === 'variant' && start === whole.start && end > whole.end,
    );
    if (compound && position > compoundEnd) {
      const parts = [...places.values()].flatMap(([first]) =>
        first && first.start >= compound.start && first.end <= compound.end ? [first] : [],
      );
      compoundEnd = parts.at(-1)?.position ?? position;
      sought.push({ term: compound.term, parts: parts.map(({ term }) => term) });
    } else if (position > compoundEnd)
      sought.push(
        soughtAt(
          whole,
          others.filter(({ kind }) => kind === undefined),
        ),
      );
  }
  return sought;
}

function soughtAt({ term, kind }: Token, parts: readonly Token[]): SoughtWord {
  if (kind === 'acronym') return { term, isAcronym: true };
  const [part] = parts;
  const isElided =
    parts.length === 1 &&
    part !== undefined &&
    term.endsWith(part.term) &&
    term.length - part.term.length <= longestElision;
  return isElided ? { term, elided: part.term } : { term };
}

/** What stands in a text without a space: a word, or the run of an unspaced script. */
interface Piece {
  found: string;
  start: number;
  end: number;
}

function cutIntoWords(text: string): Token[] {
  const tokens: Token[] = [];
  const pieces = piecesOf(text);
  let position = 0;
  let used = 0;
  for (const [index, { found, start, end }] of pieces.entries()) {
    if (index < used) continue;
    if (unspaced.test(found)) {
      position = addPairs(tokens, found, start, position);
      continue;
    }
    const letters = text[end] === '.' ? spelledFrom(text, pieces, index) : [];
    const last = letters.at(-1);
    if (last && letters.length > 1) {
      const term = foldWord(letters.map((each) => each.found).join(''));
      const inCapitals = letters.every((each) => each.found !== each.found.toLowerCase());
      tokens.push({ term, start, end: last.end, position, ...(inCapitals && { kind: 'acronym' as const }) });
      used = index + letters.length;
      position++;
      continue;
    }
    const isAcronym = found.length <= longestAcronym && acronym.test(found);
    for (const term of forms(found)) {
      tokens.push(isAcronym ? { term, start, end, position, kind: 'acronym' } : { term, start, end, position });
      for (const bare of withoutJoined(term)) tokens.push({ term: bare, start, end, position, kind: 'variant' });
    }
    // Most words have a space behind them, and are part of no compound.
    if (end < text.length && text[end] !== ' ')
      for (const compound of compoundsFrom(text, pieces, index))
        tokens.push({ ...compound, start, position, kind: 'variant' });
    position++;
  }
  return tokens;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: found, index: start } of text.matchAll(word)) {
    if (!unspaced.test(found)) pieces.push({ found, start, end: start + found.length });
    else
      for (const { 0: run, index: within } of found.matchAll(runs))
        pieces.push({ found: run, start: start + within, end: start + within + run.length });
  }
  return pieces;
}

/** The letters from here on that are written with nothing but dots between them. */
function spelledFrom(text: string, pieces: readonly Piece[], first: number): Piece[] {
  let last = first;
  const isLetter = (piece: Piece | undefined): piece is Piece => piece !== undefined && letter.test(piece.found);
  for (let here = pieces[last]; isLetter(here); here = pieces[last]) {
    const next = pieces[++last];
    if (!isLetter(next) || next.start !== here.end + 1 || text[here.end] !== '.') break;
  }
  return pieces.slice(first, last);
}

/** What a word and those behind its hyphens are together, two at least; the thousands of a number likewise. */
function compoundsFrom(text: string, pieces: readonly Piece[], first: number): { term: string; end: number }[] {
  const found: { term: string; end: number }[] = [];
  let joined = pieces[first]?.found ?? '';
  for (let last = first + 1; last < first + mostJoined; last++) {
    const [before, next] = [pieces[last - 1], pieces[last]];
    if (!before || next?.start !== before.end + 1 || unspaced.test(next.found)) break;
    const between = text[before.end] ?? '';
    const isNumber = thousandsMark.test(between) && /^\d{1,3}$/.test(before.found) && /^\d{3}$/.test(next.found);
    if (!hyphen.test(between) && !isNumber) break;
    joined += next.found.replace(possessive, '');
    found.push({ term: foldWord(joined), end: next.end });
  }
  return found;
}

/** The whole word first, then its longer parts; of a possessive what is before the sign: `EU’s` is `eu`. */
function forms(found: string): readonly string[] {
  const known = knownForms.get(found);
  if (known) return known;
  const made = makeForms(found);
  if (knownForms.size >= mostKnown) knownForms.clear();
  knownForms.set(found, made);
  return made;
}

/** A word is folded once: most of a text are words that were read before. */
const knownForms = new Map<string, readonly string[]>();
const mostKnown = 100_000;

function makeForms(found: string): string[] {
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
