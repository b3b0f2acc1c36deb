import { foldLetters } from '../words/tokens.ts';

/** The words of a list, folded. */
export function wordsOf(list: string): string[] {
  return list.split(/\s/).filter(Boolean).map(foldLetters);
}

/** The words of a list that stand in a script without spaces, the longest first. */
export function unspaced(list: string): string[] {
  const own = list.split(/\s/).filter((word) => /\p{Script=Han}/u.test(word));
  return own.sort((a, b) => b.length - a.length);
}
