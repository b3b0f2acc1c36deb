import { describe, expect, test } from 'vitest';
import { tables } from '../../../src/exports/data/tables.ts';
import { entryCells } from '../../../src/exports/data/tables/entry-columns.ts';
import { isEmpty, type Row } from '../../../src/exports/data/table.ts';
import { articleBy, news, source } from '../archive-by-hand.ts';

const at = (path: string) => `https://papers.example/${path}`;
const table = (name: string) => tables.find((each) => each.name === name) ?? expect.fail(name);
/** The rows of a table, without what is not known. */
const rowsOf = (name: string) => [...table(name).rows(source)].map((row) => JSON.parse(JSON.stringify(row)) as Row);

const entries: Record<string, Row> = {
  letter: {
    entry: 'letter',
    title: 'About letter',
    kind: 'letter',
    addressee: [],
    status: 'current',
    'corrections.date': [],
    'corrections.text': [],
    'via.agent': [],
    'via.as': [],
    'source.publisher': 'Strait Review',
    'source.archived': 'https://archive.example/letter',
    'also.publisher': [],
    'also.title': [],
    'also.document': [],
    'also.pages': [],
    'also.url': [],
    'also.archived': [],
    'also.media': [],
    'also.issued': [],
    'also.accessed': [],
    'also.language': [],
    'also.sha256': [],
    'also.note': [],
    aliases: [],
  },
  talks: {
    entry: 'talks',
    title: 'Grain will “pass”',
    timezone: 'Europe/Oslo',
    occasion: 'Talks at Port Ada',
    kind: 'talks',
    dateline: 'Port Ada',
    place: 'Old Hall',
    addressee: ['Henry Fen', 'the Council'],
    spoken_in: 'en',
    translation: 'official',
    status: 'corrected',
    'corrections.date': ['2031-06-05', '2031-06-02'],
    'corrections.text': ['A name, mended.', 'A date.'],
    'via.agent': ['Strait Wire', 'Bo Lind'],
    'via.as': ['agency', 'translator'],
    'source.publisher': 'Norland News',
    'source.title': 'Line <with> ]]>',
    'source.document': 'N/31',
    'source.pages': '4–9',
    'source.url': 'https://news.example/grain?a=1&b=2',
    'source.archived': 'https://archive.example/grain',
    'source.media': 'https://media.example/grain',
    'source.issued': '2031-05-31T08:00',
    'source.accessed': '2031-06-04',
    'source.language': 'ru',
    'source.sha256': '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a',
    'source.note': 'A repost.',
    'also.publisher': ['Strait Review', 'Norland News'],
    'also.title': ['', 'Second edition'],
    'also.document': ['', ''],
    'also.pages': ['', ''],
    'also.url': ['https://review.example/1', ''],
    'also.archived': ['', ''],
    'also.media': ['', ''],
    'also.issued': ['2031-06-01', ''],
    'also.accessed': ['', ''],
    'also.language': ['', ''],
    'also.sha256': ['', ''],
    'also.note': ['', ''],
    aliases: ['old-talks', 'older-talks'],
  },
  gone: {
    entry: 'gone',
    title: 'About gone',
    addressee: [],
    status: 'withdrawn',
    'corrections.date': ['2032-02-03'],
    'corrections.text': ['It was false.'],
    'via.agent': [],
    'via.as': [],
    'source.publisher': 'Strait Review',
    'source.url': 'https://gone.example/',
    'also.publisher': [],
    'also.title': [],
    'also.document': [],
    'also.pages': [],
    'also.url': [],
    'also.archived': [],
    'also.media': [],
    'also.issued': [],
    'also.accessed': [],
    'also.language': [],
    'also.sha256': [],
    'also.note': [],
    aliases: [],
  },
};

test('entries come oldest first, of one that was withdrawn only that it was', () => {
  expect(rowsOf('articles')).toEqual([
    {
      id: at('articles/letter/'),
      date: '2030-06~',
      earliest: '2030-06-01',
      latest: '2030-06-30',
      statements: 2,
      ...entries.letter,
    },
    {
      id: at('articles/talks/'),
      date: '2031-05-30',
      earliest: '2031-05-30',
      latest: '2031-05-30',
      statements: 2,
      ...entries.talks,
    },
    {
      id: at('articles/gone/'),
      date: '2032',
      earliest: '2032-01-01',
      latest: '2032-12-31',
      statements: 0,
      ...entries.gone,
    },
  ]);
});

test('statements come with all that their entry says', () => {
  expect(rowsOf('statements')).toEqual([
    {
      id: at('articles/letter/#open'),
      entry_id: at('articles/letter/'),
      fragment: 'open',
      date: '2030-06~',
      earliest: '2030-06-01',
      latest: '2030-06-30',
      speaker: ['bo-lind-2'],
      speaker_id: [at('speakers/bo-lind-2/')],
      role: [''],
      behalf: [],
      party: [],
      party_id: [],
      topics: ['trade'],
      topic_id: [at('topics/trade/')],
      mode: 'direct',
      words: '“The sea is open,\nand free.”',
      answers: [],
      quotes: [],
      repeats: [],
      denies: [],
      corrects: [],
      supersedes: [],
      translates: [],
      by_editors: [],
      note: '',
      ...entries.letter,
    },
    {
      id: at('articles/letter/#asked'),
      entry_id: at('articles/letter/'),
      fragment: 'asked',
      date: '203X',
      earliest: '2030-01-01',
      latest: '2039-12-31',
      speaker: ['Strait Group'],
      speaker_id: [at('speakers/strait-group/')],
      role: [''],
      behalf: [],
      party: [],
      party_id: [],
      topics: ['grain'],
      topic_id: [at('topics/grain/')],
      mode: 'indirect',
      words: 'Of asked.',
      entry_date: '2030-06~',
      answers: [],
      quotes: [],
      repeats: [],
      denies: [],
      corrects: [],
      supersedes: [],
      translates: [],
      by_editors: [],
      note: '',
      ...entries.letter,
    },
    {
      id: at('articles/talks/#pass'),
      entry_id: at('articles/talks/'),
      fragment: 'pass',
      date: '2031-05-29T23:30+03:00',
      earliest: '2031-05-29',
      latest: '2031-05-29',
      speaker: ['Ada Marsh', 'B. L.'],
      speaker_id: [at('speakers/ada-marsh/'), at('speakers/bo-lind/')],
      role: ['Premier', ''],
      behalf: ['Sudmark'],
      party: ['Sudmark', 'Norland'],
      party_id: [at('countries/sudmark/'), at('countries/norland/')],
      topics: ['grain', 'trade'],
      topic_id: [at('topics/grain/'), at('topics/trade/')],
      mode: 'mixed',
      words: '“Grain will pass”, she said.\n\n“Nobody <asked> us.”',
      locator: 'p. 4',
      entry_date: '2031-05-30',
      answers: [at('articles/letter/#open')],
      quotes: [],
      repeats: [],
      denies: [at('articles/letter/')],
      corrects: [],
      supersedes: [],
      translates: [],
      by_editors: [`denies ${at('articles/letter/')}`],
      note: 'They met.\n\nFor a day.',
      ...entries.talks,
    },
    {
      id: at('articles/talks/#wait'),
      entry_id: at('articles/talks/'),
      fragment: 'wait',
      date: '2031-05-30',
      earliest: '2031-05-30',
      latest: '2031-05-30',
      speaker: ['bo-lind'],
      speaker_id: [at('speakers/bo-lind/')],
      role: [''],
      behalf: [],
      party: [],
      party_id: [],
      topics: ['grain'],
      topic_id: [at('topics/grain/')],
      mode: 'indirect',
      words: 'Of wait.',
      answers: [],
      quotes: [],
      repeats: [],
      denies: [],
      corrects: [],
      supersedes: [],
      translates: [],
      by_editors: [],
      note: 'Between.',
      note_after: 'They left.\n\nLate.',
      ...entries.talks,
    },
  ]);
});

test('speakers come with their offices, their members and how much they said', () => {
  expect(rowsOf('speakers')).toEqual([
    {
      id: at('speakers/an-official/'),
      slug: 'an-official',
      name: 'an official',
      sort_name: 'an official',
      kind: 'unnamed',
      aliases: [],
      'roles.role': [],
      'roles.organization': [],
      'roles.country': [],
      'roles.from': [],
      'roles.to': [],
      'members.speaker': [],
      'members.from': [],
      'members.to': [],
      former: [],
      note: '',
      statements: 0,
    },
    {
      id: at('speakers/bo-lind/'),
      slug: 'bo-lind',
      name: 'Bo Lind',
      sort_name: 'Lind, Bo',
      kind: 'person',
      aliases: [],
      'roles.role': [],
      'roles.organization': [],
      'roles.country': [],
      'roles.from': [],
      'roles.to': [],
      'members.speaker': [],
      'members.from': [],
      'members.to': [],
      former: [],
      note: '',
      statements: 2,
    },
    {
      id: at('speakers/bo-lind-2/'),
      slug: 'bo-lind-2',
      name: 'Bo Lind',
      sort_name: 'Bo Lind',
      kind: 'person',
      aliases: [],
      'roles.role': [],
      'roles.organization': [],
      'roles.country': [],
      'roles.from': [],
      'roles.to': [],
      'members.speaker': [],
      'members.from': [],
      'members.to': [],
      former: [],
      note: '',
      statements: 1,
    },
    {
      id: at('speakers/ada-marsh/'),
      slug: 'ada-marsh',
      name: 'Ada Marsh',
      sort_name: 'Marsh, Ada',
      kind: 'person',
      aliases: ['A. Marsh'],
      'labels.ru': 'Ада Марш',
      country: 'XN',
      organization: 'Norland',
      'identifiers.wikidata': 'Q1',
      'identifiers.viaf': '12',
      'identifiers.isni': '000000012281955X',
      'roles.role': ['Premier', 'Envoy'],
      'roles.organization': ['Norland', ''],
      'roles.country': ['', 'XS'],
      'roles.from': ['2029-01', '2031-06~'],
      'roles.to': ['', '2035'],
      'roles.labels.fr': ['Première ministre', ''],
      'members.speaker': [],
      'members.from': [],
      'members.to': [],
      former: ['marsh'],
      note: 'Of Norland.',
      statements: 2,
    },
    {
      id: at('speakers/sea-council/'),
      slug: 'sea-council',
      name: 'Sea Council',
      sort_name: 'Sea Council',
      kind: 'organization',
      aliases: [],
      'roles.role': [],
      'roles.organization': [],
      'roles.country': [],
      'roles.from': [],
      'roles.to': [],
      'members.speaker': [],
      'members.from': [],
      'members.to': [],
      former: [],
      note: '',
      statements: 2,
    },
    {
      id: at('speakers/strait-group/'),
      slug: 'strait-group',
      name: 'Strait Group',
      sort_name: 'Strait Group',
      kind: 'group',
      aliases: [],
      'roles.role': [],
      'roles.organization': [],
      'roles.country': [],
      'roles.from': [],
      'roles.to': [],
      'members.speaker': ['ada-marsh', 'Nobody Known', 'sea-council'],
      'members.from': ['2030-01-01', '', ''],
      'members.to': ['', '2033', ''],
      former: [],
      note: '',
      statements: 1,
    },
  ]);
});

test('topics come with their place among the others', () => {
  expect(rowsOf('topics')).toEqual([
    {
      id: at('topics/grain/'),
      slug: 'grain',
      label: 'grain',
      aliases: ['wheat', 'rye'],
      'labels.ru': 'зерно',
      'labels.en': 'corn',
      broader: ['trade'],
      broader_id: [at('topics/trade/')],
      related: ['bread', 'sea'],
      from: '2000',
      to: '2040',
      former: ['cereals'],
      note: 'What is eaten.',
      statements: 3,
    },
    {
      id: at('topics/trade/'),
      slug: 'trade',
      label: 'trade',
      aliases: [],
      broader: [],
      broader_id: [],
      related: [],
      former: [],
      note: '',
      statements: 4,
    },
  ]);
});

test('publishers come with how much was read there', () => {
  expect(rowsOf('publishers')).toEqual([
    {
      slug: 'norland-news',
      name: 'Norland News',
      aliases: ['News'],
      'labels.fr': 'Nouvelles',
      kind: 'newspaper',
      country: 'FR',
      url: 'https://news.example/',
      former: ['old-news'],
      note: 'A paper.',
      statements: 2,
    },
    { slug: 'strait-review', name: 'Strait Review', aliases: [], former: [], note: '', statements: 2 },
  ]);
});

test('parties come with whom they are', () => {
  expect(rowsOf('parties')).toEqual([
    {
      id: at('countries/norland/'),
      name: 'Norland',
      kind: 'country',
      code: 'XN',
      speaker_id: at('speakers/sea-council/'),
      aliases: ['XN'],
      'labels.fr': 'Norlande',
      statements: 1,
    },
    { id: at('countries/sudmark/'), name: 'Sudmark', kind: 'organization', aliases: [], statements: 1 },
  ]);
});

test('relations come as the source or the editors see them, of those that still stand', () => {
  expect(rowsOf('relations')).toEqual([
    { from: at('articles/talks/#pass'), kind: 'answers', to: at('articles/letter/#open'), seen_by: 'source' },
    { from: at('articles/talks/#pass'), kind: 'denies', to: at('articles/letter/'), seen_by: 'editors' },
  ]);
});

test('coverage counts by whom, where, for whom and when, and tells of gaps', () => {
  expect(rowsOf('coverage')).toEqual([
    { of: 'speaker', name: 'Ada Marsh', id: at('speakers/ada-marsh/'), statements: 2 },
    { of: 'speaker', name: 'Sea Council', id: at('speakers/sea-council/'), statements: 2 },
    { of: 'speaker', name: 'Bo Lind', id: at('speakers/bo-lind/'), statements: 2 },
    { of: 'speaker', name: 'Bo Lind', id: at('speakers/bo-lind-2/'), statements: 1 },
    { of: 'speaker', name: 'Strait Group', id: at('speakers/strait-group/'), statements: 1 },
    { of: 'publisher', name: 'Strait Review', statements: 2 },
    { of: 'publisher', name: 'Norland News', statements: 2 },
    { of: 'party', statements: 3 },
    { of: 'party', name: 'Sudmark', id: at('countries/sudmark/'), statements: 1 },
    { of: 'party', name: 'Norland', id: at('countries/norland/'), statements: 1 },
    { of: 'month', from: '2030-06', to: '2030-06', statements: 1 },
    { of: 'year', from: '2030', to: '2030', statements: 1 },
    { of: 'month', from: '2031-05', to: '2031-05', statements: 2 },
    { of: 'gap', from: '2030-07', to: '2031-04', statements: 0, months: 10 },
  ]);
});

describe('the columns', () => {
  test.each([
    [
      'topics',
      'id slug label aliases* labels.en labels.ru broader* broader_id* related* from to former* note statements#',
    ],
    ['publishers', 'slug name aliases* labels.fr kind country url former* note statements#'],
    [
      'speakers',
      'id slug name sort_name kind aliases* labels.ru country organization identifiers.wikidata identifiers.viaf identifiers.isni roles.role* roles.organization* roles.country* roles.from* roles.to* roles.labels.fr* members.speaker* members.from* members.to* former* note statements#',
    ],
    ['parties', 'id name kind code speaker_id aliases* labels.fr statements#'],
    [
      'articles',
      'id date earliest latest statements# entry title timezone occasion kind dateline place addressee* spoken_in translation status corrections.date* corrections.text* via.agent* via.as* source.publisher source.title source.document source.pages source.url source.archived source.media source.issued source.accessed source.language source.sha256 source.note also.publisher* also.title* also.document* also.pages* also.url* also.archived* also.media* also.issued* also.accessed* also.language* also.sha256* also.note* aliases*',
    ],
    [
      'statements',
      'id entry_id fragment date earliest latest speaker* speaker_id* role* behalf* party* party_id* topics* topic_id* mode words locator note note_after entry_date answers* quotes* repeats* denies* corrects* supersedes* translates* by_editors* entry title timezone occasion kind dateline place addressee* spoken_in translation status corrections.date* corrections.text* via.agent* via.as* source.publisher source.title source.document source.pages source.url source.archived source.media source.issued source.accessed source.language source.sha256 source.note also.publisher* also.title* also.document* also.pages* also.url* also.archived* also.media* also.issued* also.accessed* also.language* also.sha256* also.note* aliases*',
    ],
    ['relations', 'from kind to seen_by'],
    ['coverage', 'of name id from to statements# months#'],
  ])('of %s are %s', (name, expected) => {
    const sign = { text: '', integer: '#', list: '*' };
    expect(
      table(name)
        .columns(source)
        .map((column) => column.name + sign[column.type])
        .join(' '),
    ).toBe(expected);
  });

  test.each(tables)('of $name say what they mean, and have all that rows have', (own) => {
    const columns = own.columns(source);
    for (const { about } of columns) expect(about.length).toBeGreaterThan(5);
    const names = new Set(columns.map(({ name }) => name));
    for (const row of own.rows(source))
      for (const [name, cell] of Object.entries(row)) if (!isEmpty(cell)) expect(names).toContain(name);
  });

  test('are as many as is said before they are made, where it is said', () => {
    const said = tables.filter(({ count }) => count !== undefined);
    expect(said.map(({ name }) => name)).toEqual(['articles', 'statements']);
    for (const { name, count, rows } of said) expect([name, count?.(source)]).toEqual([name, [...rows(source)].length]);
  });

  test('lead to those of other tables', () => {
    expect(
      tables.map(({ name, title, isImported, refersTo, groups }) => [name, title, isImported, refersTo, groups]),
    ).toEqual([
      ['topics', 'Topics', true, { broader_id: 'topics' }, []],
      ['publishers', 'Publishers', true, {}, []],
      ['speakers', 'Speakers', true, {}, ['roles', 'members']],
      ['parties', 'Parties', false, { speaker_id: 'speakers' }, []],
      ['articles', 'Entries', false, {}, ['corrections', 'via', 'also']],
      [
        'statements',
        'Statements',
        true,
        { entry_id: 'articles', speaker_id: 'speakers', topic_id: 'topics', party_id: 'parties' },
        ['corrections', 'via', 'also'],
      ],
      ['relations', 'Relations', false, { from: 'statements' }, []],
      ['coverage', 'Coverage', false, {}, []],
    ]);
    for (const { about } of tables) expect(about).toMatch(/^A row /);
  });
});

test('the language of the words is told where the source is in another', () => {
  const said = (spokenIn: string | undefined) =>
    entryCells(articleBy('x', '2031', { spokenIn, source: { publisher: news, language: 'ru' } })).spoken_in;
  expect([said('en'), said('ru'), said(undefined)]).toEqual(['en', undefined, undefined]);
});
