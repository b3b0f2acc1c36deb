import { wordOf } from '../files/index-files.ts';

/**
 * Marks of the words that are forms of one: how many letters all of them begin with (base 36), and a number where several words begin
 * with these letters. `familyMarks([['treaties', 'treaty'], ['treat', 'treats']]) // => treaties: '5', treaty: '5', treat: '51' …`
 */
export function familyMarks(families: readonly (readonly string[])[]): Map<string, string> {
  const marks = new Map<string, string>();
  const withPrefix = new Map<string, number>();
  for (const words of families) {
    const prefix = commonBeginning(words);
    if (prefix.length < leastCommon) continue;
    const number = withPrefix.get(prefix) ?? 0;
    withPrefix.set(prefix, number + 1);
    const mark = prefix.length.toString(36) + (number === 0 ? '' : number.toString(36));
    for (const word of words) marks.set(word, mark);
  }
  return marks;
}

const leastCommon = 2;
/** A mark tells the length in one digit. */
const mostCommon = 35;

function commonBeginning(words: readonly string[]): string {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  let length = 0;
  while (length < mostCommon && length < first.length && first[length] === last[length]) length++;
  return first.slice(0, length);
}

/**
 * Where sorted terms are cut into shards of about a size: where the fewest forms of one word come into two. Each cut is the number of
 * the first term behind it; the last is that of all.
 */
export function cutsBetween(terms: readonly string[], marks: ReadonlyMap<string, string>, size: number): number[] {
  const ends = new Map<string, [first: number, last: number]>();
  terms.forEach((term, at) => {
    const word = wordOf(term) ?? '';
    const mark = marks.get(word);
    if (mark === undefined) return;
    const key = `${word.slice(0, Number.parseInt(mark[0] ?? '0', 36))} ${mark}`;
    ends.set(key, [ends.get(key)?.[0] ?? at, at]);
  });
  const parted = new Int32Array(terms.length + 1);
  for (const [first, last] of ends.values()) {
    parted[first + 1] = (parted[first + 1] ?? 0) + 1;
    parted[last + 1] = (parted[last + 1] ?? 0) - 1;
  }
  for (let at = 1; at < parted.length; at++) parted[at] = (parted[at] ?? 0) + (parted[at - 1] ?? 0);
  const cuts: number[] = [];
  let start = 0;
  const slack = Math.floor(size / 4);
  while (terms.length - start > size + slack) {
    let best = start + size;
    for (let way = 1; way <= slack; way++)
      for (const at of [start + size - way, start + size + way]) if ((parted[at] ?? 0) < (parted[best] ?? 0)) best = at;
    cuts.push(best);
    start = best;
  }
  return terms.length > 0 ? [...cuts, terms.length] : cuts;
}
