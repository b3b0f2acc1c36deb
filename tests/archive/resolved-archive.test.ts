import { describe, expect, test } from 'vitest';
import { buildArchive, linkNames, resolveCollection } from '../../src/archive/archive.ts';
import { speakersFor, speakersOf } from '../../src/archive/archived-statement.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { archiveBuilder } from '../../src/archive/rebuild-archive.ts';
import { resolveArticle } from '../../src/archive/resolve-article.ts';
import { entryOf, smallCollection } from './small-collection.ts';

const build = (changes: Parameters<typeof smallCollection>[0]) => buildArchive('content', smallCollection(changes));
const withdrawn = { status: 'withdrawn', corrections: '[{ date: 2031-07-01, text: x }]' };
const theme = (title: string) => `---\ntitle: ${title}\ntopics: [grain]\n---\n\nWhat was said.\n`;

describe('the archive is in order', () => {
  const { archive, problems } = build({
    'articles/b.md': entryOf([
      ['One.', '— Ada Marsh (2031-06-02)'],
      ['Two.', '— Ada Marsh (2031-05-01)'],
    ]),
    'articles/a.md': entryOf([['Three.', '— Bo Lund']]),
    'articles/c.md': entryOf(
      [
        ['Four.', '— Ada Marsh'],
        ['Five.', '— Authority of the Port'],
      ],
      { date: '2031-05-29' },
    ),
    'articles/d.md': entryOf([['Six.', '— Ada Marsh']], { date: '2031-01-01', ...withdrawn }),
    'speakers/zed.md': '---\nname: Ålund\nsort_name: älund\n---\n',
    'topics/zz-afar.md': '---\nlabel: Äfar\n---\n',
    'themes/a.md': theme('zones'),
    'publishers/a-paper.md': '---\nname: Zeitung\n---\n',
    'themes/b.md': theme('Äther'),
  });

  test('entries and statements oldest first, as the entries have them', () => {
    expect(problems).toEqual([]);
    expect(archive.articles.map(({ slug }) => slug)).toEqual(['d', 'c', 'a', 'b']);
    expect(archive.statements.map(({ id }) => id)).toEqual(['two', 'four', 'five', 'three', 'one']);
  });

  test('what has a name by its name, in the order of the language', () => {
    expect(archive.speakers.map(({ slug }) => slug)).toEqual(['zed', 'port-authority', 'bo-lund', 'ada-marsh']);
    expect(archive.topics.map(({ slug }) => slug)).toEqual(['zz-afar', 'grain', 'ships', 'trade']);
    expect(archive.publishers.map(({ slug }) => slug)).toEqual(['norland-news', 'strait-review', 'a-paper']);
    expect(archive.themes.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(archive.parties.map(({ slug }) => slug)).toEqual(['norway', 'port-authority', 'sweden']);
  });

  test('with its settings and the page about it', () => {
    expect([archive.site.title, archive.aboutHtml]).toEqual(['Norland Papers', '<p>About <em>it</em>.</p>']);
  });

  test('of the main language of the collection', () => {
    const site = 'title: N\nstrapline: { ru: Кто что сказал. }\nlanguages: [ru]\nlicence: { name: CC0 }\n';
    const names = ['Яков', 'Ada', 'Ёж', 'Егор', 'Жук'].map((name, index) => [
      `speakers/n-${index}.md`,
      `---\nname: ${name}\n---\n`,
    ]);
    const { archive: russian } = build({ 'site.yaml': site, ...(Object.fromEntries(names) as Record<string, string>) });
    expect(russian.speakers.map(({ name }) => name).filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual([
      'Егор',
      'Ёж',
      'Жук',
      'Яков',
    ]);
    expect(russian.speakers[0]?.name).toBe('Егор');
  });
});

test('parties of withdrawn entries are in no list', () => {
  const { archive } = build({
    'articles/a.md': entryOf([['Six.', '— Bo Lund']], withdrawn),
    'articles/b.md': entryOf([['Five.', '— Ada Marsh']]),
  });
  expect(archive.parties.map(({ slug }) => slug)).toEqual(['norway']);
});

test('without settings an archive has no title, and says nothing of itself', () => {
  const { archive, problems } = build({ 'site.yaml': null, 'ABOUT.md': null });
  expect(problems.map(({ code }) => code)).toEqual(['no-site']);
  expect([archive.site, archive.aboutHtml]).toEqual([
    {
      title: 'Untitled',
      strapline: { name: '', labels: {} },
      languages: ['en'],
      writtenTags: {},
      pages: {},
      licence: { name: '' },
    },
    '',
  ]);
});

describe('says what is wrong with names beside each other, and entries', () => {
  const codes = (changes: Parameters<typeof smallCollection>[0]) =>
    build(changes).problems.map(({ file, code }) => `${file.replace('content/', '')} ${code}`);

  test.each([
    ['speakers', { 'speakers/x.md': '---\nname: "–"\n---\n' }, ['speakers/x.md empty-name']],
    ['publishers', { 'publishers/x.md': '---\nname: Norland news\n---\n' }, ['publishers/x.md name-taken']],
    ['topics', { 'topics/x.md': '---\nlabel: x\nbroader: [y]\n---\n' }, ['topics/x.md unknown-topic']],
    ['themes', { 'themes/x.md': theme('x').replace('grain', 'gran') }, ['themes/x.md unknown-topic']],
    [
      'members',
      { 'speakers/x.md': '---\nname: X\nkind: group\nmembers: [nobody]\n---\n' },
      ['speakers/x.md unknown-member'],
    ],
    ['letters of publishers', { 'publishers/x.md': '---\nname: Аda Marsh\n---\n' }, ['publishers/x.md look-alike']],
    ['letters of topics', { 'topics/x.md': '---\nlabel: Аda Marsh\n---\n' }, ['topics/x.md look-alike']],
    ['letters of speakers', { 'speakers/x.md': '---\nname: Strаit Review\n---\n' }, ['speakers/x.md look-alike']],
    [
      'earlier names of speakers',
      { 'speakers/x.md': '---\nname: X\nformer: [ada-marsh]\n---\n' },
      ['speakers/x.md former-taken'],
    ],
    [
      'earlier names of topics',
      { 'topics/x.md': '---\nlabel: X\nformer: [grain]\n---\n' },
      ['topics/x.md former-taken'],
    ],
    [
      'earlier names of publishers',
      { 'publishers/x.md': '---\nname: X\nformer: [norland-news]\n---\n' },
      ['publishers/x.md former-taken'],
    ],
    [
      'addresses',
      { 'articles/a.md': entryOf([['One.', '— Ada Marsh']], { aliases: '[a]' }) },
      ['articles/a.md alias-taken'],
    ],
    [
      'publishers of entries, which are left out',
      {
        'articles/a.md': entryOf([['One.', '— Ada Marsh']], {
          source: '{ publisher: nobody, url: https://a.example }',
        }),
      },
      ['articles/a.md unknown-publisher'],
    ],
    ['names in entries', { 'articles/a.md': entryOf([['One.', '— Zed']]) }, ['articles/a.md unknown-speaker']],
    [
      'relations',
      { 'articles/a.md': entryOf([['One.', '— Ada Marsh', 'answers [x](x.md)']]) },
      ['articles/a.md dead-relation'],
    ],
    [
      'the same words',
      {
        'articles/a.md': entryOf([['Grain will pass before winter.', '— Ada Marsh']]),
        'articles/b.md': entryOf([['Grain will pass before winter.', '— Ada Marsh']]),
      },
      ['articles/b.md same-words'],
    ],
    [
      'files, in their order',
      { 'articles/a.md': 'x', 'topics/x.md': 'x', 'ABOUT.md': '<b>' },
      ['ABOUT.md raw-html', 'articles/a.md no-front-matter', 'topics/x.md no-front-matter'],
    ],
  ])('%s', (_what, changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  test('and nothing where a name of one kind is one of another', () => {
    expect(codes({ 'topics/x.md': '---\nlabel: Ada Marsh\nformer: [bo-lund]\n---\n' })).toEqual([]);
  });
});

test('a caller may link the names and resolve the entries', () => {
  const collection = readCollection(
    'content',
    smallCollection({ 'articles/a.md': entryOf([['One.', '— Ada Marsh']]) }),
  );
  const linked = linkNames(collection);
  const asked: string[] = [];
  const { archive } = resolveCollection(collection, linked, (article, names) => {
    asked.push(article.slug);
    expect(names).toBe(linked.names);
    return resolveArticle(article, names);
  });
  expect([asked, archive.articles.length, archive.topics]).toEqual([['a'], 1, expect.arrayContaining(linked.topics)]);
  const { themes: _, ...withoutThemes } = collection;
  expect(linkNames(withoutThemes).themes).toEqual([]);
});

describe('a statement stands', () => {
  const { archive } = build({
    'speakers/ports.md': '---\nname: Ports\nkind: group\nmembers: [ada-marsh, bo-lund]\n---\n',
    'articles/a.md': entryOf([
      ['One.', '— Ports; Ada Marsh'],
      ['Two.', '— Ada Marsh; Bo Lund'],
      ['Three.', '— Ada Marsh; Bo Lund for Norway'],
    ]),
  });
  const [one, two, three] = archive.statements;

  test('on the page of each who said it, then on those of members, once', () => {
    expect([one, two].map((said) => said && speakersOf(said).map(({ slug }) => slug))).toEqual([
      ['ports', 'ada-marsh', 'bo-lund'],
      ['ada-marsh', 'bo-lund'],
    ]);
  });

  test('for a party with those who speak for it', () => {
    const [norway, sweden] = ['norway', 'sweden'].map((slug) => archive.parties.find((party) => party.slug === slug));
    if (!norway || !sweden || !two || !three) throw new Error('nobody speaks for them');
    const named = (said: typeof two, party: typeof norway) =>
      speakersFor(party, said).map(({ speaker }) => speaker.slug);
    expect([named(two, norway), named(two, sweden)]).toEqual([['ada-marsh'], ['bo-lund']]);
    expect([named(three, norway), named(three, sweden)]).toEqual([['ada-marsh', 'bo-lund'], []]);
  });
});

describe('an archive built again', () => {
  const plain = entryOf([['One.', '— Ada Marsh ^one']]);
  const answer = entryOf([['Two.', '— Bo Lund', 'answers [a](a.md#one)']]);
  const whole = entryOf([['Two.', '— Bo Lund', 'answers [a](a.md)']]);
  const states: Record<string, string | null>[] = [
    { 'articles/a.md': plain },
    { 'articles/a.md': plain, 'articles/b.md': answer },
    { 'articles/a.md': plain, 'articles/b.md': answer, 'articles/c.md': plain },
    { 'articles/a.md': plain, 'articles/b.md': whole },
    { 'articles/a.md': plain, 'articles/b.md': whole, 'speakers/zed.md': '---\nname: Zed\n---\n' },
    { 'articles/a.md': plain, 'articles/c.md': 'Words.', 'articles/d.txt': '' },
    { 'articles/a.md': entryOf([['One.', '— Ada Marsh', 'answers [c](c.md)']]), 'articles/c.md': 'Words.' },
    { 'articles/a.md': plain, 'articles/c.md': entryOf([['Three.', '— Zed']]) },
    { 'articles/a.md': plain },
    { 'articles/a.md': plain, 'speakers/a.md': '---\nname: Zed\n---\n' },
    { 'articles/a.md': plain, 'speakers/b.md': '---\nname: Zed\n---\n' },
    { 'articles/a.md': plain, 'topics/grain.md': '---\nlabel: wheat\naliases: [grain]\n---\n' },
    {},
  ];

  test('is what a first reading gives, in every state', () => {
    const again = archiveBuilder('content');
    for (const changes of states) expect(again(smallCollection(changes))).toEqual(build(changes));
  });

  test('keeps what says the same, until a name changes or another entry leads to it', () => {
    const again = archiveBuilder('content');
    const first = (changes: Record<string, string>) =>
      again(smallCollection({ 'articles/a.md': plain, ...changes })).archive.articles.find(({ slug }) => slug === 'a');
    const kept = first({});
    expect(first({})).toBe(kept);
    expect(first({ 'articles/c.md': plain })).toBe(kept);
    const related = first({ 'articles/b.md': whole });
    expect(related).not.toBe(kept);
    expect([kept?.relations, related?.relations.length]).toEqual([[], 1]);
    const renamed = first({ 'speakers/zed.md': '---\nname: Zed\n---\n' });
    expect(renamed).not.toBe(kept);
    expect(first({ 'speakers/zed.md': '---\nname: Zed\n---\n' })).toBe(renamed);
  });

  test('reads a text once, and asks the reader that is given', () => {
    const read: string[] = [];
    const again = archiveBuilder('content', (file) => {
      read.push(file.path);
      return { problems: [] };
    });
    again(smallCollection({ 'articles/a.md': plain }));
    again(smallCollection({ 'articles/a.md': plain, 'articles/b.md': plain }));
    again(smallCollection({ 'articles/a.md': answer, 'articles/b.md': plain }));
    expect(read).toEqual(['content/articles/a.md', 'content/articles/b.md', 'content/articles/a.md']);
  });
});
