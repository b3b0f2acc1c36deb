import { isUnspaced, foldWord } from '../words/tokens.ts';
import type { Typed } from '../queries/query.ts';

/** A word as names are compared by it: folded, with the offsets at which it stands in the query. */
export interface TypedWord extends Typed {
  key: string;
  /** Words that hyphens, apostrophes and stops join have the same number: `Russia-Turkey`, `l’Iran`. */
  group: number;
  /** Whether a hyphen joins it to the word before it. */
  isHyphened: boolean;
}

/** A dotted abbreviation, or letters and digits in a row. */
const word =
  /(?:(?<![\p{L}\p{N}])\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}\p{M}]))?|(?<![\p{L}\p{N}])\p{L}\.\p{L}(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu;
const between = /^[\p{Pd}\p{Pc}'‘’ʼ´`.·]$/u;
const hyphen = /^\p{Pd}$/u;

/**
 * Cuts a text into the words that names are made of: an abbreviation is one with or without its stops, a script without spaces is
 * cut into its characters. `typedWords('the U.S.-led').map(({ key }) => key) // => ['the', 'us', 'led']`
 */
export function typedWords({ text, start }: Typed): TypedWord[] {
  const words: TypedWord[] = [];
  let group = 0;
  let last = 0;
  const add = (found: string, offset: number) => {
    const gap = text.slice(last, offset);
    const isJoined = words.length > 0 && (gap === '' || between.test(gap));
    if (!isJoined) group++;
    last = offset + found.length;
    const key = foldWord(found);
    if (key !== '')
      words.push({ text: found, start: start + offset, end: start + last, key, group, isHyphened: hyphen.test(gap) });
  };
  for (const { 0: found, index } of text.matchAll(word)) {
    if (!isUnspaced(found)) add(found, index);
    else {
      let offset = index;
      for (const piece of found.match(unspacedOrOther) ?? []) {
        add(piece, offset);
        offset += piece.length;
      }
    }
  }
  return words;
}

/** A character of a script without spaces, or what of other scripts stands between such. */
const unspacedOrOther =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** The words of a name, as `typedWords` cuts a query. */
export function keysOf(name: string): string[] {
  return typedWords({ text: name, start: 0, end: name.length }).map(({ key }) => key);
}
