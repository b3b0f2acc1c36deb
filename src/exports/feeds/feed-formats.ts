import type { FeedFormat } from './feed-format.ts';
import { atom } from './formats/atom.ts';
import { jsonFeed } from './formats/json-feed.ts';
import { rss } from './formats/rss.ts';

/** The formats of feeds: another is one file and one line here. */
export const feedFormats: readonly FeedFormat[] = [atom, jsonFeed, rss];
