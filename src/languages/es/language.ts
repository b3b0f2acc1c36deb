import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** Spanish. */
export const es: Language<
  'es',
  {
    interface: typeof import('./interface.ts');
    search: typeof import('./search.ts');
    reporting: typeof import('./reporting.ts');
  }
> = {
  tag: 'es',
  queryFields,
  smallWords: `el la los las de del un una y en que a al se por con para no su sus es lo le como más ha han fue o pero este esta estos entre
    sobre según dijo afirmó ser son había también desde hasta tras sin ya si nos hay está`,
};
