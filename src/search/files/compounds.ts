import { foldWord } from '../words/tokens.ts';
import type { SearchRecord } from './records.ts';

const hyphens = /[-\u2010\u2011]/g;
const wordBefore = /[\p{L}\p{M}\p{N}]+$/u;
const wordBehind = /^[\p{L}\p{M}\p{N}]+/u;
const longestPart = 40;

/** The words that stand before a hyphen somewhere, each with those behind it: apart, they are the same compound. */
export function compoundsOf(records: readonly SearchRecord[]): Map<string, Set<string>> {
  const compounds = new Map<string, Set<string>>();
  for (const { text } of records) {
    for (const { index } of text.matchAll(hyphens)) {
      const first = wordBefore.exec(text.slice(Math.max(0, index - longestPart), index))?.[0];
      const second = wordBehind.exec(text.slice(index + 1, index + longestPart))?.[0];
      if (first === undefined || second === undefined) continue;
      const key = foldWord(first);
      compounds.set(key, (compounds.get(key) ?? new Set()).add(foldWord(second)));
    }
  }
  return compounds;
}
