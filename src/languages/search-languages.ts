import type { SearchWords } from './interface-words.ts';

/** The languages a search speaks in the browser, each without the words of the pages, and fetched when a page is in it. */
const searchLanguages: Record<string, () => Promise<SearchWords>> = {
  en: async () => (await import('./en/search.ts')).enSearch,
  ru: async () => (await import('./ru/search.ts')).ruSearch,
  fr: async () => (await import('./fr/search.ts')).frSearch,
  ar: async () => (await import('./ar/search.ts')).arSearch,
  es: async () => (await import('./es/search.ts')).esSearch,
  zh: async () => (await import('./zh/search.ts')).zhSearch,
};

/** The words for a language tag; for a language that is not there, English. */
export async function searchWordsFor(tag = 'en'): Promise<SearchWords> {
  const load = searchLanguages[tag] ?? searchLanguages.en;
  if (!load) throw new Error('there is no language');
  return load();
}
