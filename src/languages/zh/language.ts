import type { Language } from '../language.ts';

/** Chinese. */
export const zh: Language<'zh', { interface: typeof import('./interface.ts'); search: typeof import('./search.ts') }> =
  {
    tag: 'zh',
    queryFields: {
      speaker: ['发言者', '发言人'],
      party: ['国家', '一方', '当事方'],
      topic: ['主题'],
      publisher: ['发布方', '出版者'],
      mode: ['方式'],
      from: ['从'],
      to: ['到'],
      year: ['年'],
    },
  };
