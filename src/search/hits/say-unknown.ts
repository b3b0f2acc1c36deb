import type { SearchWords } from '../../languages/interface-words.ts';

/** A value that nothing is called by; of a date, that it cannot be read. */
export function sayUnknown(
  field: string,
  value: string,
  nearest: string | undefined,
  { search, narrowed }: Pick<SearchWords, 'search' | 'narrowed'>,
): string {
  return field === 'date'
    ? narrowed.noDate(value.replace(/^-?[^:]*:/, ''))
    : search.unknownValue(field, value, nearest);
}
