import { beginning, changed, changedLast, type FeedFormat } from '../feed-format.ts';
import { escapeXml } from '../../../statements/text/escape-xml.ts';

/** Atom (RFC 4287). */
export const atom: FeedFormat = {
  file: 'feed.atom',
  name: 'Atom',
  mediaType: 'application/atom+xml',
  isOfAll: true,
  write: (feed) => {
    const { title, description, language, page, folder, licence, items } = feed;
    const entries = items.map(
      (item) => `<entry>
<id>${escapeXml(item.address)}</id>
<title>${escapeXml(item.title)}</title>
<link href="${escapeXml(item.address)}"/>
<published>${beginning(item.said)}</published>
<updated>${changed(item)}</updated>
${item.authors.map((name) => `<author><name>${escapeXml(name)}</name></author>`).join('')}
${item.topics.map((topic) => `<category term="${escapeXml(topic)}"/>`).join('')}
<content type="html">${escapeXml(item.html)}</content>
</entry>
`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<id>${escapeXml(folder)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(description)}</subtitle>
<updated>${changedLast(feed)}</updated>
<rights>${escapeXml(licence)}</rights>
<link href="${escapeXml(page)}"/>
<link rel="self" type="application/atom+xml" href="${escapeXml(`${folder}feed.atom`)}"/>
${entries.join('')}</feed>
`;
  },
};
