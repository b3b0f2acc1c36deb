import { feedFolder } from '../../exports/feeds/feed.ts';
import { feedFormats } from '../../exports/feeds/feed-formats.ts';
import { ownName } from '../../languages/interface/own-name.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { FrameParts } from '../../rendering/frame.ts';
import { attributes, html, type SafeHtml } from '../../rendering/html.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { pictureAlt, pictureFile } from '../../exports/sharing/pictures/picture.ts';
import { archiveFeeds } from '../writing/archive-feeds.ts';
import { archivePictures } from '../pictures/archive-pictures.ts';
import { href, isInEveryLanguage, pageHref, switchPath, wholeAddress } from './href.ts';
import { loadArchive } from '../content/load-archive.ts';
import { pageTag, siteLanguages } from './page-words.ts';
import { published } from '../published.ts';

/** What a page says of itself to its frame. */
export interface PageAbout {
  title?: string | undefined;
  description?: string | undefined;
  /** Under the base and without the folder of its language: `speakers/ada-marsh/` */
  path: string;
  /** The page that counts in its place, if that is another. */
  canonical?: string | undefined;
  /** What programs are told of it. */
  meta?: SafeHtml | undefined;
  /** A page that search engines should pass over, such as a not-found page. */
  isUnlisted?: boolean;
  words: InterfaceWords;
}

/** The parts of a frame that tell which page is in it. */
export function pageHead(about: PageAbout): Omit<FrameParts, 'main'> {
  const { title, description, path, canonical, words, meta = '', isUnlisted = false } = about;
  const { site } = loadArchive();
  const languages = languagesOf(isUnlisted ? '' : (canonical ?? path), words);
  const links = canonical === undefined ? headLinks(path, words, languages) : canonicalLink(pageHref(canonical, words));
  return {
    title: title === undefined ? site.title : `${title} · ${site.title}`,
    description: description ?? nameIn(site.strapline, words.tag),
    links: html`${isUnlisted ? '' : html`${links}${feedLinks(path, words)}`}${meta}${isUnlisted ? '' : pictureTags(about)}`,
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

/** Says which address counts: the whole one, or while the site has no address that of the root of its host. */
function canonicalLink(address: string): SafeHtml {
  const { site } = published();
  return html`<link rel="canonical" href="${site === undefined ? address : new URL(address, site).href}">`;
}

/** The address that counts and, where the page is made in every language, the others; nothing while the site has no address. */
function headLinks(path: string, words: InterfaceWords, languages: readonly OtherLanguage[]): SafeHtml {
  const { site } = published();
  if (site === undefined) return html``;
  const whole = (address: string) => new URL(address, site).href;
  const canonical = canonicalLink(pageHref(path, words));
  if (languages.length < 2 || !isInEveryLanguage(path)) return canonical;
  const alternates = languages.map(
    ({ written, address }) => html`<link rel="alternate" hreflang="${written}" href="${whole(address)}">`,
  );
  const fallback = html`<link rel="alternate" hreflang="x-default" href="${whole(languages[0]?.address ?? '')}">`;
  return html`${canonical}${alternates}${fallback}`;
}

/** Where a program finds the feed of what is on a page. */
function feedLinks(path: string, words: InterfaceWords): SafeHtml {
  const feed = archiveFeeds(words).get(path);
  if (!feed) return html``;
  const links = feedFormats
    .filter(({ isOfAll }) => isOfAll || path === '')
    .map(({ file, mediaType }) => {
      const address = href(`${feedFolder(path)}${file}`);
      return html`<link rel="alternate" type="${mediaType}" title="${feed.title}" href="${address}">`;
    });
  return html`${links}`;
}

/** The picture that previews show of a page, and what they ask for beside it where the page does not say so itself. */
function pictureTags({ path, title, meta, canonical, words }: PageAbout): SafeHtml {
  const { site } = loadArchive();
  const picture = words.tag === site.languages[0] ? archivePictures().get(path) : undefined;
  const address = wholeAddress(path, words);
  if (!picture || address === undefined) return html``;
  // An entry and a statement say it by tags of their own.
  const isTold = meta?.toString().includes('og:title') === true;
  const tags = [
    ...(!isTold
      ? [
          ['og:title', title ?? site.title],
          ['og:type', 'website'],
          ['og:url', address],
        ]
      : []),
    ['og:image', new URL(href(pictureFile(picture.drawnFor ?? path)), published().site).href],
    // A page of one statement says all of it in its title, and is kept light.
    ...(canonical === undefined ? [['og:image:alt', pictureAlt(picture)]] : []),
  ];
  const written = tags.map(([property, content]) => html`<meta property="${property}" content="${content}">`);
  return html`${written}<meta name="twitter:card" content="summary_large_image">`;
}

function languageSwitch(languages: readonly OtherLanguage[], words: InterfaceWords): SafeHtml {
  const items = languages.map(({ tag, written, address, isCurrent }) => {
    const current = isCurrent ? 'true' : undefined;
    return html`<li><a${attributes({ href: address, lang: written, 'aria-current': current })}>${ownName(tag)}</a></li>`;
  });
  return html`<details class="languages">
    <summary aria-label="${words.navigation.languages}: ${ownName(words.tag)}">${ownName(words.tag)}</summary>
    <ul>
      ${items}
    </ul>
  </details>`;
}
