import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['персона', 'автор'],
  party: ['страна', 'сторона'],
  topic: ['тема'],
  publisher: ['издание'],
  mode: ['речь'],
  from: ['с'],
  after: ['после'],
  to: ['по'],
  before: ['раньше'],
  year: ['год', 'дата'],
};
