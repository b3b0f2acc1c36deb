import { mostBytes, shortName } from '../statements/short-name.ts';
import { foldName } from './names/names.ts';
import type { Clock } from './chronology.ts';

/** Addresses of the site, relative to its base and ready for a URL; they end in a slash or in a fragment. */

export function articlePath(slug: string): string {
  return `articles/${encodeURIComponent(slug)}/`;
}

/** The published Markdown of an entry, beside its page. */
export function entrySourcePath(slug: string): string {
  return `${articlePath(slug)}entry.md`;
}

/** A statement's address is its entry's, with its id behind #. */
export function statementPath(articleSlug: string, id: string): string {
  return `${articlePath(articleSlug)}#${encodeURIComponent(id)}`;
}

/** A statement alone, on a page of its own below that of its entry. */
export function statementPagePath(articleSlug: string, id: string): string {
  return `${articlePath(articleSlug)}${encodeURIComponent(id)}/`;
}

/** A statement alone, a position or a lens as a page for a frame on somebody else's page, by the path of its own. */
export function embedPath(path: string): string {
  return `embed/${path}`;
}

/** How the statements of an entry are cited, or one of them. */
export function citationsPath(articleSlug: string, id?: string): string {
  return `cite/${encodeURIComponent(articleSlug)}/${id === undefined ? '' : `#${encodeURIComponent(id)}`}`;
}

export function speakerPath(slug: string): string {
  return `speakers/${encodeURIComponent(slug)}/`;
}

export function topicPath(slug: string): string {
  return `topics/${encodeURIComponent(slug)}/`;
}

/** A country or an organization that is spoken for. */
export function partyPath(slug: string): string {
  return `countries/${encodeURIComponent(slug)}/`;
}

/** A party's position: what was said for it on one topic. */
export function partyPositionPath(partySlug: string, topicSlug: string): string {
  return `${partyPath(partySlug)}topics/${encodeURIComponent(topicSlug)}/`;
}

/** A speaker's position: what one speaker said on one topic. */
export function positionPath(speakerSlug: string, topicSlug: string): string {
  return `${speakerPath(speakerSlug)}topics/${encodeURIComponent(topicSlug)}/`;
}

/** Two to four speakers side by side on a topic. */
export function comparePath(speakerSlugs: readonly string[], topicSlug: string): string {
  const speakers = speakerSlugs.slice(0, 4).map(encodeURIComponent).join(',');
  return `compare/?speakers=${speakers}&topic=${encodeURIComponent(topicSlug)}`;
}

/** What was collected together. */
export function themePath(slug: string): string {
  return `themes/${encodeURIComponent(slug)}/`;
}

export function occasionPath(slug: string): string {
  return `occasions/${encodeURIComponent(slug)}/`;
}

/** The page of all statements by when they were reported, or of those reported in a year. */
export function reportedPath(year?: string): string {
  return year === undefined ? 'reported/' : `reported/${year}/`;
}

/** A month of a year that is too long for one page, by one of the clocks; null is the month that is not known; of a long month its first part, or a further one. */
export function monthPath(clock: Clock, year: string, month: string | null, part = 1): string {
  const first = `${clock === 'said' ? yearPath(year) : reportedPath(year)}${month?.slice(5) ?? 'unknown'}/`;
  return part === 1 ? first : `${first}${part}/`;
}

export function yearPath(year: string): string {
  return `years/${year}/`;
}

/** Who spoke on which topics: on all, or on those right below one. */
export function matrixPath(of: 'speakers' | 'parties', topicSlug?: string): string {
  const top = of === 'speakers' ? 'matrix/' : 'matrix/by-country/';
  return topicSlug === undefined ? top : `${top}topics/${encodeURIComponent(topicSlug)}/`;
}

/**
 * Whether a page is mostly the words of entries: an entry, how it is cited, one for a frame, an occasion, a year of reports, a position, a list by date or by country of one speaker or topic.
 * Those are made in the language of the collection alone, unless site.yaml asks for more.
 */
export function isMadeOfEntries(path: string): boolean {
  return /^(?:(?:articles|cite|occasions|reported)\/[^/?#]+|embed|(?:speakers|topics|countries)\/[^/?#]+\/(?:by-date|by-country|topics\/[^/?#]+))\//.test(
    path,
  );
}

/** The edition in one file and the book, named after the site: `editionFile('Communiqué', 'html') // => 'communique.html'` */
export function editionFile(title: string, kind: 'html' | 'epub'): string {
  const name = foldName(title).replaceAll(' ', '-');
  return `${shortName(name === '' ? 'archive' : name, mostBytes - '.html.sha256'.length)}.${kind}`;
}
