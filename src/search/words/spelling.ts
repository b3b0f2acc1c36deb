import { onDemand } from '../on-demand.ts';

const fusePart = onDemand(() => import('fuse.js/min-basic'));

/** Two edits change the letters of a word in at most four bits of its signature. */
const mostBits = 4;

/** How many errors a word forgives: none below four letters, one up to seven, two beyond. */
export function errorsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/**
 * The letters of a word as 32 bits. A word within n edits of another differs from it in at most 2n bits, so that most of a
 * dictionary is ruled out without a look at its letters, and nothing within the distance is lost.
 */
export function signature(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function bitsSet(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** What each error costs beside its being one: of all letters that might be too many or wrong, each is unlikely. */
const unlikely = 1 / 64;

const longestWord = 64;
const width = longestWord + 2;
/** The table of distances and, for each letter, the last row that has it; used again for every pair of words. */
const table = new Float32Array(width * width);
const lastRows = new Map<number, number>();

/**
 * Edits from the word that was meant to the one that was typed, two neighbours that changed places counted once also where a
 * letter was put in or left out between them (Damerau and Levenshtein; Lowrance and Wagner 1975); `most` + 1 beyond. A letter
 * too many or a wrong one adds 1/64: there are 25 others that it might have been, and one way only to leave a letter out.
 */
export function editDistance(meant: string, typed: string, most: number): number {
  if (Math.abs(meant.length - typed.length) > most || meant.length > longestWord || typed.length > longestWord)
    return most + 1;
  lastRows.clear();
  const far = most + 1;
  for (let j = 0; j <= typed.length; j++) {
    table[j] = far;
    table[width + j + 1] = j * (1 + unlikely);
  }
  for (let i = 1; i <= meant.length; i++) {
    const row = (i + 1) * width;
    const letter = meant.charCodeAt(i - 1);
    table[row] = far;
    table[row + 1] = i;
    let best = i;
    let lastColumn = 0;
    for (let j = 1; j <= typed.length; j++) {
      const other = typed.charCodeAt(j - 1);
      const same = letter === other;
      let edits = (table[row - width + j] ?? 0) + (same ? 0 : 1 + unlikely);
      edits = Math.min(edits, (table[row - width + j + 1] ?? 0) + 1, (table[row + j] ?? 0) + 1 + unlikely);
      const lastRow = lastRows.get(other) ?? 0;
      if (lastRow > 0 && lastColumn > 0) {
        const between = i - lastRow - 1 + (j - lastColumn - 1) * (1 + unlikely);
        edits = Math.min(edits, (table[lastRow * width + lastColumn] ?? 0) + 1 + between);
      }
      if (same) lastColumn = j;
      table[row + j + 1] = edits;
      if (edits < best) best = edits;
    }
    lastRows.set(letter, i);
    if (best >= far) return far;
  }
  const edits = table[(meant.length + 1) * width + typed.length + 1] ?? far;
  return Math.floor(edits) > most ? far : edits;
}

/** A word of the dictionary that a misspelt one may have meant. */
export interface Spelling {
  term: string;
  /** As `editDistance` counts them: whole edits, and 1/64 for each unlikely one. */
  edits: number;
}

/** Words with their signatures, made once. */
export class WordList {
  readonly words: readonly string[];
  readonly signatures: Int32Array;

  constructor(words: readonly string[]) {
    this.words = words;
    this.signatures = Int32Array.from(words, signature);
  }
}

/** The words within the forgiven distance of a misspelt one, the nearest first; where they are many, as Fuse ranks them. */
export async function spellingsOf(misspelt: string, { words, signatures }: WordList): Promise<Spelling[]> {
  const bits = signature(misspelt);
  const near: Spelling[] = [];
  for (let number = 0; number < words.length; number++) {
    const differing = bitsSet(bits ^ (signatures[number] ?? 0));
    if (differing > mostBits) continue;
    const term = words[number] ?? '';
    // The word that was meant decides how many errors it forgives: "iran" may have lost a letter and be "irn".
    const most = errorsForgiven(term);
    if (differing > 2 * most || Math.abs(term.length - misspelt.length) > most) continue;
    const edits = editDistance(term, misspelt, most);
    if (edits < most + 1) near.push({ term, edits });
  }
  return near.length > mostUnranked ? rank(misspelt, near) : near.sort((a, b) => a.edits - b.edits);
}

/** So few words are all looked up, whatever their order; Fuse is not fetched for them. */
const mostUnranked = 6;

/** Anchors at both ends make a beginning or an end that agrees count. */
const anchored = (word: string) => `^${word.slice(0, 28)}$`;

async function rank(misspelt: string, near: Spelling[]): Promise<Spelling[]> {
  const { default: Fuse } = await fusePart();
  const fuse = new Fuse(
    near.map(({ term }) => anchored(term)),
    { includeScore: true, isCaseSensitive: true, ignoreFieldNorm: true, ignoreLocation: true, threshold: 0.8 },
  );
  const scores = new Map(fuse.search(anchored(misspelt)).map(({ refIndex, score }) => [refIndex, score ?? 1]));
  return near
    .map((spelling, index) => ({ spelling, score: scores.get(index) ?? 1 }))
    .sort((a, b) => a.spelling.edits - b.spelling.edits || a.score - b.score)
    .map(({ spelling }) => spelling);
}
