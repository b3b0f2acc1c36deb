import type { SearchWords } from '../../languages/interface-words.ts';
import type { Narrowed } from '../../search/narrow-documents.ts';

/** Says how many statements remain and what has no place among them; or which values nothing is called by. */
export function narrowedStatus({ documents, unplaced, unknown }: Narrowed, words: SearchWords): string {
  if (unknown.length > 0)
    return unknown.map(({ field, value, nearest }) => words.search.unknownValue(field, value, nearest)).join(' ');
  const shown = words.narrowed.remain(words.statements(documents.length));
  return unplaced > 0 ? `${shown}. ${words.narrowed.unplaced(words.statements(unplaced))}` : shown;
}
