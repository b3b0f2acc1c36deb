import { describe, expect, test } from 'vitest';
import type { ArchivedArticle } from '../../../src/archive/archived-statement.ts';
import { feedFolder, makeFeed, updatedOn } from '../../../src/exports/feeds/feed.ts';
import { feedPlans, fewestForFeed, mostInFeed } from '../../../src/exports/feeds/feed-plans.ts';
import { icalendar } from '../../../src/exports/feeds/icalendar.ts';
import { opml, opmlFile } from '../../../src/exports/feeds/opml.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { fr } from '../../../src/languages/fr/interface.ts';
import { findPositions } from '../../../src/lenses/positions.ts';
import { dateOf } from '../../date-of.ts';
import {
  ada,
  archive,
  articleBy,
  grain,
  letter,
  news,
  norland,
  open,
  pass,
  source,
  statementIn,
  talks,
} from '../archive-by-hand.ts';

const at = (path: string) => `https://papers.example/${path}`;

test('a feed tells who said what where, to the letter', () => {
  expect(makeFeed({ title: 'T', path: 'topics/grain/', statements: [pass, open] }, source, en)).toEqual({
    title: 'T',
    description: 'Who said what.',
    language: 'en-GB',
    page: at('topics/grain/'),
    folder: at('feeds/topics/grain/'),
    updated: '2031-06-05',
    licence: 'CC0 1.0, https://licence.example/cc0',
    items: [
      {
        address: at('articles/talks/#pass'),
        title: 'Ada Marsh and Bo Lind, corn and trade: Grain will “pass”',
        authors: ['Ada Marsh', 'Bo Lind'],
        topics: ['corn', 'trade'],
        html: '<blockquote><p class="hanging"><span class="verbatim">“Grain will pass”</span>, she said.</p><p class="hanging"><span class="verbatim">“Nobody &#x3C;asked> us.”</span></p></blockquote><p>— Corrected · Ada Marsh (Premier, Norland) and Bo Lind, jointly, for Sudmark, with Sea Council · 29 May 2031, 23:30 (UTC+3) · Partly verbatim</p><p><a href="https://news.example/grain?a=1&amp;b=2">reported by Norland News, 31 May 2031, 08:00 (local time): Line &lt;with&gt; ]]&gt;, N/31, p. 4</a></p>',
        said: '2031-05-29T23:30:00+03:00',
        updated: '2031-06-05',
      },
      {
        address: at('articles/letter/#open'),
        title: 'Bo Lind, trade: About letter',
        authors: ['Bo Lind'],
        topics: ['trade'],
        html: '<blockquote><p class="hanging"><span class="verbatim">“The sea is open,<br>and free.”</span></p></blockquote><p>— Bo Lind · about June 2030 · Verbatim</p><p><a href="https://archive.example/letter">reported by Strait Review</a></p>',
        said: '2030-06-01',
        updated: '2030-06-01',
      },
    ],
  });
});

test('the occasions whose day is known are a calendar', () => {
  expect(icalendar(source, en).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Communiqué//Archive//EN',
    'CALSCALE:GREGORIAN',
    'NAME:Norland “Papers”',
    'X-WR-CALNAME:Norland “Papers”',
    'BEGIN:VEVENT',
    'UID:https://papers.example/articles/talks/',
    'DTSTAMP:20310605T000000Z',
    'DTSTART;VALUE=DATE:20310530',
    'DTEND;VALUE=DATE:20310531',
    'SEQUENCE:2',
    'SUMMARY:Grain will “pass”',
    'LOCATION:Old Hall',
    'DESCRIPTION:Corrected\\nTalks at Port Ada\\nAda Marsh\\, Bo Lind',
    'URL:https://papers.example/articles/talks/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('an item', () => {
  const item = (of: Partial<ArchivedArticle>, other = {}, words = en) =>
    makeFeed(
      { title: '', path: '', statements: [statementIn(articleBy('x', '2031', of), 'said', other)] },
      source,
      words,
    ).items[0];
  test('is in the language of the source, where its words are', () => {
    const language = (of: Partial<ArchivedArticle>, other = {}) =>
      /<blockquote([^>]*)>/.exec(item({ ...of, source: { publisher: news, language: 'r"u' } }, other)?.html ?? '')?.[1];
    expect(language({}, { mode: 'direct' })).toBe(' lang="r&quot;u"');
    expect(language({}, { mode: 'mixed' })).toBe(' lang="r&quot;u"');
    expect(language({})).toBe('');
    expect(language({ translation: 'official' }, { mode: 'direct' })).toBe('');
    expect(item({}, { mode: 'direct' })?.html).toContain('<blockquote>');
  });

  test('leads to its source, or a copy, or nowhere', () => {
    expect(item({ source: { publisher: news } })?.html).toMatch(/<p>reported by Norland News<\/p>$/);
    expect(
      item({ source: { publisher: news, url: 'https://a.example', archived: 'https://b.example' } })?.html,
    ).toContain('<a href="https://a.example">');
    expect(item({ source: { publisher: news, title: 'A & B' } })?.html).toContain(
      '<p>reported by Norland News: A &amp; B</p>',
    );
  });

  test('is called as the language calls who and what it is about', () => {
    expect(item({ title: 'Talks' }, { topics: [grain] }, en)).toMatchObject({
      title: 'Bo Lind, corn: Talks',
      topics: ['corn'],
    });
    expect(makeFeed({ title: '', path: 'a/', statements: [] }, source, fr)).toMatchObject({
      description: 'Qui a dit quoi.',
      updated: '1970-01-01',
      items: [],
      folder: at('feeds/a/'),
    });
    const free = { ...source, archive: { ...archive, site: { ...archive.site, licence: { name: 'Free' } } } };
    expect(makeFeed({ title: '', path: '', statements: [] }, free, en).licence).toBe('Free');
  });
});

test('an entry was changed at its last correction, else when it was read, printed or said', () => {
  const day = (other: Partial<ArchivedArticle>) => updatedOn(articleBy('x', '2031-01-01', other));
  const [accessed, issued] = [dateOf('2031-03-01'), dateOf('2031-02-01')];
  expect(updatedOn(talks)).toBe('2031-06-05');
  expect([
    day({ source: { publisher: news, accessed, issued } }),
    day({ source: { publisher: news, issued } }),
    day({}),
  ]).toEqual(['2031-03-01', '2031-02-01', '2031-01-01']);
  expect(feedFolder('topics/grain/')).toBe('feeds/topics/grain/');
});

describe('the feeds of an archive', () => {
  const plansOf = (count: number, positions = findPositions) => {
    const statements = Array.from({ length: count }, (_, at) => {
      const article = articleBy(`e${at}`, `2031-01-${String((at % 28) + 1).padStart(2, '0')}`);
      return statementIn(article, `s${at}`, {
        speakers: [{ speaker: ada, printedName: '' }],
        parties: [norland],
        topics: [grain],
      });
    });
    const own = { ...archive, statements };
    return feedPlans(own, positions(own), en);
  };

  test('are of the whole, of each who speaks, what about and for whom', () => {
    expect(
      feedPlans(archive, findPositions(archive), en).map(({ title, path, statements }) => [
        title,
        path,
        statements.map(({ id }) => id).join(' '),
      ]),
    ).toEqual([
      ['Norland “Papers”', '', 'wait pass open asked'],
      ['Bo Lind · Norland “Papers”', 'speakers/bo-lind/', 'wait pass'],
      ['Bo Lind · Norland “Papers”', 'speakers/bo-lind-2/', 'open'],
      ['Ada Marsh · Norland “Papers”', 'speakers/ada-marsh/', 'pass asked'],
      ['Sea Council · Norland “Papers”', 'speakers/sea-council/', 'pass asked'],
      ['Strait Group · Norland “Papers”', 'speakers/strait-group/', 'asked'],
      ['corn · Norland “Papers”', 'topics/grain/', 'wait pass asked'],
      ['trade · Norland “Papers”', 'topics/trade/', 'wait pass open asked'],
      ['Norland · Norland “Papers”', 'countries/norland/', 'pass'],
      ['Sudmark · Norland “Papers”', 'countries/sudmark/', 'pass'],
    ]);
  });

  test('hold the latest, and positions have one from ten statements on', () => {
    const paths = (count: number) => plansOf(count).map(({ path, statements }) => `${path} ${statements.length}`);
    expect(paths(9)).not.toContain('speakers/ada-marsh/topics/grain/ 5');
    expect(paths(10)).toEqual([
      ' 10',
      'speakers/ada-marsh/ 10',
      'topics/grain/ 10',
      'topics/trade/ 10',
      'countries/norland/ 10',
      'speakers/ada-marsh/topics/grain/ 5',
      'speakers/ada-marsh/topics/trade/ 5',
      'countries/norland/topics/grain/ 5',
      'countries/norland/topics/trade/ 5',
    ]);
    expect(paths(60)[0]).toBe(' 50');
    expect(paths(60)[1]).toBe('speakers/ada-marsh/ 10');
    expect(plansOf(60, (own) => findPositions(own, 100)).some(({ path }) => path.includes('/topics/'))).toBe(false);
    expect([mostInFeed, fewestForFeed]).toEqual([{ whole: 50, other: 10, position: 5 }, 10]);
    expect(plansOf(10).at(-1)?.title).toBe(`${en.position.title('Norland', 'trade')} · Norland “Papers”`);
    // Of one day the one that stands last comes first.
    expect(
      plansOf(28)[1]
        ?.statements.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['s27', 's26']);
  });

  test('have what was corrected last first, whenever it was said', () => {
    const of = (slug: string, date: string, ...corrected: string[]) =>
      statementIn(
        articleBy(slug, date, { corrections: corrected.map((day) => ({ date: dateOf(day), text: '' })) }),
        slug,
      );
    const statements = [
      of('a', '2030', '2031-05-01', '2031-07-01', '2031-06-01'),
      of('b', '2031-06-20'),
      of('c', '2031-06-10'),
    ];
    const own = { ...archive, statements };
    expect(feedPlans(own, findPositions(own), en)[0]?.statements.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(makeFeed({ title: '', path: '', statements }, source, en).updated).toBe('2031-07-01');
  });

  test('are listed', () => {
    expect(opmlFile).toBe('feeds/feeds.opml');
    const plan = { title: 'A & B', path: 'a/', statements: [] };
    expect(opml([plan, plan], source).match(/<outline/g)).toHaveLength(2);
    expect(opml([plan, plan], source)).toContain('/>\n<outline');
    expect(opml([plan], source)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head><title>Norland “Papers”</title></head>
<body>
<outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="${at('feeds/a/feed.atom')}" htmlUrl="${at('a/')}"/>
</body>
</opml>
`);
  });
});

describe('an event of the calendar', () => {
  const lines = (...articles: ArchivedArticle[]) =>
    icalendar({ ...source, archive: { ...archive, articles } }, en).split('\r\n');
  const isThere = (date: string, other: Partial<ArchivedArticle> = {}) =>
    lines(articleBy('x', date, other)).includes('BEGIN:VEVENT');

  test.each([
    ['2031-05-30', true],
    ['2031-05-30/2031-06-02', true],
    ['2031-05-01/2031-05-31', true],
    ['2031-05-01/2031-06-01', false],
    ['2031-05-30T10:00', true],
    ['2031-05', false],
    ['2031', false],
    ['2031-05-30~', false],
    ['2031-05-30?', false],
    ['../2031-05-30', false],
    ['2031-05-30/..', false],
  ])('is what happened on %s: %s', (date, expected) => {
    expect(isThere(date)).toBe(expected);
  });

  test('is nothing that was withdrawn', () => {
    expect(isThere('2031-05-30', { status: 'withdrawn' })).toBe(false);
  });

  test('ends behind its last day, and has its texts in lines of 75 bytes', () => {
    const title = `A;B,C\\D\nE\u0007F ${'ж'.repeat(50)}`;
    const event = lines(articleBy('x', '2031-05-30/2031-06-02', { title }));
    expect(event).toContain('DTSTART;VALUE=DATE:20310530');
    expect(event).toContain('DTEND;VALUE=DATE:20310603');
    expect(event).toContain('DESCRIPTION:');
    const at = event.findIndex((line) => line.startsWith('SUMMARY:'));
    expect(
      event
        .slice(at, at + 2)
        .join('')
        .replace('ж ж', 'жж'),
    ).toBe(`SUMMARY:A\\;B\\,C\\\\D\\nE F ${'ж'.repeat(50)}`);
    for (const line of event) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(new TextEncoder().encode(event[at]).length).toBeGreaterThan(73);
    expect(event.join('\n')).not.toContain('LOCATION');
  });

  test('is among the latest thousand, the latest first', () => {
    const many = Array.from({ length: 1001 }, (_, at) => articleBy(`e${at}`, '2031-05-30'));
    const urls = lines(...many).filter((line) => line.startsWith('URL:'));
    expect([urls.length, urls[0], urls.at(-1)]).toEqual([
      1000,
      `URL:${at('articles/e1000/')}`,
      `URL:${at('articles/e1/')}`,
    ]);
  });
});

test('an entry that nobody corrected is in its feed with the days that it knows', () => {
  expect(makeFeed({ title: '', path: '', statements: letter.statements }, source, en).updated).toBe('2030-06-01');
});
