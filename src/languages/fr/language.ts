import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** French. */
export const fr: Language<
  'fr',
  {
    interface: typeof import('./interface.ts');
    search: typeof import('./search.ts');
    reporting: typeof import('./reporting.ts');
  }
> = {
  tag: 'fr',
  queryFields,
  smallWords: `le la les de des du un une et en à au aux que qu qui dans pour par sur pas ne est sont a ont été avec se ce cette ces
    il elle ils plus son sa ses leur leurs mais ou où selon après déclaré affirmé dit on nous vous était fait être entre sans`,
};
