import { isMadeOfEntries } from '../../archive/permalinks.ts';
import type { SiteSettings } from '../../archive/site-settings.ts';
import { loadArchive } from '../content/load-archive.ts';
import { published } from '../published.ts';

/** The base that was encoded last: a build has one, and hundreds of thousands of addresses. */
let [lastBase, encodedBase] = ['/', '/'];

/** The address of a file of this site under its base: `href('favicon.svg') // => '/timeline/favicon.svg'` */
export function href(path: string): string {
  const { base } = published();
  if (base !== lastBase) [lastBase, encodedBase] = [base, encodeURI(base.endsWith('/') ? base : `${base}/`)];
  return `${encodedBase}${path}`;
}

/** The whole address of a page in a language, ready for a URL; undefined while nobody knows where the site is published. */
export function wholeAddress(path: string, words: { tag: string }): string | undefined {
  const { site } = published();
  return site === undefined ? undefined : new URL(pageHref(path, words), site).href;
}

/** The whole address of a page as a citation prints it, in the letters in which site.yaml has it; what is under the base when there is none. */
export function printedAddress(address: string, { shownAddress }: SiteSettings = loadArchive().site): string {
  return shownAddress === undefined ? address : shownAddress + address.slice(href('').length);
}

/**
 * The address of a page in a language; the main language of the site stands at the top, each other one in its folder. Pages that are
 * mostly the words of entries there are in the main one. Who asks for many says what site they are of.
 * `pageHref('speakers/', ru) // => '/timeline/ru/speakers/'`
 */
export function pageHref(path: string, { tag }: { tag: string }, site: SiteSettings = loadArchive().site): string {
  return href(isInMainLanguage(path, tag, site) ? path : `${tag}/${path}`);
}

/** The address below which the pages of entries lie that a page of a language leads to: that of the language, or of the main one. */
export function entriesHref(words: { tag: string }): string {
  return pageHref('articles/-/', words).replace(/articles\/-\/$/, '');
}

/** Whether a page, seen from one of a language, is that of the main language: it is the same, or has no other. */
function isInMainLanguage(path: string, tag: string, { languages, pages } = loadArchive().site): boolean {
  return tag === languages[0] || (pages.entries_in !== 'every' && isMadeOfEntries(path));
}

/**
 * Where the switch of languages leads from a page: the same page in another language, or the nearest that there is.
 * `switchPath('speakers/ada-marsh/by-date/', ru) // => 'speakers/ada-marsh/'`
 */
export function switchPath(path: string, { tag }: { tag: string }): string {
  if (tag === loadArchive().site.languages[0] || !isInMainLanguage(path, tag)) return path;
  return /^(?:speakers|topics|countries)\/[^/]+\//.exec(path)?.[0] ?? '';
}

/** Whether a page is made in every language of the site. */
export function isInEveryLanguage(path: string): boolean {
  return siteTags().every((tag, index) => index === 0 || !isInMainLanguage(path, tag));
}

function siteTags(): string[] {
  return loadArchive().site.languages;
}

/** The part of a page's address that is the same in every language: `pagePath('/timeline/ru/speakers/', ru) // => 'speakers/'` */
export function pagePath(pathname: string, words: { tag: string }): string {
  const top = pageHref('', words);
  return pathname.startsWith(top) ? pathname.slice(top.length) : '';
}
