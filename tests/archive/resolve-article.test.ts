import { describe, expect, test } from 'vitest';
import { linkNames } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { membersOn, resolveArticle } from '../../src/archive/resolve-article.ts';
import { readArticle } from '../../src/statements/article.ts';
import { dateOf } from '../date-of.ts';
import { changedNorland, norland } from '../read-folder.ts';

const { names } = linkNames(
  readCollection(
    norland,
    changedNorland({
      'speakers/bo-lund.md':
        '---\nname: Bo Lund\ncountry: SE\nroles: [{ role: Envoy, from: 2030-01 }, { role: Consul, country: NO, to: 2029-12 }]\n---\n',
      'speakers/henry-fen.md': '---\nname: Henry Fen\n---\n',
      'speakers/henry-fen-2.md': '---\nname: Henry Fen\n---\n',
      'speakers/ports.md':
        '---\nname: Ports\nkind: group\nmembers: [ada-marsh, { speaker: bo-lund, from: 2031, to: 2031 }, inner-ports]\n---\n',
      'speakers/inner-ports.md': '---\nname: Inner Ports\nkind: group\nmembers: [ports, ilya-kornev]\n---\n',
      'topics/war.md': '---\nlabel: war of 2030\nfrom: 2030\nto: 2032\n---\n',
    }),
  ),
);

/** An entry of 30 May 2031 with these fields and attributions, as it is resolved. */
function resolve(attributions: readonly string[], fields = '', source = '') {
  const quotes = attributions.map((line, index) => `> Words ${index}.\n>\n> ${line}`).join('\n\n');
  const text = `---\ntitle: x\ndate: 2031-05-30\n${fields}source: { publisher: norland-news, url: "https://a.example/"${source} }\n---\n\nBefore.\n\n${quotes}\n`;
  const { article, problems: unread } = readArticle({ path: 'articles/x.md', text });
  if (!article) throw new Error(JSON.stringify(unread));
  const { article: found, stated, problems } = resolveArticle(article, names);
  return {
    found,
    stated,
    problems: problems.map(({ line, column, severity, code, fact, repair }) =>
      `${line}:${column} ${severity} ${code}: ${fact}. ${repair}`.replaceAll(`${norland}/`, ''),
    ),
  };
}

describe('an entry with everything it names', () => {
  test('has its source, further sources, hops and addressees by the files of the collection', () => {
    const { found, problems } = resolve(
      ['— Ada Marsh on grain'],
      'via: [{ agent: Strait Review, as: interviewer }, { agent: Ilya Kornev, as: translator }]\naddressee: [Bo Lund, Henry Fen, Nobody]\nalso: [{ publisher: strait-review, url: "https://b.example/" }]\naliases: [grain-talks]\n',
    );
    expect(problems).toEqual([]);
    expect(found?.source.publisher.slug).toBe('norland-news');
    expect(found?.also.map(({ publisher, url }) => [publisher.slug, url])).toEqual([
      ['strait-review', 'https://b.example/'],
    ]);
    expect(found?.via).toEqual([
      { as: 'interviewer', name: 'The Strait Review' },
      { as: 'translator', name: 'Илья Корнев' },
    ]);
    expect(found?.addressee.map(({ name, speaker }) => [name, speaker?.slug])).toEqual([
      ['Bo Lund', 'bo-lund'],
      ['Henry Fen', undefined],
      ['Nobody', undefined],
    ]);
    expect([found?.aliases, found?.date]).toEqual([['grain-talks'], dateOf('2031-05-30')]);
  });

  test('keeps prose and statements in their order, and counts the statements', () => {
    const { found } = resolve(['— Ada Marsh on grain', '— Bo Lund on trade']);
    expect(found?.blocks.map(({ type }) => type)).toEqual(['prose', 'statement', 'statement']);
    expect(
      found?.statements.map(({ position, relations, article }) => [position, relations, article === found]),
    ).toEqual([
      [0, [], true],
      [1, [], true],
    ]);
  });

  test('a statement that cannot be resolved is left out, and its number with it', () => {
    const { found } = resolve(['— Nobody Here on grain', '— Bo Lund on trade']);
    expect(found?.blocks.map(({ type }) => type)).toEqual(['prose', 'statement']);
    expect(found?.statements.map(({ position }) => position)).toEqual([1]);
  });

  test('gives the relations of each statement with it', () => {
    const { stated, found } = resolve(['— Ada Marsh on grain\n> answers [a](a.md)\n> denies [b](b.md)']);
    expect(stated.map(({ from, stated: { kind } }) => [from === found?.statements[0], kind])).toEqual([
      [true, 'answers'],
      [true, 'denies'],
    ]);
  });
});

describe('whose a statement is, for whom, and about what', () => {
  const slugs = (list: readonly { slug: string }[] | undefined) => (list ?? []).map(({ slug }) => slug);
  const said = (line: string, fields?: string) => {
    const [statement] = resolve([line], fields).found?.statements ?? [];
    return {
      members: slugs(statement?.members),
      behalf: slugs(statement?.behalf),
      parties: slugs(statement?.parties),
      ofEach: statement?.speakers.map(({ parties }) => slugs(parties)),
      topics: slugs(statement?.topics),
    };
  };
  const none = { members: [], behalf: [], topics: ['grain'] };

  test.each([
    ['— Bo Lund on grain', { ...none, parties: ['sweden'], ofEach: [['sweden']] }],
    ['— Bo Lund on grain (2029-05)', { ...none, parties: ['norway'], ofEach: [['norway']] }],
    ['— Bo Lund; Ada Marsh on grain', { ...none, parties: ['sweden', 'xn'], ofEach: [['sweden'], ['xn']] }],
    [
      '— Bo Lund; Ada Marsh for Norway on grain',
      { ...none, behalf: ['norway'], parties: ['norway'], ofEach: [['norway'], ['norway']] },
    ],
    ['— Henry Fen; Bo Lund on grain', { members: [], behalf: [], parties: [], ofEach: undefined, topics: [] }],
    [
      '— Ports on grain',
      {
        ...none,
        members: ['ada-marsh', 'bo-lund', 'inner-ports', 'ilya-kornev'],
        parties: ['xn', 'sweden', 'inner-ports', 'xs'],
        ofEach: [['xn', 'sweden', 'inner-ports', 'xs']],
      },
    ],
    [
      '— Ports on grain (2033)',
      {
        ...none,
        members: ['ada-marsh', 'inner-ports', 'ilya-kornev'],
        parties: ['xn', 'inner-ports', 'xs'],
        ofEach: [['xn', 'inner-ports', 'xs']],
      },
    ],
    [
      '— Ports; Bo Lund on grain',
      {
        ...none,
        members: ['ada-marsh', 'inner-ports', 'ilya-kornev'],
        parties: ['xn', 'sweden', 'inner-ports', 'xs'],
        ofEach: [['xn', 'sweden', 'inner-ports', 'xs'], ['sweden']],
      },
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  test('topics are those of the line, else those of the entry', () => {
    const fields = 'topics: [trade, Strait]\n';
    expect([said('— Bo Lund on grain, trade', fields).topics, said('— Bo Lund', fields).topics]).toEqual([
      ['grain', 'trade'],
      ['trade', 'strait'],
    ]);
  });

  test('a group that is a member of its own member is walked once', () => {
    const ports = names.speakers.find('Ports');
    expect(ports && slugs(membersOn(ports, dateOf('2033')))).toEqual(['ada-marsh', 'inner-ports', 'ilya-kornev']);
  });
});

describe('says what is wrong, where, and how to mend it', () => {
  test.each<[string, string, string, string, string[]]>([
    [
      'no topic',
      '— Ada Marsh',
      '',
      '',
      [
        '11:5 error no-topic: this statement has no topic. End the attribution with "on TOPIC", or give the entry "topics:".',
      ],
    ],
    [
      'a topic of the line that nobody knows',
      '— Ada Marsh on graan',
      '',
      '',
      ['11:18 error unknown-topic: there is no topic "graan". Did you mean "grain"? Or add topics/….md.'],
    ],
    [
      'a topic of the entry that nobody knows',
      '— Ada Marsh',
      'topics: [graan]\n',
      '',
      ['4:10 error unknown-topic: there is no topic "graan". Did you mean "grain"? Or add topics/….md.'],
    ],
    [
      'a topic twice',
      '— Ada Marsh on grain, grain',
      '',
      '',
      ['11:25 warning repeated-topic: the topic "grain" stands here already. Remove it.'],
    ],
    [
      'a topic twice by two names',
      '— Ada Marsh on grain, wheat',
      '',
      '',
      ['11:25 warning repeated-topic: the topic "wheat", which is "grain", stands here already. Remove it.'],
    ],
    [
      'a time without a recording',
      '— Ada Marsh on grain [12:41]',
      '',
      '',
      [
        '11:5 warning no-media: a time is given, and the source has no recording. Add "media:" with the address of the recording to "source:".',
      ],
    ],
    ['a page without a recording, which needs none', '— Ada Marsh on grain [p. 4]', '', '', []],
    ['a time of a recording', '— Ada Marsh on grain [12:41]', '', ', media: "https://a.example/m.mp3"', []],
    [
      'a hop of nobody',
      '— Ada Marsh on grain',
      'via: [{ agent: Norland Newz, as: agency }]\n',
      '',
      [
        '4:16 error unknown-publisher: there is no publisher or speaker "Norland Newz". Did you mean "Norland News"? Or add publishers/….md.',
      ],
    ],
    [
      'a further source of nobody',
      '— Ada Marsh on grain',
      'also: [{ publisher: strait-revue, url: "https://b.example/" }]\n',
      '',
      ['4:21 error unknown-publisher: there is no publisher "strait-revue". Add publishers/….md.'],
    ],
  ])('%s', (_what, line, fields, source, problems) => {
    const found = resolve([line], fields, source);
    expect(found.problems.map((problem) => problem.replace(/^1[01]:/, '11:'))).toEqual(problems);
    expect(found.found).toBeDefined();
  });

  test.each([
    ['— Ada Marsh on war of 2030 (2029-05)', '', 18],
    ['— Ada Marsh (2029-05)', 'topics: [war of 2030]\n', 5],
  ])('a topic of other years: %s', (line, fields, column) => {
    const { problems } = resolve([line], fields);
    expect(problems.map((problem) => problem.replace(/^\d+:/, '').split(': ')[0])).toEqual([
      `${column} warning topic-years`,
    ]);
  });

  test('an entry whose publisher nobody knows is none', () => {
    const text =
      '---\ntitle: x\ndate: 2031\nsource: { publisher: Nobody }\n---\n\n> Words.\n>\n> — Ada Marsh on grain\n';
    const { article } = readArticle({ path: 'articles/x.md', text });
    if (!article) throw new Error('not read');
    const { article: found, stated, problems } = resolveArticle(article, names);
    expect([found, stated, problems.map(({ code }) => code)]).toEqual([undefined, [], ['unknown-publisher']]);
  });
});
