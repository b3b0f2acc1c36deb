import type { Language } from '../language.ts';
import { queryFields } from './query-fields.ts';

/** Russian. */
export const ru: Language<
  'ru',
  {
    interface: typeof import('./interface.ts');
    search: typeof import('./search.ts');
    reporting: typeof import('./reporting.ts');
  }
> = {
  tag: 'ru',
  queryFields,
  smallWords: `и в на не что с по о как из к для от за это его она он они у же так но был была были при до или также ее её их а об во со том
    этом после заявил заявила сообщил отметил сказал года который которые чтобы если будет мы я`,
};
