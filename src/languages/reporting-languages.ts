import { deReporting } from './de/reporting.ts';
import { enReporting } from './en/reporting.ts';
import { esReporting } from './es/reporting.ts';
import { frReporting } from './fr/reporting.ts';
import type { ReportingWords } from './reporting-words.ts';
import { ruReporting } from './ru/reporting.ts';
import { tellLanguage } from './tell-language.ts';

/** The languages whose reports are read; a new one is its file, and a line here, in load-reporting-language.ts and in tell-language.ts. */
export const reportingLanguages: readonly [ReportingWords, ...ReportingWords[]] = [
  enReporting,
  ruReporting,
  frReporting,
  deReporting,
  esReporting,
];

/** The language for a tag; a tag that no language has is an error. */
export function reportingLanguageFor(tag: string): ReportingWords {
  const found = reportingLanguages.find((language) => language.tag === tag);
  if (!found) throw new Error(`reports are read in ${reportingLanguages.map((language) => language.tag).join(', ')}`);
  return found;
}

/** The language of a text among those that are read. */
export function reportingLanguageOf(text: string): ReportingWords {
  return reportingLanguageFor(tellLanguage(text));
}
