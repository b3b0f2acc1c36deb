import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** Arabic. */
export const ar: Language<'ar', { interface: typeof import('./interface.ts'); search: typeof import('./search.ts') }> =
  {
    tag: 'ar',
    queryFields,
  };
