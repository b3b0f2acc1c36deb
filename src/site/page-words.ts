import type { InterfaceWords } from '../languages/interface-words.ts';
import { languages, wordsFor } from '../languages/languages.ts';
import { loadArchive } from './load-archive.ts';

/** The interface words of the language that a page's address names; those of the site's main language where it names none. */
export function pageWords(language?: string): InterfaceWords {
  return wordsFor(language ?? loadArchive().site.languages[0] ?? 'en');
}

/** The languages of the interface that the site has, the main one first. */
export function siteLanguages(): InterfaceWords[] {
  const [main, ...others] = loadArchive().site.languages;
  const known = languages.filter(({ tag }) => others.includes(tag) && tag !== main);
  return [wordsFor(main ?? 'en'), ...known.sort((a, b) => others.indexOf(a.tag) - others.indexOf(b.tag))];
}

/**
 * The attributes of what the entries say, on a page of another language: names, titles and words keep the language of the
 * collection. Nothing where page and collection have the same.
 */
export function inContentLanguage({ tag }: { tag: string }): { lang?: string; dir?: 'auto' } {
  const main = loadArchive().site.languages[0];
  return main === undefined || tag === main ? {} : { lang: main, dir: 'auto' };
}
