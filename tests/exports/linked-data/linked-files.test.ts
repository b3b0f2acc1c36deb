import { describe, expect, test } from 'vitest';
import { annotations } from '../../../src/exports/linked-data/files/annotations.ts';
import { popolo } from '../../../src/exports/linked-data/files/popolo.ts';
import { skosJsonLd } from '../../../src/exports/linked-data/files/skos-json-ld.ts';
import { skosTurtle } from '../../../src/exports/linked-data/files/skos-turtle.ts';
import { tei } from '../../../src/exports/linked-data/files/tei.ts';
import type { Archive } from '../../../src/archive/archive.ts';
import type { LinkedFile } from '../../../src/exports/linked-data/linked-file.ts';
import { dateOf } from '../../date-of.ts';
import { archive, articleBy, council, news, source, speakerBy, statementIn, topicBy } from '../archive-by-hand.ts';

const at = (path: string) => `https://papers.example/${path}`;
const written = (file: LinkedFile, changes: Partial<Archive> = {}) =>
  file.write({ ...source, archive: { ...archive, ...changes } });

test('files say what they are', () => {
  expect([annotations, popolo, skosJsonLd, skosTurtle, tei].map(({ name, mediaType }) => [name, mediaType])).toEqual([
    ['annotations.jsonld', 'application/ld+json'],
    ['popolo.json', 'application/json'],
    ['topics.jsonld', 'application/ld+json'],
    ['topics.ttl', 'text/turtle'],
    ['archive.xml', 'application/tei+xml'],
  ]);
  for (const { about } of [annotations, popolo, skosJsonLd, skosTurtle, tei]) expect(about).toMatch(/^[a-z]+ [a-z ]+/);
});

test('verbatim words are annotations of their sources, but not those of a translation', () => {
  expect(JSON.parse(written(annotations))).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: at('data/v1/annotations.jsonld'),
    type: 'AnnotationPage',
    startIndex: 0,
    items: [
      {
        id: at('data/v1/annotations.jsonld#letter/open/1'),
        type: 'Annotation',
        motivation: 'identifying',
        body: at('articles/letter/#open'),
        target: {
          source: 'https://archive.example/letter',
          selector: {
            type: 'TextQuoteSelector',
            exact: 'The sea is open,\nand free.',
            refinedBy: {
              type: 'FragmentSelector',
              conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
              value: ':~:text=The%20sea%20is%20open%2C%20and%20free.',
            },
          },
        },
      },
    ],
  });
});

test('speakers with their offices are people, organizations and memberships', () => {
  expect(JSON.parse(written(popolo))).toEqual({
    persons: [
      { id: at('speakers/bo-lind/'), name: 'Bo Lind', sort_name: 'Lind, Bo' },
      { id: at('speakers/bo-lind-2/'), name: 'Bo Lind', sort_name: 'Bo Lind' },
      {
        id: at('speakers/ada-marsh/'),
        name: 'Ada Marsh',
        other_names: [{ name: 'A. Marsh' }, { name: 'Ада Марш', lang: 'ru' }],
        identifiers: [
          { scheme: 'wikidata', identifier: 'Q1' },
          { scheme: 'viaf', identifier: '12' },
          { scheme: 'isni', identifier: '000000012281955X' },
        ],
        sort_name: 'Marsh, Ada',
        nationality: 'XN',
      },
    ],
    organizations: [
      { id: at('speakers/sea-council/'), name: 'Sea Council', classification: 'organization' },
      { id: at('speakers/strait-group/'), name: 'Strait Group', classification: 'group' },
      { id: at('speakers/#Norland'), name: 'Norland' },
    ],
    memberships: [
      {
        person_id: at('speakers/ada-marsh/'),
        organization_id: at('speakers/#Norland'),
        role: 'Premier',
        start_date: '2029-01',
      },
      { person_id: at('speakers/ada-marsh/'), role: 'Envoy', start_date: '2031-06', end_date: '2035' },
      { person_id: at('speakers/ada-marsh/'), organization_id: at('speakers/strait-group/'), start_date: '2030-01-01' },
      { member_id: at('speakers/sea-council/'), organization_id: at('speakers/strait-group/') },
    ],
  });
});

test('topics are concepts, in JSON-LD and in Turtle', () => {
  expect(JSON.parse(written(skosJsonLd))).toEqual({
    '@context': { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' },
    '@graph': [
      {
        '@id': at('topics/'),
        '@type': 'skos:ConceptScheme',
        'dct:title': { '@language': 'en-GB', '@value': 'Norland “Papers”' },
      },
      {
        '@id': at('topics/grain/'),
        '@type': 'skos:Concept',
        'skos:inScheme': { '@id': at('topics/') },
        'skos:prefLabel': [
          { '@language': 'en-GB', '@value': 'grain' },
          { '@language': 'ru', '@value': 'зерно' },
          { '@language': 'en', '@value': 'corn' },
        ],
        'skos:altLabel': ['wheat', 'rye'],
        'skos:scopeNote': { '@language': 'en-GB', '@value': 'What is eaten.' },
        'skos:broader': [{ '@id': at('topics/trade/') }],
        'skos:narrower': [],
        'skos:related': [{ '@id': at('topics/bread/') }, { '@id': at('topics/sea/') }],
      },
      {
        '@id': at('topics/trade/'),
        '@type': 'skos:Concept',
        'skos:inScheme': { '@id': at('topics/') },
        'skos:prefLabel': [{ '@language': 'en-GB', '@value': 'trade' }],
        'skos:altLabel': [],
        'skos:broader': [],
        'skos:narrower': [{ '@id': at('topics/grain/') }],
        'skos:related': [],
      },
    ],
  });
  expect(written(skosTurtle)).toBe(`@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dct: <http://purl.org/dc/terms/> .

<https://papers.example/topics/> a skos:ConceptScheme ;
  dct:title "Norland “Papers”"@en-GB .

<https://papers.example/topics/grain/> a skos:Concept ;
  skos:inScheme <https://papers.example/topics/> ;
  skos:prefLabel "grain"@en-GB ;
  skos:prefLabel "зерно"@ru ;
  skos:prefLabel "corn"@en ;
  skos:altLabel "wheat" ;
  skos:altLabel "rye" ;
  skos:scopeNote "What is eaten."@en-GB ;
  skos:broader <https://papers.example/topics/trade/> ;
  skos:related <https://papers.example/topics/bread/> ;
  skos:related <https://papers.example/topics/sea/> .

<https://papers.example/topics/trade/> a skos:Concept ;
  skos:inScheme <https://papers.example/topics/> ;
  skos:prefLabel "trade"@en-GB ;
  skos:narrower <https://papers.example/topics/grain/> .
`);
});

test('what was said is a TEI corpus, a text for each entry that was not withdrawn', () => {
  expect(written(tei)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en-GB">
<teiHeader><fileDesc>
<titleStmt><title>Norland “Papers”</title></titleStmt>
<publicationStmt><publisher>Norland “Papers”</publisher><availability><licence target="https://licence.example/cc0">CC0 1.0</licence></availability></publicationStmt>
<sourceDesc><p>Who said what.</p></sourceDesc>
</fileDesc>
<encodingDesc><classDecl><taxonomy><category xml:id="topic-grain"><catDesc>grain</catDesc></category>
<category xml:id="topic-trade"><catDesc>trade</catDesc></category></taxonomy></classDecl></encodingDesc>
<profileDesc><particDesc><listPerson><person xml:id="speaker-an-official" role="unnamed"><persName full="yes">an official</persName></person>
<person xml:id="speaker-bo-lind"><persName full="yes">Bo Lind</persName></person>
<person xml:id="speaker-bo-lind-2"><persName full="yes">Bo Lind</persName></person>
<person xml:id="speaker-ada-marsh"><persName full="yes">Ada Marsh</persName><persName>A. Marsh</persName><idno type="wikidata">Q1</idno><idno type="viaf">12</idno><idno type="isni">000000012281955X</idno><nationality key="XN"/><affiliation><orgName>Norland</orgName></affiliation><affiliation from="2029-01"><roleName>Premier</roleName><orgName>Norland</orgName></affiliation><affiliation from="2031-06" to="2035"><roleName>Envoy</roleName></affiliation></person></listPerson>
<listOrg><org xml:id="speaker-sea-council"><orgName>Sea Council</orgName></org>
<org xml:id="speaker-strait-group" type="group"><orgName>Strait Group</orgName></org></listOrg></particDesc></profileDesc></teiHeader>
<TEI xml:id="entry-letter"><teiHeader><fileDesc>
<titleStmt><title>About letter</title></titleStmt>
<publicationStmt><p><ref target="#entry">https://papers.example/articles/letter/</ref></p></publicationStmt>
<sourceDesc><bibl><publisher>Strait Review</publisher><ptr target="https://archive.example/letter"/></bibl></sourceDesc>
</fileDesc><profileDesc><settingDesc><setting><date>2030-06~</date></setting></settingDesc></profileDesc></teiHeader>
<text xml:lang="und"><body>
<div>
<said xml:id="said-letter-open" n="open" who="#speaker-bo-lind-2" ana="#topic-trade" direct="true"><p>“The sea is open,<lb/>and free.”</p></said>
</div>
<div><dateline><date>203X</date></dateline>
<said xml:id="said-letter-asked" n="asked" who="#speaker-strait-group" ana="#topic-grain" direct="false"><p>Of asked.</p></said>
</div>
</body></text></TEI>
<TEI xml:id="entry-talks"><teiHeader><fileDesc>
<titleStmt><title>Grain will “pass”</title><meeting>Talks at Port Ada</meeting></titleStmt>
<publicationStmt><p><ref target="#entry">https://papers.example/articles/talks/</ref></p></publicationStmt>
<sourceDesc><bibl><title>Line &lt;with&gt; ]]&gt;</title><publisher>Norland News</publisher><idno>N/31</idno><ptr target="https://news.example/grain?a=1&amp;b=2"/></bibl></sourceDesc>
</fileDesc><profileDesc><settingDesc><setting><placeName>Old Hall</placeName><date when="2031-05-30">2031-05-30</date></setting></settingDesc></profileDesc></teiHeader>
<text xml:lang="ru"><body>
<div><dateline><date>2031-05-29T23:30+03:00</date></dateline>
<said xml:id="said-talks-pass" n="pass" who="#speaker-ada-marsh #speaker-bo-lind" ana="#topic-grain #topic-trade" direct="unknown"><p>“Grain will pass”, she said.</p><p>“Nobody &lt;asked&gt; us.”</p></said>
</div>
<div>
<said xml:id="said-talks-wait" n="wait" who="#speaker-bo-lind" ana="#topic-grain" direct="false"><p>Of wait.</p></said>
</div>
</body></text></TEI>
</teiCorpus>
`);
});

describe('a bound of an office', () => {
  const held = (from: string, to?: string) =>
    speakerBy('X', {
      roles: [
        {
          role: 'Envoy',
          organization: 'Sea & Co',
          labels: {},
          from: dateOf(from),
          to: to === undefined ? null : dateOf(to),
        },
      ],
    });
  test.each([
    ['2031', '2031', '2031'],
    ['2031-05', '2031-05', '2031-05'],
    ['2031-05-02', '2031-05-02', '2031-05-02'],
    ['2031-05-02T10:00', '2031-05-02', '2031-05-02'],
    ['2031-05~', '2031-05', '2031-05'],
    // A season is no month.
    ['2031-21', '2031', '2031'],
    ['203X', undefined, undefined],
  ])('%s is as far as it is sure %s in Popolo, and %s in TEI', (edtf, inPopolo, inTei) => {
    const { memberships, organizations } = JSON.parse(written(popolo, { speakers: [held(edtf, edtf)] })) as {
      memberships: Record<string, string>[];
      organizations: object[];
    };
    expect([memberships[0]?.start_date, memberships[0]?.end_date]).toEqual([inPopolo, inPopolo]);
    expect(organizations).toEqual([{ id: at('speakers/#Sea%20%26%20Co'), name: 'Sea & Co' }]);
    const affiliation = /<affiliation([^>]*)>/.exec(written(tei, { speakers: [held(edtf)] }))?.[1];
    expect(affiliation).toBe(inTei === undefined ? '' : ` from="${inTei}"`);
  });
});

test('an office of a body that has a page leads there, and each other body is named once', () => {
  const role = (organization: string) => ({ role: 'Envoy', organization, labels: {}, from: null, to: null });
  const people = [
    speakerBy('X', { roles: [role('Sea Council'), role('League')] }),
    speakerBy('Y', { roles: [role('League')] }),
    council,
  ];
  const { memberships, organizations } = JSON.parse(written(popolo, { speakers: people })) as {
    memberships: Record<string, string>[];
    organizations: Record<string, string>[];
  };
  expect(memberships.map((own) => own.organization_id)).toEqual([
    at('speakers/sea-council/'),
    at('speakers/#League'),
    at('speakers/#League'),
  ]);
  expect(organizations.map(({ id }) => id)).toEqual([at('speakers/sea-council/'), at('speakers/#League')]);
});

test('several passages of one statement are annotations of their own', () => {
  const article = articleBy('x', '2031', {
    source: { publisher: news, url: 'https://a.example', archived: 'https://b.example' },
  });
  const paragraphs = [
    [
      { text: '“One two”', verbatim: true },
      { text: ' and ', verbatim: false },
      { text: '“three four”', verbatim: true },
    ],
  ];
  const without = articleBy('y', '2031');
  const statements = [
    statementIn(article, 'said', { mode: 'mixed', paragraphs }),
    statementIn(without, 'said', { paragraphs }),
  ];
  const { items } = JSON.parse(written(annotations, { statements })) as {
    items: { id: string; body: string; target: { source: string } }[];
  };
  expect(items.map(({ id, body, target }) => [id, body, target.source])).toEqual([
    [at('data/v1/annotations.jsonld#x/said/1'), at('articles/x/#said'), 'https://a.example'],
    [at('data/v1/annotations.jsonld#x/said/2'), at('articles/x/#said'), 'https://a.example'],
  ]);
});

test('what Turtle would read is escaped', () => {
  const topics = [topicBy('a "b" \\c\n\r\td', { slug: 'x', aliases: [] })];
  expect(written(skosTurtle, { topics })).toContain('skos:prefLabel "a \\"b\\" \\\\c\\n\\r\\td"@en-GB');
  const addressOf = (path: string) => `https://a.example/<"{}|^\`\\ ${path}`;
  expect(skosTurtle.write({ archive: { ...archive, topics: [] }, addressOf })).toContain(
    '<https://a.example/%3C%22%7B%7D%7C%5E%60%5C%20topics/> a skos:ConceptScheme',
  );
});

test('a licence without an address has none in TEI, and no text is of an entry without statements', () => {
  const text = written(tei, {
    site: { ...archive.site, licence: { name: 'Free <b>' } },
    articles: [articleBy('empty', '2031')],
  });
  expect(text).toContain('<licence>Free &lt;b&gt;</licence>');
  expect(text).not.toContain('<TEI');
});

test('of who is not named Popolo has nobody', () => {
  const { persons } = JSON.parse(written(popolo)) as { persons: { name: string }[] };
  expect(persons.map(({ name }) => name)).not.toContain('an official');
});
