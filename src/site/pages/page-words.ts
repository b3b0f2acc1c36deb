import { mainTag } from '../../archive/site-settings.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { loadWords } from '../../languages/load-words.ts';
import { loadArchive } from '../content/load-archive.ts';

/** The interface words of the language that a page's address names; those of the site's main language where it names none. */
export function pageWords(language?: string): Promise<InterfaceWords> {
  return loadWords(language ?? siteLanguages()[0]?.tag);
}

/** The languages of the interface that the site has, the main one first. */
export function siteLanguages(): { tag: string }[] {
  return loadArchive().site.languages.map((tag) => ({ tag }));
}

/** The tag that a page in a language of the interface carries: the one of site.yaml, such as `en-GB` for `en`. */
export function pageTag({ tag }: { tag: string }): string {
  return loadArchive().site.writtenTags[tag] ?? tag;
}

/**
 * The attributes of what the entries say, on a page of another language: names, titles and words keep the language of the
 * collection. Nothing where page and collection have the same.
 */
export function inContentLanguage({ tag }: { tag: string }): { lang?: string; dir?: 'auto' } {
  const { site } = loadArchive();
  return tag === site.languages[0] ? {} : { lang: mainTag(site), dir: 'auto' };
}
