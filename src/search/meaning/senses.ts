import { isUnspaced } from '../words/tokens.ts';

/** What a word can be a name of, or a part of a name: a party, a speaker, a topic, an occasion. */
export type NamedKind = 'c' | 's' | 't' | 'o';

/** One thing that a word may mean. */
export interface Sense {
  /** The landmark that is called so: its kind and number. */
  landmark: string;
  kind: NamedKind;
  /** The words that must follow for the name to be whole. */
  rest: string[];
  /** `part` of a longer name, `code` where it is a name in capitals only, `other` where texts call it by its main name. */
  is: 'name' | 'part' | 'code' | 'other';
}

/** What the words of a file mean, as it is written: `{ american: ['c7'], united: ['c7 states'], lavrov: ['~s12'] }` */
export type MeaningShard = Record<string, WrittenMeaning>;

/** A small word of queries: one that carries nothing, one behind which stands what somebody speaks of, or what is left out. */
export const smallWord = { empty: 1, about: 2, without: 4, not: 8 } as const;

interface WrittenMeaning {
  /** Which small word it is, all added up. */
  e?: number;
  /** Senses: a sign for a part or a code, the landmark, the rest of the name. */
  s?: string[];
  /** The statements that have the word in the headline or the occasion of their entry only: gaps between runs and their lengths. */
  h?: number[];
}

/** Whether a word stands in a name of a speaker. */
export function isOfSpeaker({ kind }: Sense): boolean {
  return kind === 's';
}

const signs = { name: '', part: '~', code: '^', other: '@' } as const;
const kindsOfName: Readonly<Record<string, Sense['is']>> = { '~': 'part', '^': 'code', '@': 'other' };

/** Writes a sense as a shard has it. */
export function writeSense({ landmark, rest, is }: Sense): string {
  return [signs[is] + landmark, ...rest].join(' ');
}

/** Reads what `writeSense` has written. */
export function readSense(written: string): Sense {
  const [head = '', ...rest] = written.split(' ');
  const is = kindsOfName[head.charAt(0)] ?? 'name';
  const landmark = is === 'name' ? head : head.slice(1);
  return { landmark, kind: landmark.charAt(0) as NamedKind, rest, is };
}

const inUnspaced = '=';

/** The key of a small word: in a script without spaces none that a name could begin with. */
export function smallWordKey(word: string): string {
  return isUnspaced(word) ? inUnspaced + word : word;
}

/**
 * The shard in which a word stands among so many. Scripts without spaces share the first: there a query has a word at every character.
 */
export function shardOfKey(key: string, shards: number): number {
  if (shards < 2 || key.startsWith(inUnspaced) || (isUnspaced(key) && Array.from(key).length === 1)) return 0;
  return 1 + placeOfKey(key, shards - 1);
}

/** One of so many places for a key, the same on every machine (FNV-1a over its UTF-16 units). */
export function placeOfKey(key: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % places;
}

/** Numbers, rising, as the gap in front of each run of neighbours and its length: `writeRuns([4, 5, 9]) // => [4, 2, 3, 1]` */
export function writeRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let next = 0;
  for (const number of numbers) {
    if (runs.length > 0 && number === next) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(number - next, 1);
    next = number + 1;
  }
  return runs;
}

/** Reads what `writeRuns` has written. */
export function readRuns(runs: readonly number[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let at = 0; at < runs.length; at += 2) {
    next += runs[at] ?? 0;
    for (let count = runs[at + 1] ?? 0; count > 0; count--) numbers.push(next++);
  }
  return numbers;
}
