import { hash } from 'node:crypto';
import { feedFolder, makeFeed, type Feed } from '../../exports/feeds/feed.ts';
import { feedFormats } from '../../exports/feeds/feed-formats.ts';
import { calendarFile, icalendar } from '../../exports/feeds/icalendar.ts';
import { opml, opmlFile } from '../../exports/feeds/opml.ts';
import { archiveFeeds } from './archive-feeds.ts';
import { dataSource } from './data-source.ts';
import { codeVersion } from '../kept.ts';
import { contentDigest } from '../content/load-archive.ts';
import { PageKeys } from '../pages/page-keys.ts';
import { pageWords } from '../pages/page-words.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes the feeds of the archive, those anew in which something changed, and the list and the calendar of all. */
export async function writeFeeds(site: SiteFolder): Promise<void> {
  const source = dataSource();
  const words = await pageWords();
  const feeds = archiveFeeds(words);
  if (feeds.size === 0) return;
  const keys = new PageKeys(source.archive, source.addressOf(''));
  for (const plan of feeds.values()) {
    const key = keys.keyOf({ statements: [plan.statements], also: plan.title }, words.tag);
    let made: Feed | undefined;
    for (const { file, isOfAll, write } of feedFormats) {
      if (!isOfAll && plan.path !== '') continue;
      const path = decodeURIComponent(`${feedFolder(plan.path)}${file}`);
      if (site.keeps(path, key)) continue;
      made ??= makeFeed(plan, source, words);
      site.write(path, write(made), key);
    }
  }
  const key = hash(
    'sha1',
    JSON.stringify([
      codeVersion(['exports', 'archive', 'statements', 'languages']),
      contentDigest(),
      source.addressOf(''),
    ]),
  );
  if (!site.keeps(calendarFile, key)) site.write(calendarFile, icalendar(source, words), key);
  if (!site.keeps(opmlFile, key)) site.write(opmlFile, opml([...feeds.values()], source), key);
}
