import { officeOf } from '../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Token } from './sentences.ts';

/** Whether a word is a title or an office. */
export function isOffice(token: Token | undefined, words: ReportingWords): boolean {
  return token !== undefined && (words.titles.has(token.lower) || officeOf(token.lower, words) !== undefined);
}
