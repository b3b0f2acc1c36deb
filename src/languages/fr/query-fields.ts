import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['intervenant', 'orateur'],
  party: ['pays', 'partie'],
  topic: ['sujet'],
  publisher: ['média', 'media', 'éditeur', 'editeur'],
  mode: ['mode'],
  from: ['depuis'],
  after: ['après', 'apres'],
  to: ['jusqu', 'jusque'],
  before: ['avant'],
  year: ['année', 'annee'],
};
