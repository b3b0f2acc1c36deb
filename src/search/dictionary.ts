/**
 * The dictionary: every term once, sorted, cut into shards of neighbouring terms. A shard is text, one term a line: how many
 * letters it shares with the term before (base 36), the rest of it, and the bytes of its postings and positions (base 36).
 * Postings stand in files in the same order; where a file ends follows from the lengths, so that no offset is stored.
 */
export interface DictionaryEntry {
  term: string;
  /** Which file of this shard holds its postings, and where in it. */
  file: number;
  start: number;
  end: number;
  /** Where its positions stand in the file of positions with the same number. */
  positionStart: number;
  positionEnd: number;
}

/** A term with the sizes of what is kept for it. */
export interface SizedTerm {
  term: string;
  bytes: number;
  positionBytes: number;
}

/** A postings file is full beyond this many bytes; a longer list stands in a file of its own. */
const postingsFileBytes = 1800;
/** The longest run of shared letters that one base-36 digit can tell. */
const mostShared = 35;

export function encodeShard(terms: readonly SizedTerm[]): string {
  const broken = terms.find(({ term }) => term === '' || /\s/.test(term));
  if (broken) throw new Error(`"${broken.term}" cannot stand in a dictionary`);
  let last = '';
  return terms
    .map(({ term, bytes, positionBytes }) => {
      const shared = sharedLetters(last, term);
      last = term;
      const places = positionBytes === 0 ? '' : ` ${positionBytes.toString(36)}`;
      return `${shared.toString(36)}${term.slice(shared)} ${bytes.toString(36)}${places}`;
    })
    .join('\n');
}

export function decodeShard(text: string): DictionaryEntry[] {
  const entries: DictionaryEntry[] = [];
  let last = '';
  let file = 0;
  let offset = 0;
  let positionOffset = 0;
  for (const line of text.split('\n')) {
    const [head = '', bytes = '0', places = '0'] = line.split(' ');
    const term = last.slice(0, Number.parseInt(head[0] ?? '0', 36)) + head.slice(1);
    const size = Number.parseInt(bytes, 36);
    if (isFull(offset, size)) {
      file++;
      offset = 0;
      positionOffset = 0;
    }
    const positionSize = Number.parseInt(places, 36);
    entries.push({
      term,
      file,
      start: offset,
      end: offset + size,
      positionStart: positionOffset,
      positionEnd: positionOffset + positionSize,
    });
    offset += size;
    positionOffset += positionSize;
    last = term;
  }
  return entries;
}

/** Whether a list of so many bytes begins a new file; the writer and the reader both ask here. */
export function isFull(used: number, bytes: number): boolean {
  return used > 0 && used + bytes > postingsFileBytes;
}

/** Words alone, front-coded, for shards of reversed words. */
export function encodeWords(words: readonly string[]): string {
  let last = '';
  return words
    .map((word) => {
      const shared = sharedLetters(last, word);
      last = word;
      return `${shared.toString(36)}${word.slice(shared)}`;
    })
    .join('\n');
}

export function decodeWords(text: string): string[] {
  let last = '';
  return text.split('\n').map((line) => {
    last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
    return last;
  });
}

/** The number of the shard in which a term stands if it stands anywhere; `firsts` are the shortest texts that begin each. */
export function shardOf(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The shortest beginning of a word that sorts behind the word before it. */
export function shortestBetween(before: string, word: string): string {
  return word.slice(0, sharedLetters(before, word) + 1);
}

export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < mostShared && shared < a.length && a[shared] === b[shared]) shared++;
  // A character beyond the first plane is two units; a shard must not cut between them.
  return /[\ud800-\udbff]/.test(a[shared - 1] ?? '') ? shared - 1 : shared;
}
