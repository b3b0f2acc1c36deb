import { reportingLanguages, type ReportingTag } from './languages.ts';
import type { ReportingWords } from './reporting/reporting-words.ts';
import type { TurnWords } from './reporting/turn-words.ts';

/** The files of each language, written out: a page fetches those of one, and what builds their names would be fetched with each. */
const files: Record<ReportingTag, { reporting: Load<ReportingWords>; turns: Load<TurnWords> }> = {
  en: { reporting: () => import('./en/reporting.ts'), turns: () => import('./en/turns.ts') },
  ru: { reporting: () => import('./ru/reporting.ts'), turns: () => import('./ru/turns.ts') },
  fr: { reporting: () => import('./fr/reporting.ts'), turns: () => import('./fr/turns.ts') },
  de: { reporting: () => import('./de/reporting.ts'), turns: () => import('./de/turns.ts') },
  es: { reporting: () => import('./es/reporting.ts'), turns: () => import('./es/turns.ts') },
};

type Load<Words> = () => Promise<{ default: Words }>;

/** The words by which a language reports, in a file of their own: a page fetches those of one. */
export async function loadReportingWords(tag: ReportingTag): Promise<ReportingWords> {
  return (await files[tag].reporting()).default;
}

/** The words by which the turns of a conversation in a language are read: a page fetches them for a text that has turns. */
export async function loadTurnWords(tag: ReportingTag): Promise<TurnWords> {
  return (await files[tag].turns()).default;
}

/** Words with all forms of texts that their language has: a page fetches those of kinds that few texts are of for a text that may be one. */
export async function withSeldomForms(words: ReportingWords): Promise<ReportingWords> {
  const { forms, seldomForms } = words;
  if (!seldomForms) return words;
  return { ...words, forms: { ...forms, ...(await seldomForms()).default }, seldomForms: undefined };
}

/** The words of every language whose reports are read, in their order. */
export function loadAllReportingWords(): Promise<ReportingWords[]> {
  return Promise.all(reportingLanguages.map(({ tag }) => loadReportingWords(tag)));
}
