import type { SafeHtml } from './html.ts';

/** Which part of the site a page belongs to: the one that is marked in its bar. */
export type SitePart = 'timeline' | 'speakers' | 'countries' | 'topics' | 'compare' | 'charts' | 'about' | 'search';

/** A page without its frame: what stands in its head, and what its main part holds. */
export interface PageContent {
  title: string;
  description: string;
  part: SitePart;
  main: SafeHtml;
  /** Whether it stands alone, without the frame of the site. */
  isBare?: boolean;
  /** Whether it stands in a frame on another page. */
  isEmbed?: boolean;
  /** The path of the page that counts in its place, below the base and without the folder of a language. */
  canonical?: string;
  /** What programs are told of it, in the head. */
  meta?: SafeHtml | undefined;
  /** The same page with less on it, where the whole one has so many bytes or more. */
  lighter?: { from: number; make: () => PageContent } | undefined;
  /** Whether a strip of months is on it, which a script makes into a control. */
  hasStrip?: boolean;
}
