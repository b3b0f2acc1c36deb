import type { DataSource } from '../data/table.ts';
import { feedFolder, type FeedPlan } from './feed.ts';
import { atom } from './formats/atom.ts';
import { escapeXml } from '../../statements/text/escape-xml.ts';

/** Where the list of feeds lies under the base. */
export const opmlFile = 'feeds/feeds.opml';

/** Every feed of the archive as a list that a reader of feeds takes in at once (OPML 2.0). */
export function opml(plans: readonly FeedPlan[], { archive: { site }, addressOf }: DataSource): string {
  const outlines = plans.map(({ title, path }) => {
    const [name, feed, page] = [title, addressOf(`${feedFolder(path)}${atom.file}`), addressOf(path)].map(escapeXml);
    return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${feed}" htmlUrl="${page}"/>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head><title>${escapeXml(site.title)}</title></head>
<body>
${outlines.join('')}</body>
</opml>
`;
}
