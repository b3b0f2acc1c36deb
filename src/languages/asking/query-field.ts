/** What a query can be narrowed by. */
export type QueryField =
  'speaker' | 'party' | 'topic' | 'publisher' | 'mode' | 'from' | 'after' | 'to' | 'before' | 'year';

/** The names that a language has for each field, in small letters: `speaker:"Ada Marsh"` is `автор:"Ada Marsh"` in Russian. */
export type QueryFieldNames = Readonly<Record<QueryField, readonly string[]>>;
