import { describe, expect, test } from 'vitest';
import type { ArchivedArticle, ArchivedStatement } from '../../../src/archive/archived-statement.ts';
import { citationOf } from '../../../src/exports/citation.ts';
import { citedStatement, type CitedFrom } from '../../../src/exports/citations/cited-statement.ts';
import { entryTags, statementTags } from '../../../src/exports/citations/head-tags.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { fr } from '../../../src/languages/fr/interface.ts';
import { dateOf } from '../../date-of.ts';
import {
  ada,
  articleBy,
  asked,
  bo,
  council,
  letter,
  news,
  norland,
  nothing,
  official,
  open,
  partyBy,
  pass,
  speakerBy,
  statementIn,
  sudmark,
  talks,
} from '../archive-by-hand.ts';

const from: CitedFrom = {
  archive: 'Norland\nPapers',
  language: 'en',
  addressOf: ({ id }) => `/a/${id}`,
  editionOf: ({ slug }) => (slug === 'talks' ? 'e1' : undefined),
  words: en,
};
/** What is cited of a statement, its dates as they are written. */
function cited(statement: ArchivedStatement, words = en) {
  const { words: _words, said, report, ...other } = citedStatement(statement, { ...from, words });
  return { ...other, said: said.edtf, report: { ...report, issued: report.issued?.edtf } };
}

test('a statement is cited with all that its entry says of it', () => {
  expect(cited(pass)).toEqual({
    id: 'talks#pass',
    speakers: [
      { name: { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' }, office: 'Premier, Norland' },
      { name: { text: 'Bo Lind', family: 'Lind', given: 'Bo' } },
    ],
    remarks: ['jointly', 'for Sudmark', 'with Sea Council'],
    mode: 'Partly verbatim',
    status: 'Corrected',
    title: 'Grain will “pass”',
    kind: 'talks',
    language: 'en',
    occasion: 'Talks at Port Ada',
    eventPlace: 'Old Hall',
    place: 'Old Hall',
    hops: ['relayed by Strait Wire', 'translated by Bo Lind'],
    report: {
      publisher: 'Norland News',
      title: 'Line <with> ]]>',
      document: 'N/31',
      pages: '4–9',
      url: 'https://news.example/grain?a=1&b=2',
      archived: 'https://archive.example/grain',
      issued: '2031-05-31T08:00',
    },
    alsoBy: 'also by Strait Review',
    locator: 'p. 4',
    page: '4',
    archive: 'Norland Papers',
    edition: 'e1',
    address: '/a/pass',
    said: '2031-05-29T23:30+03:00',
  });
});

test('and with nothing that it does not say', () => {
  expect([open, asked, nothing].map((statement) => cited(statement))).toEqual([
    {
      id: 'letter#open',
      speakers: [{ name: { text: 'Bo Lind' } }],
      remarks: [],
      mode: 'Verbatim',
      title: 'About letter',
      kind: 'letter',
      language: 'en',
      hops: [],
      report: { publisher: 'Strait Review', url: 'https://archive.example/letter' },
      archive: 'Norland Papers',
      address: '/a/open',
      said: '2030-06~',
    },
    {
      id: 'letter#asked',
      speakers: [{ name: { text: 'Strait Group' } }],
      remarks: ['with Ada Marsh and Sea Council'],
      mode: 'Paraphrase',
      title: 'About letter',
      kind: 'letter',
      language: 'en',
      hops: [],
      report: { publisher: 'Strait Review', url: 'https://archive.example/letter' },
      archive: 'Norland Papers',
      address: '/a/asked',
      said: '203X',
    },
    {
      id: 'gone#nothing',
      speakers: [{ name: { text: 'an official' } }],
      remarks: ['not named in the source'],
      mode: 'Paraphrase',
      status: 'Withdrawn',
      title: 'About gone',
      language: 'en',
      hops: [],
      report: { publisher: 'Strait Review', url: 'https://gone.example/' },
      archive: 'Norland Papers',
      address: '/a/nothing',
      said: '2032',
    },
  ]);
});

test('the tags in the head of a page are those of the statement', () => {
  expect(
    statementTags(pass, from, 'https://x.example/a')
      .toString()
      .split(/(?<=">)/),
  ).toEqual([
    '<meta name="citation_title" content="Grain will “pass”">',
    '<meta property="og:title" content="Ada Marsh and Bo Lind, 29 May 2031, 23:30 (UTC+3)">',
    '<meta name="citation_author" content="Marsh, Ada">',
    '<meta name="citation_author" content="Lind, Bo">',
    '<meta name="citation_date" content="2031-05-29">',
    '<meta property="article:published_time" content="2031-05-29T23:30+03:00">',
    '<meta name="citation_language" content="en">',
    '<meta name="DC.type" content="newspaperArticle">',
    '<meta property="og:type" content="article">',
    '<meta property="og:site_name" content="Norland Papers">',
    '<meta name="citation_public_url" property="og:url" content="https://x.example/a">',
    '<meta name="citation_abstract" content="Ada Marsh (Premier, Norland) and Bo Lind, jointly, for Sudmark, with Sea Council; Corrected, Partly verbatim; Talks at Port Ada, Old Hall, 29 May 2031, 23:30 (UTC+3); relayed by Strait Wire, translated by Bo Lind, reported by Norland News, 31 May 2031, 08:00 (local time), “Line &lt;with&gt; ]]&gt;”, N/31, p. 4, https://news.example/grain?a=1&amp;b=2, archived copy https://archive.example/grain, also by Strait Review; edition e1">',
    '<meta property="article:tag" content="corn">',
    '<meta property="article:tag" content="trade">',
  ]);
  expect(
    entryTags(letter, from, undefined)
      .toString()
      .split(/(?<=">)/),
  ).toEqual([
    '<meta name="citation_title" property="og:title" content="About letter">',
    '<meta name="citation_author" content="Bo Lind,">',
    '<meta name="citation_author" content="Strait Group,">',
    '<meta name="citation_date" content="2030-06-01">',
    '<meta name="citation_language" content="en">',
    '<meta name="DC.type" content="newspaperArticle">',
    '<meta property="og:type" content="article">',
    '<meta property="og:site_name" content="Norland Papers">',
  ]);
});

test('a note names it all, and none of the words', () => {
  expect([pass, open, asked].map((statement) => citationOf(statement, 'Papers', 'https://x/', en))).toEqual([
    'Ada Marsh (Premier, Norland) and Bo Lind, jointly, for Sudmark, with Sea Council, 29 May 2031, 23:30 (UTC+3). Corrected, Partly verbatim, relayed by Strait Wire, translated by Bo Lind, reported by Norland News, 31 May 2031, 08:00 (local time), N/31, p. 4, https://news.example/grain?a=1&b=2, Accessed: 4 June 2031. “Grain will “pass””, Papers, https://x/',
    'Bo Lind, about June 2030. Verbatim, reported by Strait Review, https://archive.example/letter. “About letter”, Papers, https://x/',
    'Strait Group, with Ada Marsh and Sea Council, some time in the 2030s. Paraphrase, reported by Strait Review, https://archive.example/letter. “About letter”, Papers, https://x/',
  ]);
});

/** A statement of an entry of its own. */
const made = (of: Partial<ArchivedArticle>, other: Partial<ArchivedStatement> = {}) =>
  statementIn(articleBy('x', '2031', of), 'said', other);

describe('a place', () => {
  test.each([
    ['Port Ada', 'Talks at Port Ada', undefined],
    ['Port Ada', 'Talks', 'Port Ada'],
    ['Port Ada', undefined, 'Port Ada'],
    [undefined, 'Talks', undefined],
    ['Nor', 'Norland Week', 'Nor'],
    ['Ada', 'Talks at Port Ada’s quay', undefined],
    ['新港', '新港会谈', undefined],
  ])('%s of the occasion %s is named in prose as %s, and has a field of its own', (place, occasion, expected) => {
    const { place: told, eventPlace } = cited(made({ place, occasion }));
    expect([told, eventPlace]).toEqual([expected, place]);
  });
});

describe('a name', () => {
  const nameOf = (name: string, sortName: string, other = {}, words = en) =>
    cited(made({}, { speakers: [{ speaker: speakerBy(name, { sortName, ...other }), printedName: name }] }), words)
      .speakers[0]?.name;
  test.each([
    ['Ada Marsh', 'Marsh, Ada', { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' }],
    ['Ada Marsh', 'Marsh,   Ada', { text: 'Ada Marsh', family: 'Marsh', given: 'Ada' }],
    ['Ada Marsh', 'Marsh,Ada', { text: 'Ada Marsh' }],
    ['Ada Marsh', 'Ada Marsh', { text: 'Ada Marsh' }],
    ['Ada Marsh Jr', 'Marsh, Ada, Jr.', { text: 'Ada Marsh Jr', family: 'Marsh', given: 'Ada', suffix: 'Jr.' }],
    ['Sir Henry Fen', 'Fen, Sir Henry', { text: 'Sir Henry Fen', family: 'Fen', given: 'Henry' }],
    ['Prof. Dr. Ida Fen', 'Fen, Prof. Dr. Ida', { text: 'Prof. Dr. Ida Fen', family: 'Fen', given: 'Ida' }],
    ['Sirin Fen', 'Fen, Sirin', { text: 'Sirin Fen', family: 'Fen', given: 'Sirin' }],
    ['Lord Fen', 'Fen, Lord', { text: 'Lord Fen', family: 'Fen', given: 'Lord' }],
    ['Dame Ada Marsh', 'Marsh, Ada, Dame', { text: 'Dame Ada Marsh' }],
    ['Ada Marsh', 'Marsh, Ada, b, c', { text: 'Ada Marsh' }],
    ['آدا مارش', 'مارش، آدا', { text: 'آدا مارش', family: 'مارش', given: 'آدا' }],
  ])('%s, sorted as %s, is %j', (name, sortName, expected) => {
    expect(nameOf(name, sortName)).toEqual(expected);
  });

  test('of a body, or in another language, has no parts', () => {
    expect(nameOf('Marsh, Ada', 'Marsh, Ada', { kind: 'organization' })).toEqual({ text: 'Marsh, Ada' });
    expect(nameOf('Ada Marsh', 'Marsh, Ada', { labels: { fr: 'Adèle Marsh' } }, fr)).toEqual({ text: 'Adèle Marsh' });
    expect(nameOf('Ada Marsh', 'Marsh, Ada', { labels: { fr: 'Adèle Marsh' } })).toMatchObject({ family: 'Marsh' });
  });
});

describe('what is said of the speakers', () => {
  const role = (office: string, organization?: string) => ({
    role: office,
    organization,
    labels: {},
    from: null,
    to: null,
  });
  const remarks = (other: Partial<ArchivedStatement>, words = en) => cited(made({}, other), words).remarks;
  const as = (office: string, organization?: string) =>
    [{ speaker: ada, printedName: '', role: role(office, organization) }] as ArchivedStatement['speakers'];

  test('is that nobody is named, and that they spoke together', () => {
    expect(remarks({ speakers: [{ speaker: official, printedName: '' }] })).toEqual(['not named in the source']);
    expect(
      remarks({
        speakers: [
          { speaker: bo, printedName: '' },
          { speaker: official, printedName: '' },
        ],
      }),
    ).toEqual(['jointly', 'not named in the source']);
  });

  test.each([
    ['Premier', 'Norland', []],
    ['Premier of Norland', undefined, []],
    ['Premier', 'Norlandia', ['for Norland']],
    ['Premier', 'XNorland', ['for Norland']],
    ['Premier', 'the XN', []],
    ['Premier', undefined, ['for Norland']],
    ['Norlandia and Norland', undefined, []],
  ])('is for whom, where the office %s of %s does not say so: %j', (office, organization, expected) => {
    expect(remarks({ speakers: as(office, organization), parties: [norland] })).toEqual(expected);
  });

  test('is for whom, where nobody among them is it, by any name in the language or in English', () => {
    expect(remarks({ speakers: [{ speaker: council, printedName: '' }], parties: [norland] })).toEqual([]);
    expect(
      remarks({
        speakers: [
          { speaker: bo, printedName: '' },
          { speaker: council, printedName: '' },
        ],
        parties: [norland],
      }),
    ).toEqual(['jointly']);
    expect(remarks({ speakers: as('Premier ministre', 'Norlande'), parties: [norland] }, fr)).toEqual([]);
    const france = partyBy('France', { code: 'FR' });
    expect(remarks({ speakers: as('Premier', 'France'), parties: [france] }, fr)).toEqual([]);
    const america = partyBy('United States', { code: 'US' });
    expect(remarks({ speakers: as('Envoy', 'USA'), parties: [america] }, fr)).toEqual([]);
    expect(remarks({ speakers: as('Envoy', 'CORPUSA'), parties: [america] }, fr)).toHaveLength(1);
    const turkey = partyBy('Turkey', { code: 'TR' });
    expect(remarks({ speakers: as('Premier', 'Türkiye'), parties: [turkey] }, fr)).toEqual([]);
  });

  test('of several offices one is enough, and each party is named once', () => {
    const speakers = [
      ...as('Envoy', 'Norland'),
      { speaker: bo, printedName: '', role: role('Envoy', 'Elsewhere') },
    ] as ArchivedStatement['speakers'];
    expect(remarks({ speakers, parties: [norland] })).toEqual(['jointly']);
    expect(remarks({ speakers: as('Envoy'), behalf: [norland, sudmark], parties: [norland, sudmark] })).toEqual([
      'for Norland and Sudmark',
    ]);
    expect(remarks({ speakers: as('Envoy'), parties: [partyBy('', { aliases: [''] })] })).toHaveLength(1);
  });
});

test('a copy is named beside an address alone, and others who reported the same', () => {
  expect(
    cited(made({ source: { publisher: news, url: 'https://a.example', archived: 'https://b.example' } })).report,
  ).toMatchObject({ url: 'https://a.example', archived: 'https://b.example' });
  expect(cited(made({ source: { publisher: news, archived: 'https://b.example' } })).report).toMatchObject({
    url: 'https://b.example',
    archived: undefined,
  });
  expect(cited(made({ also: [{ publisher: news }] })).alsoBy).toBeUndefined();
});

describe('the day in the tags', () => {
  test.each([
    ['2031', '2031', '2031'],
    ['2031-05-30T10:00', '2031-05-30', '2031-05-30T10:00'],
    ['2031-05~', '2031-05-01', undefined],
    ['../2031', '2031-12-31', undefined],
  ])('of %s is %s, published at %s', (edtf, day, time) => {
    const tags = statementTags(made({}, { date: dateOf(edtf) }), from, undefined).toString();
    expect(/"citation_date"[^>]* content="([^"]*)"/.exec(tags)?.[1]).toBe(day);
    expect(/published_time" content="([^"]*)"/.exec(tags)?.[1]).toBe(time);
  });

  test('and an author has no sign by which there would be two', () => {
    const speaker = speakerBy('A; B, C', { sortName: 'B; D, A;', kind: 'person' });
    const tags = (own: typeof speaker) =>
      statementTags(made({}, { speakers: [{ speaker: own, printedName: '' }] }), from, undefined).toString();
    expect(tags(speaker)).toContain('"citation_author" content="B D, A"');
    expect(tags({ ...speaker, kind: 'group' })).toContain('"citation_author" content="A B C,"');
  });

  test('each author stands once in those of an entry', () => {
    expect(
      entryTags(talks, from, undefined)
        .toString()
        .match(/citation_author/g),
    ).toHaveLength(2);
  });
});

describe('a note', () => {
  const note = (of: Partial<ArchivedArticle>, other: Partial<ArchivedStatement> = {}) =>
    citationOf(made(of, other), 'Papers', 'https://x/', en);
  test('has the place in the source, else the pages, and the address, else the copy', () => {
    const report = { publisher: news, pages: '4-5', archived: 'https://b.example' };
    expect(note({ source: report })).toContain(', 4-5, https://b.example. ');
    expect(
      note({ source: { ...report, url: 'https://a.example' } }, { locator: { kind: 'page', text: 'p. 9' } }),
    ).toContain(', p. 9, https://a.example. ');
  });
});

test.each([
  ['page', 'pp. 4–6', undefined, '4–6'],
  ['page', 'page xii', '1–9', 'xii'],
  ['page', 'p.4', undefined, '4'],
  ['paragraph', 'para. 12', '1–9', undefined],
  ['time', '1:02:41', undefined, undefined],
  [undefined, '', '1–9', '1–9'],
  [undefined, '', undefined, undefined],
] as const)(
  'of a place of the kind %s, %s, in a report on the pages %s the page is %s',
  (kind, text, pages, expected) => {
    const article = { source: { publisher: news, pages } };
    expect(cited(made(article, { locator: kind && { kind, text } })).page).toBe(expected);
  },
);
