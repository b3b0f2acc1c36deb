import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['orador'],
  party: ['país', 'pais', 'parte'],
  topic: ['tema'],
  publisher: ['medio', 'editor'],
  mode: ['modo'],
  from: ['desde'],
  after: ['después', 'despues'],
  to: ['hasta'],
  before: ['antes'],
  year: ['año', 'ano', 'fecha'],
};
