import type { Archive } from '../../../src/archive/archive.ts';
import { integer, list, text, type DataSource, type Table } from '../../../src/exports/data/table.ts';

const site = {
  title: 'Norland — Papers',
  strapline: { name: 'Who said what.', labels: {} },
  licence: { name: 'CC BY-SA 4.0', url: 'https://licence.example/by-sa' },
};

/** A source of which the tables by hand read nothing but the site. */
export const source: DataSource = {
  archive: { site } as Archive,
  addressOf: (path) => `https://papers.example/${path}`,
};

/** A source whose licence has no address, and whose title no letter that an address takes. */
export const plainSource: DataSource = {
  archive: { site: { ...site, title: '“”', licence: { name: '—' } } } as unknown as Archive,
  addressOf: source.addressOf,
};

/** Statements by hand, with a group, groups of which there can be several, and labels. */
export const said: Table = {
  name: 'statements',
  title: 'Statements',
  about: 'A row is something that somebody said',
  isImported: true,
  refersTo: { entry_id: 'articles', speaker_id: 'speakers' },
  groups: ['via', 'roles'],
  columns: () => [
    text('id', 'the address'),
    text('entry_id', 'the entry'),
    text('date', 'when'),
    text('title', 'the headline'),
    list('speaker_id', 'who'),
    integer('times', 'how often'),
    text('source.url', 'where'),
    text('source.title', 'in what'),
    list('via.agent', 'through whom'),
    list('via.as', 'as what'),
    list('roles.labels.ru', 'the office in Russian'),
    text('names.of.ru-Latn', 'the name'),
  ],
  rows: () => [
    {
      id: '/a#b',
      entry_id: '/a',
      date: '2031',
      title: 'Talks',
      speaker_id: ['/s/1', '/s/2'],
      times: 2,
      'source.url': 'https://x.example',
      'source.title': '',
      'via.agent': ['Bo', ''],
      'via.as': ['', 'agency'],
      'roles.labels.ru': ['', 'посол'],
      'names.of.ru-Latn': 'Marsh',
    },
    { id: '/a#c', entry_id: '/a', speaker_id: [], times: 0, 'via.agent': [''] },
  ],
};

/** Entries by hand. */
export const entries: Table = {
  name: 'articles',
  title: 'Entries',
  about: 'A row is an entry',
  isImported: false,
  refersTo: {},
  groups: [],
  columns: () => [text('id', 'the address'), text('date', 'when'), text('title', 'the headline')],
  rows: () => [{ id: '/a', title: 'Talks "of" 2031' }],
};

/** What is without ids. */
export const counts: Table = {
  ...entries,
  name: 'odd "counts"',
  columns: () => [text('of', 'what'), integer('count', 'how many')],
  rows: () => [{ of: 'x', count: 3 }],
};
