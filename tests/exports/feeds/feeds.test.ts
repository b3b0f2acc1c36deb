import { SaxesParser } from 'saxes';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { makeFeed, updatedOn, type Feed } from '../../../src/exports/feeds/feed.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { feedFormats } from '../../../src/exports/feeds/feed-formats.ts';
import { feedPlans, fewestForFeed, mostInFeed } from '../../../src/exports/feeds/feed-plans.ts';
import { atom } from '../../../src/exports/feeds/formats/atom.ts';
import { jsonFeed } from '../../../src/exports/feeds/formats/json-feed.ts';
import { rss } from '../../../src/exports/feeds/formats/rss.ts';
import { icalendar } from '../../../src/exports/feeds/icalendar.ts';
import { opml } from '../../../src/exports/feeds/opml.ts';
import { en as words } from '../../../src/languages/en/interface.ts';
import { findPositions } from '../../../src/lenses/positions.ts';
import type { SourceFile } from '../../../src/statements/problems.ts';
import { richCollection } from '../data/rich-collection.ts';

const addressOf = (path: string) => `https://papers.example/strait/${path}`;

function plansOf(files: readonly SourceFile[]) {
  const { archive } = buildArchive('content', files);
  return { archive, plans: feedPlans(archive, findPositions(archive), words) };
}

/** The texts of an XML document by the names of their elements; an error where it is not well-formed. */
function textsIn(xml: string): [name: string, text: string][] {
  const parser = new SaxesParser({ xmlns: false as const });
  const texts: [string, string][] = [];
  const open: string[] = [];
  parser.on('error', (reason) => {
    throw reason;
  });
  parser.on('opentag', ({ name }) => open.push(name));
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    if (text.trim() !== '') texts.push([open.at(-1) ?? '', text]);
  });
  parser.write(xml).close();
  return texts;
}

const small: Feed = {
  title: 'Papers & <Co>',
  description: 'Who said what.',
  language: 'en',
  page: 'https://papers.example/?a=1&b=2',
  folder: 'https://papers.example/feeds/',
  updated: '2031-06-02',
  licence: 'CC0',
  items: [
    {
      address: 'https://papers.example/articles/a/#b',
      title: 'Marsh, grain: “yes”',
      authors: ['Ada Marsh', 'Ilya Kornev'],
      topics: ['grain'],
      html: '<p>Yes.</p>',
      said: '2031-05-30',
      updated: '2031-06-02',
    },
  ],
};

test('Atom, to the letter', () => {
  expect(atom.write(small)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>https://papers.example/feeds/</id>
<title>Papers &amp; &lt;Co&gt;</title>
<subtitle>Who said what.</subtitle>
<updated>2031-06-02T00:00:00Z</updated>
<rights>CC0</rights>
<link href="https://papers.example/?a=1&amp;b=2"/>
<link rel="self" type="application/atom+xml" href="https://papers.example/feeds/feed.atom"/>
<entry>
<id>https://papers.example/articles/a/#b</id>
<title>Marsh, grain: “yes”</title>
<link href="https://papers.example/articles/a/#b"/>
<published>2031-05-30T00:00:00Z</published>
<updated>2031-06-02T00:00:00Z</updated>
<author><name>Ada Marsh</name></author><author><name>Ilya Kornev</name></author>
<category term="grain"/>
<content type="html">&lt;p&gt;Yes.&lt;/p&gt;</content>
</entry>
</feed>
`);
});

test('JSON Feed, to the letter', () => {
  expect(jsonFeed.write(small)).toBe(
    '{"version":"https://jsonfeed.org/version/1.1","title":"Papers & <Co>","description":"Who said what.","language":"en","home_page_url":"https://papers.example/?a=1&b=2","feed_url":"https://papers.example/feeds/feed.json","items":[{"id":"https://papers.example/articles/a/#b","url":"https://papers.example/articles/a/#b","title":"Marsh, grain: “yes”","authors":[{"name":"Ada Marsh"},{"name":"Ilya Kornev"}],"tags":["grain"],"content_html":"<p>Yes.</p>","date_published":"2031-05-30T00:00:00Z","date_modified":"2031-06-02T00:00:00Z"}]}\n',
  );
});

test('RSS, to the letter', () => {
  expect(rss.write(small)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>Papers &amp; &lt;Co&gt;</title>
<link>https://papers.example/?a=1&amp;b=2</link>
<description>Who said what.</description>
<language>en</language>
<copyright>CC0</copyright>
<lastBuildDate>Mon, 02 Jun 2031 00:00:00 GMT</lastBuildDate>
<atom:link rel="self" type="application/rss+xml" href="https://papers.example/feeds/feed.rss"/>
<item>
<guid isPermaLink="true">https://papers.example/articles/a/#b</guid>
<title>Marsh, grain: “yes”</title>
<link>https://papers.example/articles/a/#b</link>
<pubDate>Mon, 02 Jun 2031 00:00:00 GMT</pubDate>
<dc:creator>Ada Marsh</dc:creator><dc:creator>Ilya Kornev</dc:creator>
<category>grain</category>
<description>&lt;p&gt;Yes.&lt;/p&gt;</description>
</item>
</channel>
</rss>
`);
});

describe.each([']]> ]]> & <b>"', 'a\nb\r\nc', '{\\}', '=1+1', '\u200fعدن', 'x\u0000y\ufffez', 'a;b,c:d'])(
  'the value %j',
  (value) => {
    const hostile = { ...small, title: value, items: small.items.map((item) => ({ ...item, title: value, authors: [value], topics: [value], html: value })) }; // prettier-ignore
    const printed = value.replace(/[\u0000\ufffe]/g, '\ufffd').replace(/\r\n/g, '\n');

    test.each(feedFormats)('is in $name as it is, or as U+FFFD where XML has no such character', (format) => {
      const text = format.write(hostile);
      if (format === jsonFeed) {
        const { title, items } = JSON.parse(text) as {
          title: string;
          items: { title: string; content_html: string }[];
        };
        expect([title, items[0]?.title, items[0]?.content_html]).toEqual([value, value, value]);
      } else expect(textsIn(text).filter(([name, own]) => name === 'title' && own === printed)).toHaveLength(2);
    });

    test('is in OPML and in a calendar', () => {
      const { archive } = plansOf(richCollection);
      expect(textsIn(opml([{ title: value, path: '', statements: [] }], { archive, addressOf }))).toHaveLength(1);
      const [article] = archive.articles;
      if (!article) expect.fail();
      const calendar = icalendar({ archive: { ...archive, articles: [{ ...article, title: value }] }, addressOf }, en);
      for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const [event] = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
      expect(event?.getFirstPropertyValue('summary')).toBe(value.replace(/\r\n/g, '\n').replace(/\u0000/g, ' '));
    });
  },
);

test('a statement is in the feeds of its speaker, its topics, its party, the latest corrected first', () => {
  const { plans, archive } = plansOf(richCollection);
  expect(plans.map(({ path }) => path)).toEqual([
    '',
    ...['official', 'henry-fen-2', 'henry-fen', 'ada-marsh', 'league'].map((slug) => `speakers/${slug}/`),
    ...['grain', 'trade', 'wps'].map((slug) => `topics/${slug}/`),
    ...['france', 'league', 'norland', 'xs'].map((slug) => `countries/${slug}/`),
  ]);
  const whole = makeFeed(plans[0] ?? expect.fail(), { archive, addressOf }, words);
  expect(
    whole.items.map(({ address, updated }) => `${updated} ${address.slice(addressOf('articles/').length)}`),
  ).toEqual([
    '2032-06-01 letter/#nobody-should-hear-of-it',
    '2032-06-01 letter/#open',
    '2032-06-01 letter/#home-it-will-not-do-1',
    `2031-06-05 talks/#${encodeURIComponent('المضيق-مفتوح-home-1')}`,
    '2031-06-05 talks/#grain-will-pass-before-winter-she-said',
    '2031-06-05 talks/#nobody-asked',
  ]);
  expect(whole.updated).toBe(whole.items[0]?.updated);
  expect(whole.items.at(-1)?.html).toContain('<a href="https://news.example/grain?a=1&amp;b=2">');
});

test('the day of a correction counts, not that of a build', () => {
  const { archive } = plansOf(richCollection);
  const corrected = archive.articles.find(({ slug }) => slug === 'talks') ?? expect.fail();
  expect(updatedOn(corrected)).toBe('2031-06-05');
  expect(updatedOn({ ...corrected, corrections: [] })).toBe('2031-06-01');
});

test('positions have feeds from ten statements on, and a feed holds the latest', () => {
  const said = (count: number) =>
    Array.from({ length: count }, (_, index) => `> Ship ${index} would pass.\n>\n> — Ada Marsh on grain\n`).join('\n');
  const entry = (count: number): SourceFile => ({
    path: 'content/articles/2033/many.md',
    text: `---\ntitle: Many\ndate: 2033-01-01\nsource: { publisher: gazette, url: https://news.example/m }\n---\n\n${said(count)}`,
  });
  const own = richCollection.filter(({ path }) => !path.includes('/articles/'));
  const pathsOf = (count: number) => plansOf([...own, entry(count)]).plans.map(({ path }) => path);
  expect(pathsOf(fewestForFeed - 1)).not.toContain('speakers/ada-marsh/topics/grain/');
  expect(pathsOf(fewestForFeed)).toContain('speakers/ada-marsh/topics/grain/');
  expect(pathsOf(fewestForFeed)).toContain('countries/norland/topics/grain/');
  const { plans } = plansOf([...own, entry(mostInFeed.whole + 1)]);
  expect(plans[0]?.statements).toHaveLength(mostInFeed.whole);
  expect(plans[1]?.statements).toHaveLength(mostInFeed.other);
  const position = plans.find(({ path }) => path === 'speakers/ada-marsh/topics/grain/');
  expect(position?.statements).toHaveLength(mostInFeed.position);
});

test('the calendar has an event for each entry whose day is known', () => {
  const { archive } = plansOf(richCollection);
  const calendar = icalendar({ archive, addressOf }, en);
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents('vevent');
  expect(events.map((event) => [event.getFirstPropertyValue('uid'), String(event.getFirstPropertyValue('dtstart')), String(event.getFirstPropertyValue('dtend'))])).toEqual([
    ['https://papers.example/strait/articles/talks/', '2031-05-30', '2031-05-31'],
  ]); // prettier-ignore
});
