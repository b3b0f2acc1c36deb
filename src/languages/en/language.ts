import type { Language } from '../language.ts';

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
  queryFields: {
    speaker: ['speaker'],
    party: ['country', 'party'],
    topic: ['topic'],
    publisher: ['publisher'],
    mode: ['mode'],
    from: ['from'],
    to: ['to'],
    year: ['year'],
  },
  smallWords: `the of and to in that is was for on with as by at from it an be this which are or had not but have has he his she her they
    their its were will said says after who would been also there than into over about told when what more no up out we you`,
};
