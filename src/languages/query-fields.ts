import { interfaceLanguages } from './languages.ts';
import type { QueryField } from './query-field.ts';

/** The field that a name means, whatever its language. */
export const queryFields: ReadonlyMap<string, QueryField> = new Map(
  interfaceLanguages.flatMap(({ queryFields: ofLanguage }) =>
    (Object.entries(ofLanguage) as [QueryField, readonly string[]][]).flatMap(([field, names]) =>
      names.map((name) => [name, field] as const),
    ),
  ),
);
