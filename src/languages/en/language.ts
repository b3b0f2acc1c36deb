import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** English. */
export const en: Language<
  'en',
  {
    interface: typeof import('./interface.ts');
    search: typeof import('./search.ts');
    reporting: typeof import('./reporting.ts');
  }
> = {
  tag: 'en',
  queryFields,
  smallWords: `the of and to in that is was for on with as by at from it an be this which are or had not but have has he his she her they
    their its were will said says after who would been also there than into over about told when what more no up out we you`,
};
