import { beginning, type FeedFormat } from '../feed-format.ts';
import { xmlText } from '../xml-text.ts';

/** Atom (RFC 4287). */
export const atom: FeedFormat = {
  file: 'feed.atom',
  name: 'Atom',
  mediaType: 'application/atom+xml',
  isOfAll: true,
  write: ({ title, description, language, page, folder, updated, licence, items }) => {
    const entries = items.map(
      (item) => `<entry>
<id>${xmlText(item.address)}</id>
<title>${xmlText(item.title)}</title>
<link href="${xmlText(item.address)}"/>
<published>${beginning(item.said)}</published>
<updated>${beginning(item.updated)}</updated>
${item.authors.map((name) => `<author><name>${xmlText(name)}</name></author>`).join('')}
${item.topics.map((topic) => `<category term="${xmlText(topic)}"/>`).join('')}
<content type="html">${xmlText(item.html)}</content>
</entry>
`,
    );
    return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<id>${xmlText(folder)}</id>
<title>${xmlText(title)}</title>
<subtitle>${xmlText(description)}</subtitle>
<updated>${beginning(updated)}</updated>
<rights>${xmlText(licence)}</rights>
<link href="${xmlText(page)}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(`${folder}feed.atom`)}"/>
${entries.join('')}</feed>
`;
  },
};
