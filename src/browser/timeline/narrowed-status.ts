import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { sayUnknown } from '../../search/hits/say-unknown.ts';
import type { Narrowed } from '../../search/hits/narrow-documents.ts';

/** Says how many statements remain, how many of them only may, and what has no place among them; or which values nothing is called by. */
export function narrowedStatus(
  { documents, possible, unplaced, unknown, forgiven }: Narrowed,
  words: SearchWords,
): string {
  if (unknown.length > 0) return unknown.map((value) => sayUnknown(value, words)).join(' ');
  const behind = [
    ...forgiven.map(
      ({ value, read }) => `${words.search.readAs(value, read.map((name) => nameIn(name, words.tag)).join('; '))}.`,
    ),
    ...(possible.size > 0 ? [words.narrowed.possible(words.statements(possible.size))] : []),
    ...(unplaced > 0 ? [words.narrowed.unplaced(words.statements(unplaced))] : []),
  ];
  const shown = words.narrowed.remain(words.statements(documents.length));
  return behind.length > 0 ? `${shown}. ${behind.join(' ')}` : shown;
}
