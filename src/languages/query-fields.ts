/** What a query can be narrowed by. */
export type QueryField = 'speaker' | 'party' | 'topic' | 'publisher' | 'mode' | 'from' | 'to' | 'year';

/** The names of the fields in the six languages of the United Nations: English, French, Spanish, Russian, Arabic, Chinese. */
const names: Record<QueryField, string[]> = {
  speaker: ['speaker', 'orateur', 'orador', 'автор', 'متحدث', '发言人'],
  party: [
    ...['country', 'party', 'pays', 'partie', 'país', 'pais', 'parte', 'страна', 'сторона'],
    ...['دولة', 'بلد', 'طرف', '国家', '一方', '当事方'],
  ],
  topic: ['topic', 'sujet', 'tema', 'тема', 'موضوع', '主题'],
  publisher: ['publisher', 'éditeur', 'editeur', 'editor', 'medio', 'издание', 'ناشر', '出版者'],
  mode: ['mode', 'modo', 'речь', 'نمط', '方式'],
  from: ['from', 'depuis', 'desde', 'с', 'من', '从'],
  to: ['to', 'jusqu', 'jusque', 'hasta', 'по', 'إلى', '到'],
  year: ['year', 'année', 'annee', 'año', 'ano', 'год', 'سنة', '年'],
};

/** The field that a name means, whatever its language. */
export const queryFields: ReadonlyMap<string, QueryField> = new Map(
  (Object.entries(names) as [QueryField, string[]][]).flatMap(([field, ofField]) =>
    ofField.map((name) => [name, field] as const),
  ),
);
