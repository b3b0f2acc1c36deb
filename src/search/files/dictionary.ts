/**
 * The dictionary: every term once, sorted, cut into shards of neighbouring terms. A shard is text. Its first line says where its
 * postings and its positions begin: a file and an offset each (base 36). Then one term a line: how many letters it shares with the
 * term before (base 36), the rest of it, the bytes of its postings and positions (base 36), and the family it is a form of. Lists stand
 * behind each other in the same order, so that no offset is stored.
 */
export interface DictionaryEntry {
  term: string;
  /** Which file holds its postings, and where in it. */
  file: number;
  start: number;
  end: number;
  /** Which file holds its positions, and where in it. */
  positionFile: number;
  positionStart: number;
  positionEnd: number;
  /** What it has in common with the other forms of its word, in this shard alone; undefined where there are none. */
  family: string | undefined;
}

/** A term with the sizes of what is kept for it. */
export interface SizedTerm {
  term: string;
  bytes: number;
  positionBytes: number;
  /** How many letters it has in common with the other forms of its word, base 36, and which of the words that have these. */
  family?: string | undefined;
}

/** Where the lists of a shard begin. */
export interface ListPlaces {
  file: number;
  start: number;
  positionFile: number;
  positionStart: number;
}

/** A shard before it is written. */
export interface WrittenShard extends ListPlaces {
  terms: readonly SizedTerm[];
}

/** The longest run of shared letters that one base-36 digit can tell. */
const mostShared = 35;

export function encodeShard({ file, start, positionFile, positionStart, terms }: WrittenShard): string {
  const broken = terms.find(({ term }) => term === '' || /\s/.test(term));
  if (broken) throw new Error(`"${broken.term}" cannot stand in a dictionary`);
  let last = '';
  const lines = terms.map(({ term, bytes, positionBytes, family }) => {
    const shared = sharedLetters(last, term);
    last = term;
    const sizes = [bytes, ...(positionBytes > 0 || family !== undefined ? [positionBytes] : [])].map(inBase36);
    return [inBase36(shared) + term.slice(shared), ...sizes, ...(family === undefined ? [] : [family])].join(' ');
  });
  return [[file, start, positionFile, positionStart].map(inBase36).join(' '), ...lines].join('\n');
}

export function decodeShard(text: string): DictionaryEntry[] {
  const [places = '', ...lines] = text.split('\n');
  const [file = 0, start = 0, positionFile = 0, positionStart = 0] = places.split(' ').map(fromBase36);
  let last = '';
  let offset = start;
  let positionOffset = positionStart;
  return lines.map((line) => {
    const [head = '', bytes = '0', places = '0', family] = line.split(' ');
    const term = last.slice(0, fromBase36(head[0] ?? '0')) + head.slice(1);
    const entry: DictionaryEntry = {
      term,
      file,
      start: offset,
      end: (offset += fromBase36(bytes)),
      positionFile,
      positionStart: positionOffset,
      positionEnd: (positionOffset += fromBase36(places)),
      family: family && `${term.slice(0, fromBase36(family[0] ?? '0'))} ${family.slice(1)}`,
    };
    last = term;
    return entry;
  });
}

const inBase36 = (value: number) => value.toString(36);
const fromBase36 = (text: string) => Number.parseInt(text, 36);

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
    last = last.slice(0, fromBase36(line[0] ?? '0')) + line.slice(1);
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

/** The shards that have terms with a beginning of so many letters in common with a word: the nearest to its own first, `most` of them. */
export function shardsAround(firsts: readonly string[], word: string, letters: number, most: number): number[] {
  const prefix = word.slice(0, letters);
  const own = shardOf(firsts, word);
  const [first, last] = [shardOf(firsts, prefix), shardOf(firsts, `${prefix}\uffff`)];
  const found = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return found.sort((a, b) => Math.abs(a - own) - Math.abs(b - own)).slice(0, most);
}

/** The shortest beginning of a word that sorts behind the word before it. */
export function shortestBetween(before: string, word: string): string {
  return word.slice(0, sharedLetters(before, word) + 1);
}

/** Letters at the beginning of a word that stand behind the others in `innerFirst`. */
const outer = 2;

/** A word from its third letter on, its first two behind: `innerFirst('blanking') // => 'anking-bl'` */
export function innerFirst(word: string): string {
  const letters = Array.from(word);
  return `${letters.slice(outer).join('')}-${letters.slice(0, outer).join('')}`;
}

/** The word of `innerFirst`. */
export function outerFirst(turned: string): string {
  const [inner = '', beginning = ''] = turned.split('-');
  return beginning + inner;
}

/** Where a misspelt word stands among words from their third letters on, had it a letter too few, none, or one too many before. */
export function innerOf(misspelt: string): string[] {
  const letters = Array.from(misspelt);
  return [outer, outer - 1, outer + 1].map((from) => letters.slice(from).join(''));
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
