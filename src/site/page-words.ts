import type { InterfaceWords } from '../languages/interface-words.ts';
import { loadWords } from '../languages/load-words.ts';
import { loadArchive } from './load-archive.ts';

/** The interface words of the language that a page's address names; those of the site's main language where it names none. */
export function pageWords(language?: string): Promise<InterfaceWords> {
  return loadWords(language ?? siteLanguages()[0]?.tag);
}

/** The languages of the interface that the site has, the main one first. */
export function siteLanguages(): { tag: string }[] {
  return loadArchive().site.languages.map((tag) => ({ tag }));
}

/**
 * The attributes of what the entries say, on a page of another language: names, titles and words keep the language of the
 * collection. Nothing where page and collection have the same.
 */
export function inContentLanguage({ tag }: { tag: string }): { lang?: string; dir?: 'auto' } {
  const main = loadArchive().site.languages[0];
  return main === undefined || tag === main ? {} : { lang: main, dir: 'auto' };
}
