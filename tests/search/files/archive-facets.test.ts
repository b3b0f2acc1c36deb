import { describe, expect, test } from 'vitest';
import { facetMaker } from '../../../src/search/files/archive-facets.ts';
import { searchRecords } from '../../../src/search/files/records.ts';
import { pagesOfSite } from '../../../src/search/meaning/pages-of-site.ts';
import {
  ada,
  archive,
  articleBy,
  bo,
  council,
  gone,
  grain,
  group,
  letter,
  news,
  norland,
  official,
  partyBy,
  review,
  statementIn,
  talks,
  trade,
} from '../../exports/archive-by-hand.ts';
import { dateOf } from '../../date-of.ts';

describe('a facet', () => {
  const make = facetMaker();
  test('of a speaker has what they are called, and what they are', () => {
    expect(make.speaker(ada)).toEqual({
      slug: 'ada-marsh',
      name: 'Ada Marsh',
      labels: { ru: 'Ада Марш' },
      aliases: ['A. Marsh'],
      former: ['marsh'],
    });
    expect(make.speaker(bo)).toEqual({
      slug: 'bo-lind',
      name: 'Bo Lind',
      labels: undefined,
      aliases: [],
      former: undefined,
    });
    expect(
      [council, group, official, ada].map((one) => [make.speaker(one).isBody, make.speaker(one).isUnnamed]),
    ).toEqual([
      [true, undefined],
      [true, undefined],
      [undefined, true],
      [undefined, undefined],
    ]);
  });

  test('of a topic and a publisher likewise', () => {
    expect(make.topic(grain)).toMatchObject({
      slug: 'grain',
      name: 'grain',
      labels: { ru: 'зерно', en: 'corn' },
      aliases: ['wheat', 'rye'],
      former: ['cereals'],
    });
    expect(make.publisher(news)).toMatchObject({
      name: 'Norland News',
      labels: { fr: 'Nouvelles' },
      aliases: ['News'],
      former: ['old-news'],
    });
  });

  test('is one however often it is named', () => {
    expect(make.speaker(ada)).toBe(make.speaker(ada));
    expect(make.topic(grain)).not.toBe(make.topic(trade));
  });

  test('of a party has its code and what it is called in each language, each once', () => {
    const fiji = make.party(partyBy('Fiji', { code: 'FJ', labels: { fr: 'Fidji' }, aliases: ['the Isles'] }));
    expect(fiji).toMatchObject({ slug: 'fiji', name: 'Fiji', code: 'FJ', labels: { fr: 'Fidji' } });
    expect(fiji.aliases.slice(0, 2)).toEqual(['the Isles', 'FJ']);
    expect(fiji.aliases).toEqual(expect.arrayContaining(['Фиджи', 'فيجي', '斐济', 'Fiyi']));
    expect(fiji.aliases).not.toContain('Fiji');
    expect(fiji.aliases).not.toContain('Fidji');
    expect(new Set(fiji.aliases).size).toBe(fiji.aliases.length);
    expect(make.party(partyBy('League', { kind: 'organization' }))).toEqual({
      slug: 'league',
      name: 'League',
      labels: undefined,
      aliases: [],
      former: undefined,
      code: undefined,
    });
  });

  test('of a party is labelled as its caller says, and else called what its file says', () => {
    const { party } = facetMaker(() => ({ es: 'Norlandia' }));
    expect(party(norland)).toMatchObject({ labels: { es: 'Norlandia' } });
    expect(party(norland).aliases).toContain('Norlande');
  });

  test('is not called by the code of another country', () => {
    const kingdom = make.party(partyBy('United Kingdom', { code: 'GB' }));
    expect(kingdom.aliases).toContain('UK');
    expect(kingdom.aliases).not.toContain('RU');
    expect(make.party(partyBy('United States', { code: 'US' })).aliases).toContain('US');
    // An organization has a code, too: EU and UN.
    for (const code of ['FR', 'GB', 'US', 'NL'])
      for (const alias of make.party(partyBy('x', { code })).aliases)
        expect(['EU', 'UN', 'EE', 'RU']).not.toContain(alias.replaceAll('.', ''));
  });
});

describe('a record', () => {
  const records = searchRecords(archive);
  const of = (id: string) => records.find(({ path }) => path.endsWith(`#${id}`)) ?? expect.fail(id);

  test('has all that a statement is found by and shown with', () => {
    const { speakers, members, behalf, parties, topics, broader, publisher, ...plain } = of('pass');
    expect(plain).toEqual({
      path: 'articles/talks/#pass',
      text: '“Grain will pass”, she said.\n\n“Nobody <asked> us.”',
      language: 'ru',
      title: 'Grain will “pass”',
      occasion: 'Talks at Port Ada',
      status: 'corrected',
      locator: 'p. 4',
      date: '2031-05-29T23:30+03:00',
      day: '2031-05-29',
      bounds: undefined,
      mode: 'mixed',
      reported: '2031-05-31',
      reportedBounds: undefined,
    });
    expect(speakers.map(({ speaker, office }) => [speaker.slug, office])).toEqual([
      ['ada-marsh', { role: 'Premier', organization: 'Norland', labels: { fr: 'Première ministre' } }],
      ['bo-lind', undefined],
    ]);
    expect(
      [members, behalf, parties, topics, broader, [publisher]].map((list) => list.map(({ slug }) => slug)),
    ).toEqual([['sea-council'], ['sudmark'], ['sudmark', 'norland'], ['grain', 'trade'], [], ['norland-news']]);
  });

  test('has nothing that its entry does not say', () => {
    expect(of('open')).toMatchObject({
      occasion: '',
      locator: '',
      day: '2030-06-01',
      bounds: '2030-06-01/2030-06-30?',
      reported: undefined,
      reportedBounds: undefined,
      behalf: [],
      parties: [],
    });
    expect(of('asked')).toMatchObject({ bounds: '2030-01-01/2039-12-31' });
    expect(of('wait').broader.map(({ slug }) => slug)).toEqual(['trade']);
  });

  test('stands among the others newest first', () => {
    expect(records.map(({ path }) => path.split('#')[1])).toEqual(['wait', 'pass', 'open', 'asked']);
  });

  test('has no member who speaks, and an office without labels has none', () => {
    const article = articleBy('x', '2031', { source: { publisher: review, issued: dateOf('2031-05~') } });
    const role = { role: 'Envoy', labels: {}, from: null, to: null };
    const statement = statementIn(article, 'said', {
      paragraphs: [[{ text: 'e\u0301', verbatim: false }]],
      speakers: [
        { speaker: ada, printedName: '', role },
        { speaker: group, printedName: '' },
      ],
      members: [ada, council],
    });
    const [made] = searchRecords({ statements: [statement] }, () => ({}));
    expect(made?.members.map(({ slug }) => slug)).toEqual(['sea-council']);
    expect(made?.speakers[0]?.office).toEqual({ role: 'Envoy', organization: undefined, labels: undefined });
    expect([made?.text, made?.reported, made?.reportedBounds]).toEqual([
      '\u00e9',
      '2031-05-01',
      '2031-05-01/2031-05-31?',
    ]);
  });
});

test('a site has pages of its occasions, and of positions from so many statements on', () => {
  const both = { ...letter, slug: 'other', occasion: talks.occasion, date: talks.date };
  const pages = pagesOfSite({ articles: [talks, both], site: archive.site });
  expect(pages.positionsFrom).toBe(3);
  expect(pages.occasions).toEqual([
    {
      slug: '2031-05-30-talks-at-port-ada',
      name: 'Talks at Port Ada',
      accounts: 2,
      entries: new Set(['articles/talks/', 'articles/other/']),
    },
  ]);
  expect(pagesOfSite({ articles: [gone], site: { ...archive.site, pages: { positions_from: 7 } } })).toEqual({
    occasions: [],
    positionsFrom: 7,
  });
});
