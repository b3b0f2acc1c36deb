import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['speaker'],
  party: ['country', 'party'],
  topic: ['topic'],
  publisher: ['publisher'],
  mode: ['mode'],
  from: ['from', 'since'],
  after: ['after'],
  to: ['to', 'until'],
  before: ['before'],
  year: ['year', 'date'],
};
