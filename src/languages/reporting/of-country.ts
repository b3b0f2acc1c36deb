import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** How adjectives of countries end, French and Spanish: « algérienne », « chilena ». */
const nationality = /^\p{Ll}{3,}(?:[iyé]enne?|aise?|oise?|aine?|ole?|an[oa]|eñ[oa]|in[oa]|en[oa]|és|esa|ense|que)$/u;

/** Whether a word is by its end an adjective of a country: « la diplomatie `norlandaise` ». */
export function isOfCountry(word: Word | undefined, { verbs, breaks, countries }: ReportingWords): boolean {
  const { text = '', lower = '' } = word ?? {};
  return countries.has(lower) || (nationality.test(text) && !verbs.has(lower) && !breaks.has(lower));
}
