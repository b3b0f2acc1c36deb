import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['发言者', '发言人'],
  party: ['国家', '一方', '当事方'],
  topic: ['主题'],
  publisher: ['发布方', '出版者'],
  mode: ['方式'],
  from: ['从'],
  after: ['之后'],
  to: ['到'],
  before: ['之前'],
  year: ['年', '日期'],
};
