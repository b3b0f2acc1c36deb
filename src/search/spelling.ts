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

/** Three rows of the table of distances, used again for every pair of words; no word is longer. */
const longestWord = 64;
let rows = [new Uint8Array(longestWord + 1), new Uint8Array(longestWord + 1), new Uint8Array(longestWord + 1)] as const;

/** Edits between two words, two neighbours that changed places counted once (optimal string alignment); `most` + 1 beyond. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || b.length > longestWord) return most + 1;
  for (let j = 0; j <= b.length; j++) rows[1][j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [before, last, row] = rows;
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row[j] = edits;
      if (edits < best) best = edits;
    }
    if (best > most) return most + 1;
    rows = [last, row, before];
  }
  return rows[1][b.length] ?? most + 1;
}

/** A word of the dictionary that a misspelt one may have meant. */
export interface Spelling {
  term: string;
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

/** The words within the forgiven distance of a misspelt one, the nearest first, as Fuse ranks them. */
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
    const edits = editDistance(misspelt, term, most);
    if (edits <= most) near.push({ term, edits });
  }
  return near.length < 2 ? near : rank(misspelt, near);
}

/** Anchors at both ends make a beginning or an end that agrees count. */
const anchored = (word: string) => `^${word.slice(0, 28)}$`;

async function rank(misspelt: string, near: Spelling[]): Promise<Spelling[]> {
  const { default: Fuse } = await import('fuse.js/min-basic');
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
