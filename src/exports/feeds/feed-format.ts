import type { Feed } from './feed.ts';

/** How a feed is written. */
export interface FeedFormat {
  /** The name of its file in the folder of the feed. */
  file: string;
  name: string;
  mediaType: string;
  /** Whether every feed has it, or that of the whole alone. */
  isOfAll: boolean;
  write: (feed: Feed) => string;
}

/** A day as the moment with which it begins (RFC 3339). */
export function beginning(day: string): string {
  return `${day}T00:00:00Z`;
}
