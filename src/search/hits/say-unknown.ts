import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { nameIn } from '../../rendering/name-in.ts';
import type { UnknownValue } from './filter-documents.ts';

/** A value that nothing is called by; of what is known and silent, that nothing was said; of a date, that it cannot be read. */
export function sayUnknown(
  { field, value, nearest, silent }: UnknownValue,
  { tag, search, narrowed }: Pick<SearchWords, 'tag' | 'search' | 'narrowed'>,
): string {
  if (field === 'date') return narrowed.noDate(value.replace(/^-?[^:]*:/, ''));
  return silent ? search.silent(field, nameIn(silent, tag)) : search.unknownValue(field, value, nearest);
}
