import type { ArchivedSource, ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Locator } from '../../statements/locator.ts';
import { addressOfWords, verbatimPassages } from './text-quote.ts';

/** Where a reader can go and check: the source, at the moment of its recording where that is known, else an archived copy. */
export function sourceAddress({ url, archived, media }: ArchivedSource, locator?: Locator): string | undefined {
  if (media !== undefined && locator?.seconds !== undefined) return mediaAddress(media, locator.seconds);
  return url ?? archived ?? media;
}

/**
 * Where a reader can check a statement: at its verbatim words on the page of the source, which browsers find and mark. Words of a
 * translation are not on that page, nor is what is heard.
 */
export function sourceOfWords({ article, locator, paragraphs }: ArchivedStatement): string | undefined {
  const { source, translation } = article;
  const address = sourceAddress(source, locator);
  const [passage] = verbatimPassages(paragraphs);
  if (passage === undefined || translation !== undefined || address === undefined) return address;
  return address === (source.url ?? source.archived) ? addressOfWords(address, passage) : address;
}

/**
 * The address of a recording at a second of it, as its host takes it; a plain file by a media fragment (W3C Media Fragments URI 1.0).
 * `mediaAddress('https://youtu.be/abc', 125) // => 'https://youtu.be/abc?t=125'`
 */
export function mediaAddress(media: string, seconds: number): string {
  const address = new URL(media);
  const host = address.hostname.replace(/^(?:www|m)\./, '');
  if (host === 'youtube.com' || host === 'youtu.be') address.searchParams.set('t', String(seconds));
  else if (host === 'vimeo.com') address.hash = `t=${seconds}s`;
  else if (host === 'webtv.un.org' || host === 'media.un.org')
    address.searchParams.set('kalturaStartTime', String(seconds));
  else address.hash = `t=${seconds}`;
  return address.href;
}

/** The publishers of a statement's words, each once: so many sources are independent of each other. */
export function publishersOf({ source, also }: ArchivedStatement['article']): ArchivedSource['publisher'][] {
  return [...new Set([source, ...also].map(({ publisher }) => publisher))];
}

/**
 * The language of a statement's verbatim words: that of the source, or the one they were spoken in, unless they are a translation into
 * the language of the collection. Undefined where nobody says.
 */
export function verbatimLanguage({ source, translation }: ArchivedStatement['article']): string | undefined {
  return translation === undefined ? source.language : undefined;
}
