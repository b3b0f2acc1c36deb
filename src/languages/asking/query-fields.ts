import { queryFields as ar } from '../ar/query-fields.ts';
import { queryFields as en } from '../en/query-fields.ts';
import { queryFields as es } from '../es/query-fields.ts';
import { queryFields as fr } from '../fr/query-fields.ts';
import { queryFields as ru } from '../ru/query-fields.ts';
import { queryFields as zh } from '../zh/query-fields.ts';
import type { InterfaceTag } from '../languages.ts';
import type { QueryField, QueryFieldNames } from './query-field.ts';

/** The names in every language: by themselves, for a search needs nothing else of all languages. */
const namesOf: Readonly<Record<InterfaceTag, QueryFieldNames>> = { en, ru, fr, ar, es, zh };

/** The field that a name means, whatever its language. */
export const queryFields: ReadonlyMap<string, QueryField> = new Map(
  Object.values(namesOf).flatMap((ofLanguage) =>
    (Object.entries(ofLanguage) as [QueryField, readonly string[]][]).flatMap(([field, names]) =>
      names.map((name) => [name, field] as const),
    ),
  ),
);
