import type { ReportingWords } from './reporting-words.ts';
import { tellLanguage } from './tell-language.ts';

/** Each language a file of its own, so that a page fetches the words of one. */
const loaders: Readonly<Record<string, () => Promise<ReportingWords>>> = {
  en: async () => (await import('./en/reporting.ts')).enReporting,
  ru: async () => (await import('./ru/reporting.ts')).ruReporting,
  fr: async () => (await import('./fr/reporting.ts')).frReporting,
  de: async () => (await import('./de/reporting.ts')).deReporting,
  es: async () => (await import('./es/reporting.ts')).esReporting,
};

/** The words of the language of a report, fetched when they are needed. */
export function loadReportingLanguage(text: string): Promise<ReportingWords> {
  const load = loaders[tellLanguage(text)];
  return load ? load() : Promise.reject(new Error('a language of tell-language.ts has no loader'));
}
