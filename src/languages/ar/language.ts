import type { Language } from '../language.ts';

/** Arabic. */
export const ar: Language<'ar', { interface: typeof import('./interface.ts'); search: typeof import('./search.ts') }> =
  {
    tag: 'ar',
    queryFields: {
      speaker: ['متحدث'],
      party: ['دولة', 'بلد', 'طرف'],
      topic: ['موضوع'],
      publisher: ['ناشر'],
      mode: ['نمط'],
      from: ['من'],
      to: ['إلى'],
      year: ['سنة'],
    },
  };
