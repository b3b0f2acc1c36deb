import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** Chinese. */
export const zh: Language<'zh', { interface: typeof import('./interface.ts'); search: typeof import('./search.ts') }> =
  {
    tag: 'zh',
    queryFields,
  };
