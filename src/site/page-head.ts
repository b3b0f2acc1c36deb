import { ownName } from '../languages/own-name.ts';
import type { InterfaceWords } from '../languages/interface-words.ts';
import type { FrameParts } from '../rendering/frame.ts';
import { attributes, html, type SafeHtml } from '../rendering/html.ts';
import { nameIn } from '../rendering/name-in.ts';
import { isInEveryLanguage, pageHref, switchPath } from './href.ts';
import { loadArchive } from './load-archive.ts';
import { pageTag, siteLanguages } from './page-words.ts';
import { published } from './published.ts';

/** What a page says of itself to its frame. */
export interface PageAbout {
  title?: string | undefined;
  description?: string | undefined;
  /** Under the base and without the folder of its language: `speakers/ada-marsh/` */
  path: string;
  /** What programs are told of it. */
  meta?: SafeHtml | undefined;
  /** A page that search engines should pass over, such as a not-found page. */
  isUnlisted?: boolean;
  words: InterfaceWords;
}

/** The parts of a frame that tell which page is in it. */
export function pageHead({
  title,
  description,
  path,
  words,
  meta,
  isUnlisted = false,
}: PageAbout): Omit<FrameParts, 'main'> {
  const { site } = loadArchive();
  const languages = languagesOf(isUnlisted ? '' : path, words);
  return {
    title: title === undefined ? site.title : `${title} · ${site.title}`,
    description: description ?? nameIn(site.strapline, words.tag),
    links: html`${isUnlisted ? '' : headLinks(path, words, languages)}${meta ?? ''}`,
    languages: languages.length > 1 ? languageSwitch(languages, words) : undefined,
  };
}

/** A language of the site, and where the switch leads to it. */
interface OtherLanguage {
  tag: string;
  written: string;
  address: string;
  isCurrent: boolean;
}

function languagesOf(path: string, words: InterfaceWords): OtherLanguage[] {
  return siteLanguages().map((other) => ({
    ...other,
    written: pageTag(other),
    address: pageHref(switchPath(path, other), other),
    isCurrent: other.tag === words.tag,
  }));
}

/** The address that counts and, where the page is made in every language, the others; nothing while the site has no address. */
function headLinks(path: string, words: InterfaceWords, languages: readonly OtherLanguage[]): SafeHtml {
  const { site } = published();
  if (site === undefined) return html``;
  const whole = (address: string) => new URL(address, site).href;
  const canonical = html`<link rel="canonical" href="${whole(pageHref(path, words))}">`;
  if (languages.length < 2 || !isInEveryLanguage(path)) return canonical;
  const alternates = languages.map(
    ({ written, address }) => html`<link rel="alternate" hreflang="${written}" href="${whole(address)}">`,
  );
  const fallback = html`<link rel="alternate" hreflang="x-default" href="${whole(languages[0]?.address ?? '')}">`;
  return html`${canonical}${alternates}${fallback}`;
}

function languageSwitch(languages: readonly OtherLanguage[], words: InterfaceWords): SafeHtml {
  const items = languages.map(({ tag, written, address, isCurrent }) => {
    const current = isCurrent ? 'true' : undefined;
    return html`<li><a${attributes({ href: address, hreflang: written, lang: written, 'aria-current': current })}>${ownName(tag)}</a></li>`;
  });
  return html`<details class="languages">
    <summary aria-label="${words.navigation.languages}: ${ownName(words.tag)}">${ownName(words.tag)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
