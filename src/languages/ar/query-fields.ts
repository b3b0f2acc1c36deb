import type { QueryFieldNames } from '../asking/query-field.ts';

/** The names of the fields of a query. */
export const queryFields: QueryFieldNames = {
  speaker: ['متحدث'],
  party: ['دولة', 'بلد', 'طرف'],
  topic: ['موضوع'],
  publisher: ['ناشر'],
  mode: ['نمط'],
  from: ['من'],
  after: ['بعد'],
  to: ['إلى'],
  before: ['قبل'],
  year: ['سنة', 'تاريخ'],
};
