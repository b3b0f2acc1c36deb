import { reportingTagOf } from '../../src/languages/languages.ts';
import { loadAllReportingWords, withSeldomForms } from '../../src/languages/load-reporting-words.ts';
import type { ReportingWords } from '../../src/languages/reporting/reporting-words.ts';
import { tellLanguage } from '../../src/languages/tell-language.ts';

/** The words of every language whose reports are read, loaded before a test begins. */
export const reportingLanguages = await Promise.all((await loadAllReportingWords()).map(withSeldomForms));

/** The words for a tag. */
export function reportingLanguageFor(tag: string): ReportingWords {
  const own = reportingTagOf(tag);
  const found = reportingLanguages.find((words) => words.tag === own);
  if (!found) throw new Error(`the words of ${own} have another tag`);
  return found;
}

/** The words of the language that a text is in. */
export function reportingLanguageOf(text: string): ReportingWords {
  return reportingLanguageFor(tellLanguage(text));
}

/** English, with all forms of texts. */
export const enReporting = reportingLanguageFor('en');
