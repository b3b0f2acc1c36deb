import { expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../../src/exports/feeds/feed.ts';
import { beginning } from '../../../src/exports/feeds/feed-format.ts';
import { atom } from '../../../src/exports/feeds/formats/atom.ts';
import { jsonFeed } from '../../../src/exports/feeds/formats/json-feed.ts';
import { rss } from '../../../src/exports/feeds/formats/rss.ts';

const item: FeedItem = {
  address: 'https://a.example/?x=1&y#b',
  title: 'A & B',
  authors: ['Ada <Marsh>', 'Bo & Co'],
  topics: ['grain & sea', 'coal'],
  html: '<p>Yes.</p>',
  said: '2031-05-30',
  updated: '2031-06-02',
};
const feed: Feed = {
  title: 'Papers',
  description: 'Who said what.',
  language: 'en',
  page: 'https://a.example/',
  folder: 'https://a.example/feeds/',
  updated: '2031-06-02',
  licence: 'CC0',
  items: [item, { ...item, address: 'https://a.example/#c', authors: [], topics: [] }],
};

test('formats say what they are, and which feeds have them', () => {
  expect([atom, jsonFeed, rss].map(({ file, name, mediaType, isOfAll }) => [file, name, mediaType, isOfAll])).toEqual([
    ['feed.atom', 'Atom', 'application/atom+xml', true],
    ['feed.json', 'JSON Feed', 'application/feed+json', true],
    ['feed.rss', 'RSS', 'application/rss+xml', false],
  ]);
  expect(beginning('2031-05-30')).toBe('2031-05-30T00:00:00Z');
});

test('several items follow each other, each with all its authors and topics', () => {
  expect(atom.write(feed).split('<entry>').slice(1)).toEqual([
    `
<id>https://a.example/?x=1&amp;y#b</id>
<title>A &amp; B</title>
<link href="https://a.example/?x=1&amp;y#b"/>
<published>2031-05-30T00:00:00Z</published>
<updated>2031-06-02T00:00:00Z</updated>
<author><name>Ada &lt;Marsh&gt;</name></author><author><name>Bo &amp; Co</name></author>
<category term="grain &amp; sea"/><category term="coal"/>
<content type="html">&lt;p&gt;Yes.&lt;/p&gt;</content>
</entry>
`,
    expect.stringMatching(
      /^\n<id>https:\/\/a\.example\/#c<\/id>[\s\S]*<\/updated>\n\n\n<content[\s\S]*<\/entry>\n<\/feed>\n$/,
    ),
  ]);
  expect(rss.write(feed).split('<item>').slice(1)).toEqual([
    `
<guid isPermaLink="true">https://a.example/?x=1&amp;y#b</guid>
<title>A &amp; B</title>
<link>https://a.example/?x=1&amp;y#b</link>
<pubDate>Mon, 02 Jun 2031 00:00:00 GMT</pubDate>
<dc:creator>Ada &lt;Marsh&gt;</dc:creator><dc:creator>Bo &amp; Co</dc:creator>
<category>grain &amp; sea</category><category>coal</category>
<description>&lt;p&gt;Yes.&lt;/p&gt;</description>
</item>
`,
    expect.stringMatching(/<\/pubDate>\n\n\n<description>[\s\S]*<\/item>\n<\/channel>\n<\/rss>\n$/),
  ]);
  const { items } = JSON.parse(jsonFeed.write(feed)) as { items: object[] };
  expect(items).toEqual([
    {
      id: item.address,
      url: item.address,
      title: 'A & B',
      authors: [{ name: 'Ada <Marsh>' }, { name: 'Bo & Co' }],
      tags: item.topics,
      content_html: '<p>Yes.</p>',
      date_published: '2031-05-30T00:00:00Z',
      date_modified: '2031-06-02T00:00:00Z',
    },
    expect.objectContaining({ id: 'https://a.example/#c', authors: [], tags: [] }),
  ]);
});

test('a minute that is known is when it was published, and nothing was changed before it was said', () => {
  const late = { ...item, said: '2031-06-02T23:30:00-05:00' };
  const entry = atom.write({ ...feed, items: [late] });
  expect(entry).toContain(
    '<published>2031-06-02T23:30:00-05:00</published>\n<updated>2031-06-02T23:30:00-05:00</updated>',
  );
  expect(entry.split('<updated>2031-06-02T23:30:00-05:00</updated>')).toHaveLength(3);
  expect(JSON.parse(jsonFeed.write({ ...feed, items: [late] }))).toMatchObject({
    items: [{ date_published: '2031-06-02T23:30:00-05:00', date_modified: '2031-06-02T23:30:00-05:00' }],
  });
  const mail = rss.write({ ...feed, items: [late] });
  expect(mail).toContain('<pubDate>Tue, 03 Jun 2031 04:30:00 GMT</pubDate>');
  expect(mail).toContain('<lastBuildDate>Tue, 03 Jun 2031 04:30:00 GMT</lastBuildDate>');
  const early = atom.write({ ...feed, items: [{ ...item, said: '2031-06-02T01:30:00+03:00' }] });
  expect(early).toContain('<published>2031-06-02T01:30:00+03:00</published>\n<updated>2031-06-02T00:00:00Z</updated>');
});

test('what stands above the items is what the feed says of itself', () => {
  expect(atom.write({ ...feed, title: 'A & B', items: [] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://a.example/feeds/</id>
<title>A &amp; B</title>
<subtitle>Who said what.</subtitle>
<updated>2031-06-02T00:00:00Z</updated>
<rights>CC0</rights>
<link href="https://a.example/"/>
<link rel="self" type="application/atom+xml" href="https://a.example/feeds/feed.atom"/>
</feed>
`);
  expect(JSON.parse(jsonFeed.write({ ...feed, items: [] }))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Papers',
    description: 'Who said what.',
    language: 'en',
    home_page_url: 'https://a.example/',
    feed_url: 'https://a.example/feeds/feed.json',
    items: [],
  });
  expect(rss.write({ ...feed, items: [] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Papers</title>
<link>https://a.example/</link>
<description>Who said what.</description>
<language>en</language>
<copyright>CC0</copyright>
<lastBuildDate>Mon, 02 Jun 2031 00:00:00 GMT</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="https://a.example/feeds/feed.rss"/>
</channel>
</rss>
`);
});
