import type { Archive } from '../../src/archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../src/archive/archived-statement.ts';
import type { Party } from '../../src/archive/names/parties.ts';
import type { Publisher } from '../../src/archive/names/publishers.ts';
import type { Speaker } from '../../src/archive/names/speakers.ts';
import type { Topic } from '../../src/archive/names/topics.ts';
import type { DataSource } from '../../src/exports/data/table.ts';
import type { Named } from '../../src/statements/problems.ts';
import { dateOf } from '../date-of.ts';

const place = { line: 1, column: 1 };
const named = (...texts: string[]): Named[] => texts.map((text) => ({ text, place }));
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

export function speakerBy(name: string, other: Partial<Speaker> = {}): Speaker {
  const own = {
    slug: slugOf(name),
    file: '',
    former: [],
    name,
    sortName: name,
    kind: 'person',
    aliases: [],
    labels: {},
  } as const;
  return {
    ...own,
    aliases: [],
    former: [],
    identifiers: {},
    roles: [],
    members: [],
    noteHtml: '',
    names: named(name),
    ...other,
  };
}

export function topicBy(label: string, other: Partial<Topic> = {}): Topic {
  return {
    slug: slugOf(label),
    file: '',
    former: [],
    label,
    aliases: [],
    labels: {},
    broader: [],
    narrower: [],
    related: [],
    noteHtml: '',
    ...other,
  };
}

export function publisherBy(name: string, other: Partial<Publisher> = {}): Publisher {
  return {
    slug: slugOf(name),
    file: '',
    former: [],
    name,
    aliases: [],
    labels: {},
    noteHtml: '',
    names: named(name),
    ...other,
  };
}

export function partyBy(name: string, other: Partial<Party> = {}): Party {
  return { kind: 'country', slug: slugOf(name), name, labels: {}, aliases: [], ...other };
}

export function articleBy(slug: string, date: string, other: Partial<ArchivedArticle> = {}): ArchivedArticle {
  return {
    slug,
    file: '',
    title: `About ${slug}`,
    date: dateOf(date),
    addressee: [],
    topics: [],
    via: [],
    source: { publisher: news },
    also: [],
    aliases: [],
    status: 'current',
    corrections: [],
    blocks: [],
    statements: [],
    relations: [],
    ...other,
  };
}

/** Puts a statement into its entry. */
export function statementIn(
  article: ArchivedArticle,
  id: string,
  other: Partial<ArchivedStatement> = {},
): ArchivedStatement {
  const statement: ArchivedStatement = {
    id,
    article,
    position: article.statements.length,
    mode: 'indirect',
    paragraphs: [[{ text: `Of ${id}.`, verbatim: false }]],
    speakers: [{ speaker: bo, printedName: 'Bo Lind' }],
    members: [],
    behalf: [],
    parties: [],
    topics: [grain],
    date: article.date,
    relations: [],
    place,
    ...other,
  };
  article.statements.push(statement);
  article.blocks.push({ type: 'statement', statement });
  return statement;
}

export const news = publisherBy('Norland News', {
  aliases: ['News'],
  labels: { fr: 'Nouvelles' },
  kind: 'newspaper',
  country: 'FR',
  url: 'https://news.example/',
  former: named('old-news'),
  noteHtml: '<p>A <em>paper</em>.</p>',
});
export const review = publisherBy('Strait Review');
export const trade = topicBy('trade');
export const grain = topicBy('grain', {
  aliases: ['wheat', 'rye'],
  labels: { ru: 'зерно', en: 'corn' },
  broader: [trade],
  related: [topicBy('sea'), topicBy('bread')],
  from: '2000',
  to: '2040',
  former: named('cereals'),
  noteHtml: '<p>What is eaten.</p>',
});
trade.narrower.push(grain);

const premier = {
  role: 'Premier',
  organization: 'Norland',
  labels: { fr: 'Première ministre' },
  from: dateOf('2029-01'),
  to: null,
};
const envoy = { role: 'Envoy', country: 'XS', labels: {}, from: dateOf('2031-06~'), to: dateOf('2035') };
export const ada = speakerBy('Ada Marsh', {
  sortName: 'Marsh, Ada',
  aliases: ['A. Marsh'],
  labels: { ru: 'Ада Марш' },
  country: 'XN',
  organization: 'Norland',
  identifiers: { wikidata: 'Q1', viaf: '12', isni: '000000012281955X' },
  roles: [premier, envoy],
  former: named('marsh'),
  noteHtml: '<p>Of Norland.</p>',
  names: named('Ada Marsh', 'Marsh, Ada', 'A. Marsh'),
});
export const bo = speakerBy('Bo Lind', { sortName: 'Lind, Bo', names: named('Bo Lind', 'B. L.') });
/** One who has a name of another. */
export const otherBo = speakerBy('Bo Lind', { slug: 'bo-lind-2' });
export const council = speakerBy('Sea Council', { kind: 'organization' });
export const group = speakerBy('Strait Group', {
  kind: 'group',
  members: [
    { name: { text: 'ada-marsh', place }, speaker: ada, from: dateOf('2030-01-01'), to: null },
    { name: { text: 'Nobody Known', place }, from: null, to: dateOf('2033') },
    { name: { text: 'sea-council', place }, speaker: council, from: null, to: null },
  ],
});
export const official = speakerBy('an official', { kind: 'unnamed' });
export const norland = partyBy('Norland', {
  code: 'XN',
  speaker: council,
  labels: { fr: 'Norlande' },
  aliases: ['XN'],
});
export const sudmark = partyBy('Sudmark', { kind: 'organization' });

/** An entry with everything that one can have, and its statements. */
export const talks = articleBy('talks', '2031-05-30', {
  title: 'Grain will “pass”',
  timezone: 'Europe/Oslo',
  occasion: 'Talks at Port Ada',
  kind: 'talks',
  dateline: 'Port Ada',
  place: 'Old Hall',
  addressee: [{ name: 'Henry Fen', speaker: bo }, { name: 'the Council' }],
  via: [
    { as: 'agency', name: 'Strait Wire' },
    { as: 'translator', name: 'Bo Lind' },
  ],
  source: {
    publisher: news,
    title: 'Line <with> ]]>',
    document: 'N/31',
    pages: '4–9',
    url: 'https://news.example/grain?a=1&b=2',
    archived: 'https://archive.example/grain',
    media: 'https://media.example/grain',
    issued: dateOf('2031-05-31T08:00'),
    accessed: dateOf('2031-06-04'),
    language: 'ru',
    sha256: '0a'.repeat(32),
    note: 'A repost.',
  },
  also: [
    { publisher: review, url: 'https://review.example/1', issued: dateOf('2031-06-01') },
    { publisher: news, title: 'Second edition' },
  ],
  spokenIn: 'en',
  translation: 'official',
  status: 'corrected',
  aliases: ['old-talks', 'older-talks'],
  corrections: [
    { date: dateOf('2031-06-05'), text: 'A name, mended.' },
    { date: dateOf('2031-06-02'), text: 'A date.' },
  ],
  blocks: [
    { type: 'prose', html: '<p>They met.</p>' },
    { type: 'prose', html: '<p>For a day.</p>' },
  ],
});
export const pass = statementIn(talks, 'pass', {
  mode: 'mixed',
  paragraphs: [
    [
      { text: '“Grain will pass”', verbatim: true },
      { text: ', she said.', verbatim: false },
    ],
    [{ text: '“Nobody <asked> us.”', verbatim: true }],
  ],
  speakers: [
    { speaker: ada, printedName: 'Ada Marsh', role: premier },
    { speaker: bo, printedName: 'B. L.' },
  ],
  members: [council],
  behalf: [sudmark],
  parties: [sudmark, norland],
  topics: [grain, trade],
  date: dateOf('2031-05-29T23:30+03:00'),
  locator: { kind: 'page', text: 'p. 4' },
});
talks.blocks.push({ type: 'prose', html: '<p>Between.</p>' });
export const wait = statementIn(talks, 'wait');
talks.blocks.push({ type: 'prose', html: '<p>They left.</p>' }, { type: 'prose', html: '<p>Late.</p>' });

/** A plain entry, older, and one that was withdrawn. */
export const letter = articleBy('letter', '2030-06~', {
  kind: 'letter',
  source: { publisher: review, archived: 'https://archive.example/letter' },
});
export const open = statementIn(letter, 'open', {
  mode: 'direct',
  paragraphs: [[{ text: '“The sea is open,\nand free.”', verbatim: true }]],
  speakers: [{ speaker: otherBo, printedName: 'Bo Lind' }],
  topics: [trade],
});
export const asked = statementIn(letter, 'asked', {
  speakers: [{ speaker: group, printedName: 'Strait Group' }],
  members: [ada, council],
  date: dateOf('203X'),
});
export const gone = articleBy('gone', '2032', {
  status: 'withdrawn',
  source: { publisher: review, url: 'https://gone.example/' },
  corrections: [{ date: dateOf('2032-02-03'), text: 'It was false.' }],
});
export const nothing = statementIn(gone, 'nothing', {
  speakers: [{ speaker: official, printedName: 'an official' }],
  topics: [trade],
});

pass.relations.push(
  { kind: 'answers', direction: 'to', statement: open, article: letter, byEditors: false },
  { kind: 'denies', direction: 'to', article: letter, byEditors: true },
  { kind: 'quotes', direction: 'to', statement: nothing, article: gone, byEditors: false },
);
open.relations.push({ kind: 'answers', direction: 'from', statement: pass, article: talks, byEditors: false });

const site = {
  title: 'Norland “Papers”',
  strapline: { name: 'Who said what.', labels: { fr: 'Qui a dit quoi.' } },
  languages: ['en', 'fr'],
  writtenTags: { en: 'en-GB' },
  licence: { name: 'CC0 1.0', url: 'https://licence.example/cc0' },
  pages: {},
};

export const archive = {
  site,
  articles: [letter, talks, gone],
  statements: [open, asked, pass, wait],
  speakers: [official, bo, otherBo, ada, council, group],
  topics: [grain, trade],
  publishers: [news, review],
  parties: [norland, sudmark],
} as unknown as Archive;

export const source: DataSource = { archive, addressOf: (path) => `https://papers.example/${path}` };
