import type { Feed, FeedItem } from './feed.ts';

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

/** A day as the moment with which it begins (RFC 3339); a moment as it is. */
export function beginning(day: string): string {
  return day.includes('T') ? day : `${day}T00:00:00Z`;
}

/** The moment with which an item was changed last: never one before it was said, on the evening of that day. */
export function changed({ said, updated }: Pick<FeedItem, 'said' | 'updated'>): string {
  return latest([beginning(updated), beginning(said)]);
}

/** The same of a whole feed. */
export function changedLast({ updated, items }: Feed): string {
  return latest([beginning(updated), ...items.map(changed)]);
}

function latest([first = '', ...others]: readonly string[]): string {
  return others.reduce((last, other) => (Date.parse(other) > Date.parse(last) ? other : last), first);
}
