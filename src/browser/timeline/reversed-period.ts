import { formatDate } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';

const written = /^\d{4}(?:-\d{1,2}){0,2}$/;

/** Says so where a period ends before it begins; both ends are as addresses have them: `2015`, `2015-03`, `2015-03-05`. */
export function reversedPeriod({ from, to }: { from: string; to: string }, words: SearchWords): string | undefined {
  if (!written.test(from) || !written.test(to)) return undefined;
  const [first, last] = [from, to].map((bound) => bound.split('-').map(Number));
  // A year and a day of it overlap: only what both of them say is compared.
  const differing = first?.findIndex((part, place) => last?.[place] !== undefined && part !== last[place]) ?? -1;
  if (differing === -1 || (first?.[differing] ?? 0) < (last?.[differing] ?? 0)) return undefined;
  return words.narrowed.reversed(formatDate(from, words), formatDate(to, words));
}
