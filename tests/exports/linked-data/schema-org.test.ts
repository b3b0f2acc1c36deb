import { describe, expect, test } from 'vitest';
import {
  datasetJsonLd,
  entryJsonLd,
  jsonLdScript,
  jsonLdText,
  speakerNode,
} from '../../../src/exports/linked-data/schema-org.ts';
import type { ArchivedArticle } from '../../../src/archive/archived-statement.ts';
import {
  ada,
  archive,
  articleBy,
  council,
  gone,
  group,
  letter,
  news,
  official,
  source,
  speakerBy,
  statementIn,
  talks,
} from '../archive-by-hand.ts';

const at = (path: string) => `https://papers.example/${path}`;
/** What is written, which leaves out what is not known. */
const written = (node: object) => JSON.parse(JSON.stringify(node)) as Record<string, unknown>;
const entry = (article: ArchivedArticle) => written(entryJsonLd(article, source));

test('an entry is an article, with its source and what was said', () => {
  expect(entry(talks)).toEqual({
    '@context': 'https://schema.org',
    '@id': at('articles/talks/'),
    '@type': 'Article',
    headline: 'Grain will “pass”',
    inLanguage: 'en-GB',
    isBasedOn: {
      '@id': at('articles/talks/#_source'),
      '@type': 'CreativeWork',
      headline: 'Line <with> ]]>',
      url: 'https://news.example/grain?a=1&b=2',
      archivedAt: 'https://archive.example/grain',
      publisher: { '@type': 'Organization', name: 'Norland News', url: 'https://news.example/' },
      datePublished: '2031-05-31T08:00',
      inLanguage: 'ru',
    },
    isPartOf: { '@type': 'Collection', '@id': at(''), name: 'Norland “Papers”' },
    license: 'https://licence.example/cc0',
    dateModified: '2031-06-05',
    creativeWorkStatus: 'corrected',
    hasPart: [
      {
        '@type': 'Claim',
        '@id': at('articles/talks/#pass'),
        text: '“Grain will pass”, she said.\n\n“Nobody <asked> us.”',
        author: [
          {
            '@type': 'Role',
            roleName: 'Premier',
            author: {
              '@type': 'Person',
              '@id': at('speakers/ada-marsh/'),
              name: 'Ada Marsh',
              sameAs: [
                'http://www.wikidata.org/entity/Q1',
                'https://viaf.org/viaf/12',
                'https://isni.org/isni/000000012281955X',
              ],
            },
          },
          { '@type': 'Person', '@id': at('speakers/bo-lind/'), name: 'Bo Lind' },
        ],
        about: [
          { '@type': 'DefinedTerm', '@id': at('topics/grain/'), name: 'grain' },
          { '@type': 'DefinedTerm', '@id': at('topics/trade/'), name: 'trade' },
        ],
        dateCreated: '2031-05-29T23:30+03:00',
        inLanguage: 'en-GB',
        appearance: { '@id': at('articles/talks/#_source') },
        hasPart: [
          { '@type': 'Quotation', text: 'Grain will pass', inLanguage: 'en-GB' },
          { '@type': 'Quotation', text: 'Nobody <asked> us.', inLanguage: 'en-GB' },
        ],
      },
      {
        '@type': 'Claim',
        '@id': at('articles/talks/#wait'),
        text: 'Of wait.',
        author: [{ '@type': 'Person', '@id': at('speakers/bo-lind/'), name: 'Bo Lind' }],
        about: [{ '@type': 'DefinedTerm', '@id': at('topics/grain/'), name: 'grain' }],
        dateCreated: '2031-05-30',
        inLanguage: 'en-GB',
        appearance: { '@id': at('articles/talks/#_source') },
      },
    ],
  });
});

test('verbatim words are a quotation, a paraphrase is a claim', () => {
  expect(entry(letter)).toEqual({
    '@context': 'https://schema.org',
    '@id': at('articles/letter/'),
    '@type': 'Article',
    headline: 'About letter',
    inLanguage: 'en-GB',
    isBasedOn: {
      '@id': at('articles/letter/#_source'),
      '@type': 'CreativeWork',
      url: 'https://archive.example/letter',
      publisher: { '@type': 'Organization', name: 'Strait Review' },
    },
    isPartOf: { '@type': 'Collection', '@id': at(''), name: 'Norland “Papers”' },
    license: 'https://licence.example/cc0',
    hasPart: [
      {
        '@type': 'Quotation',
        '@id': at('articles/letter/#open'),
        text: '“The sea is open,\nand free.”',
        author: [{ '@type': 'Person', '@id': at('speakers/bo-lind-2/'), name: 'Bo Lind' }],
        about: [{ '@type': 'DefinedTerm', '@id': at('topics/trade/'), name: 'trade' }],
        temporalCoverage: '2030-06~',
      },
      {
        '@type': 'Claim',
        '@id': at('articles/letter/#asked'),
        text: 'Of asked.',
        author: [{ '@type': 'Organization', '@id': at('speakers/strait-group/'), name: 'Strait Group' }],
        about: [{ '@type': 'DefinedTerm', '@id': at('topics/grain/'), name: 'grain' }],
        temporalCoverage: '203X',
        inLanguage: 'en-GB',
        appearance: { '@id': at('articles/letter/#_source') },
      },
    ],
  });
});

test('of an entry that was withdrawn there is only that it was', () => {
  expect(entry(gone)).toEqual({
    '@context': 'https://schema.org',
    '@id': at('articles/gone/'),
    '@type': 'Article',
    headline: 'About gone',
    inLanguage: 'en-GB',
    isBasedOn: {
      '@id': at('articles/gone/#_source'),
      '@type': 'CreativeWork',
      url: 'https://gone.example/',
      publisher: { '@type': 'Organization', name: 'Strait Review' },
    },
    isPartOf: { '@type': 'Collection', '@id': at(''), name: 'Norland “Papers”' },
    license: 'https://licence.example/cc0',
    dateModified: '2032-02-03',
    creativeWorkStatus: 'withdrawn',
  });
});

test('the archive is a data set', () => {
  expect(written(datasetJsonLd(source))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': at('data/'),
    name: 'Norland “Papers”',
    description: 'Who said what.',
    url: at('data/'),
    license: 'https://licence.example/cc0',
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    temporalCoverage: '2030-06-01/2031-05-30',
    variableMeasured: [
      'topics',
      'publishers',
      'speakers',
      'parties',
      'articles',
      'statements',
      'relations',
      'coverage',
    ],
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: at('data/v1/statements.json') },
      { '@type': 'DataDownload', encodingFormat: 'application/x-ndjson', contentUrl: at('data/v1/statements.ndjson') },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: at('data/v1/statements.csv') },
    ],
  });
});

describe('what an entry says of itself', () => {
  const of = (other: Partial<ArchivedArticle>) => {
    const article = articleBy('x', '2031', {
      source: { publisher: news, url: 'https://a.example', language: 'ru' },
      ...other,
    });
    statementIn(article, 'said', {
      mode: 'mixed',
      paragraphs: [
        [
          { text: '“One”', verbatim: true },
          { text: ' and ', verbatim: false },
        ],
      ],
    });
    statementIn(article, 'direct', { mode: 'direct' });
    statementIn(article, 'indirect');
    return entry(article) as { hasPart: { inLanguage?: string; hasPart?: { inLanguage?: string }[] }[] } & Record<
      string,
      unknown
    >;
  };

  test('is in the language of the source where its words are verbatim, else or in translation in that of the archive', () => {
    const tags = (other: Partial<ArchivedArticle>) =>
      of(other).hasPart.flatMap(({ inLanguage, hasPart = [] }) => [
        inLanguage,
        ...hasPart.map((part) => part.inLanguage),
      ]);
    expect(tags({})).toEqual(['ru', 'ru', 'ru', 'en-GB']);
    expect(tags({ translation: 'official' })).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB']);
  });

  test('has the last correction of those that have a day', () => {
    const { dateModified } = of({
      corrections: [
        { date: talks.date, text: '' },
        { date: letter.date, text: '' },
      ],
    });
    expect(dateModified).toBe('2031-05-30');
    expect(of({})).not.toHaveProperty('dateModified');
  });

  test('has a copy where there is an address beside it', () => {
    expect(
      of({ source: { publisher: news, url: 'https://a.example', archived: 'https://b.example' } }).isBasedOn,
    ).toMatchObject({ url: 'https://a.example', archivedAt: 'https://b.example' });
    expect(of({ source: { publisher: news, archived: 'https://b.example' } }).isBasedOn).not.toHaveProperty(
      'archivedAt',
    );
  });
});

test('a speaker is a person or an organization, with the registers that know them', () => {
  const kinds = [ada, council, group, official].map((speaker) => speakerNode(speaker, source)['@type']);
  expect(kinds).toEqual(['Person', 'Organization', 'Organization', 'Person']);
  expect(written(speakerNode(speakerBy('X', { identifiers: { viaf: '1', isni: '' } }), source))).toMatchObject({
    sameAs: ['https://viaf.org/viaf/1'],
  });
  expect(written(speakerNode(council, source))).not.toHaveProperty('sameAs');
});

test('a licence without an address is its name, and an archive of nothing covers no time', () => {
  const site = { ...archive.site, licence: { name: 'Free' } };
  const other = { ...source, archive: { ...archive, site, statements: [] } };
  expect(written(datasetJsonLd(other))).toMatchObject({ license: 'Free' });
  expect(written(datasetJsonLd(other))).not.toHaveProperty('temporalCoverage');
  expect(written(entryJsonLd(letter, other))).toMatchObject({ license: 'Free' });
});

test('nothing in it ends the script that it stands in', () => {
  expect(jsonLdText({ name: '</script><' })).toBe('{"name":"\\u003c/script>\\u003c"}');
  expect(jsonLdScript({ name: 'a' }).toString()).toBe('<script type="application/ld+json">{"name":"a"}</script>');
});
