import { changed, changedLast, type FeedFormat } from '../feed-format.ts';
import { escapeXml } from '../../../statements/text/escape-xml.ts';

/** RSS 2.0, with the authors of Dublin Core: RSS has only their mail addresses. */
export const rss: FeedFormat = {
  file: 'feed.rss',
  name: 'RSS',
  mediaType: 'application/rss+xml',
  isOfAll: false,
  write: (feed) => {
    const { title, description, language, page, folder, licence, items } = feed;
    const entries = items.map(
      (item) => `<item>
<guid isPermaLink="true">${escapeXml(item.address)}</guid>
<title>${escapeXml(item.title)}</title>
<link>${escapeXml(item.address)}</link>
<pubDate>${inMail(changed(item))}</pubDate>
${item.authors.map((name) => `<dc:creator>${escapeXml(name)}</dc:creator>`).join('')}
${item.topics.map((topic) => `<category>${escapeXml(topic)}</category>`).join('')}
<description>${escapeXml(item.html)}</description>
</item>
`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeXml(title)}</title>
<link>${escapeXml(page)}</link>
<description>${escapeXml(description)}</description>
<language>${escapeXml(language)}</language>
<copyright>${escapeXml(licence)}</copyright>
<lastBuildDate>${inMail(changedLast(feed))}</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(`${folder}feed.rss`)}"/>
${entries.join('')}</channel>
</rss>
`;
  },
};

/** A moment as RFC 822 has it, in English and UTC whatever the machine: `Fri, 30 May 2031 00:00:00 GMT` */
function inMail(moment: string): string {
  return new Date(moment).toUTCString();
}
