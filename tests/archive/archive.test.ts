import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { plainText } from '../../src/statements/statement.ts';
import { changedNorland, norland, readNorland } from '../read-folder.ts';

function line(statement: ArchivedStatement): string {
  const { article, id, date, mode, topics } = statement;
  const [{ speaker, role }] = statement.speakers;
  const office = role ? `${role.role}${role.organization ? `, ${role.organization}` : ''}` : '-';
  return [
    `${article.slug}#${id}`,
    date.edtf,
    speaker.slug,
    office,
    mode,
    topics.map(({ slug }) => slug).join('+'),
  ].join(' | ');
}

test('resolves every name of a collection and sorts its statements by date', () => {
  const { archive, problems } = readNorland();
  expect(problems).toEqual([]);
  expect(archive.statements.map(line)).toEqual([
    'grain-talks#the-commission-counted-forty-ships | 2031-05-29 | commission-on-the-strait | - | indirect | strait',
    'grain-talks#grain-will-pass-before-winter-she-said | 2031-05-30 | ada-marsh | Minister of Grain, Norland | mixed | grain',
    'grain-talks#nobody-asked | 2031-05-30 | ada-marsh | Minister of Grain, Norland | direct | strait+grain',
    'kornev-letter#пролив-открыт-и-ада-это-знает | 2031-06~ | ilya-kornev | Envoy, Sudmark | direct | strait',
    'kornev-letter#open | 2031-06~ | ilya-kornev | Envoy, Sudmark | mixed | strait',
    'kornev-letter#المضيق-مفتوح | 2031-06~ | ilya-kornev | Envoy, Sudmark | direct | strait',
    'premier#trade-outlasts | 2032-01-10/2032-01-11 | ada-marsh | Premier, Norland | indirect | trade',
    'premier#farmer | 2032-01-10/2032-01-11 | ada-marsh | guest of the Strait Review | indirect | trade',
  ]);
  expect(archive.speakers.map(({ name }) => name)).toEqual(['Commission on the Strait', 'Ada Marsh', 'Илья Корнев']);
  expect(archive.topics.map(({ label }) => label)).toEqual(['grain', 'the Strait', 'trade']);
});

test('keeps the name as printed beside the speaker it resolves to', () => {
  const printed = readNorland().archive.statements.map(({ speakers: [{ printedName }] }) => printedName);
  expect(printed).toContain('A. Marsh');
  expect(printed).toContain('伊利亚·科尔涅夫');
});

test('the time of a statement stands in the zone of its entry, and the zone is asked whether it can', () => {
  const front = 'date: 2031-05-30\ntimezone: Europe/Paris\ntopics: [grain]';
  const read = (date: string) => {
    const changed = changedNorland({ 'articles/2031/x.md': entry(`— Ada Marsh (${date})`, front) });
    const { archive, problems } = buildArchive(norland, changed);
    const own = archive.statements.find(({ article }) => article.slug === 'x');
    const instant = own?.date.begins?.instant ?? null;
    return [
      instant === null ? null : new Date(instant).toISOString(),
      ...problems.map(({ line: at, column, code }) => `${at}:${column} ${code}`),
    ];
  };
  expect(read('2031-05-30T23:45')).toEqual(['2031-05-30T21:45:00.000Z']);
  expect(read('2031-03-30T02:30')).toEqual([null, '11:16 skipped-time']);
  expect(read('2031-10-26T02:30')).toEqual(['2031-10-26T00:30:00.000Z', '11:16 repeated-time']);
  expect(read('2031-05-30T23:45Z')).toEqual(['2031-05-30T23:45:00.000Z', '11:16 other-zone']);
  expect(read('2031-05-30T24:00')).toEqual([null, '11:16 date']);
});

test('keeps a withdrawn entry at its address, and its statements out of every list', () => {
  const { articles, statements } = readNorland().archive;
  expect(articles.find(({ slug }) => slug === 'withdrawn')?.statements.map(plainText)).toEqual([
    'Nothing of this was said.',
  ]);
  expect(statements.some(({ article }) => article.slug === 'withdrawn')).toBe(false);
});

const entry = (attribution: string, front = 'date: 2031-05-30\ntopics: [grain]') => `---
title: x
${front}
source: { publisher: norland-news, url: https://news.example/x }
---

> Words.
>
> ${attribution}
`;

function problemsWith(changes: Record<string, string | null>): string[] {
  return buildArchive(norland, changedNorland(changes)).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${norland}/`, ''),
  );
}

describe('says which names lead nowhere', () => {
  test.each([
    [
      'a misspelt speaker',
      entry('— Ada Mersh'),
      'articles/x.md:10:5 error there is no speaker "Ada Mersh". Did you mean "Ada Marsh"? Or add tests/fixtures/norland/speakers/….md.',
    ],
    [
      'an unheard-of speaker',
      entry('— Zoltan Qu'),
      'articles/x.md:10:5 error there is no speaker "Zoltan Qu". Add tests/fixtures/norland/speakers/….md.',
    ],
    [
      'a misspelt topic',
      entry('— Ada Marsh on grian'),
      'articles/x.md:10:18 error there is no topic "grian". Did you mean "grain"? Or add topics/….md.',
    ],
    [
      'an unheard-of topic',
      entry('— Ada Marsh on the Strait, volcanoes'),
      'articles/x.md:10:30 error there is no topic "volcanoes". Add topics/….md.',
    ],
    [
      'an unheard-of topic of the entry',
      entry('— Ada Marsh on grain', 'date: 2031\ntopics: [volcanoes]'),
      'articles/x.md:4:10 error there is no topic "volcanoes". Add topics/….md.',
    ],
    [
      'no topic anywhere',
      entry('— Ada Marsh', 'date: 2031-05-30'),
      'articles/x.md:9:5 error this statement has no topic. End the attribution with "on TOPIC", or give the entry "topics:".',
    ],
    [
      'a publisher',
      entry('— Ada Marsh').replace('norland-news', 'norland-gnus'),
      'articles/x.md:5:22 error there is no publisher "norland-gnus". Did you mean "Norland News"? Or add tests/fixtures/norland/publishers/….md.',
    ],
    [
      'a hop',
      entry('— Ada Marsh', 'date: 2031-05-30\ntopics: [grain]\nvia: [{ agent: The Strait Revew, as: interviewer }]'),
      'articles/x.md:5:16 error there is no publisher or speaker "The Strait Revew". Did you mean "The Strait Review"? Or add tests/fixtures/norland/publishers/….md.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsWith({ 'articles/x.md': text })).toEqual([expected.replaceAll(`${norland}/`, '')]);
  });
});

describe('holds roles to their day', () => {
  test.each([
    [
      'a role whose bounds exclude the day',
      entry('— Ada Marsh as Premier'),
      'articles/x.md:10:18 error Ada Marsh was not "Premier" on 2031-05-30, but from 2031-06-01. Correct the role here, or its bounds in speakers/ada-marsh.md.',
    ],
    [
      'a day that no role covers',
      entry('— Ada Marsh', 'date: 2028-01-01\ntopics: [grain]'),
      'articles/x.md:10:5 warning no role of Ada Marsh covers 2028-01-01. Add the role held that day to speakers/ada-marsh.md, or write "as ROLE" here.',
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsWith({ 'articles/x.md': text })).toEqual([expected]);
  });

  test('an organization speaks without a role', () => {
    expect(problemsWith({ 'articles/x.md': entry('— Strait Commission') })).toEqual([]);
  });
});

describe('chooses the reading of an attribution by the names that are known', () => {
  test.each([
    ['— Commission on the Strait', 'commission-on-the-strait', undefined, ['grain']],
    ['— Commission on the Strait on trade', 'commission-on-the-strait', undefined, ['trade']],
    ['— Ada Marsh as Envoy on Water on trade', 'ada-marsh', 'Envoy on Water', ['trade']],
    ['— Ada Marsh as Envoy on the Strait', 'ada-marsh', 'Envoy', ['strait']],
    ['— ADA MARSH on WHEAT', 'ada-marsh', 'Minister of Grain', ['grain']],
    ['— Ilja Kornew on пролив، зерно', 'ilya-kornev', 'Envoy', ['strait', 'grain']],
  ])('%s', (attribution, speaker, role, topics) => {
    const { archive, problems } = buildArchive(norland, changedNorland({ 'articles/x.md': entry(attribution) }));
    expect(problems).toEqual([]);
    const statement = archive.statements.find(({ article }) => article.slug === 'x');
    expect(statement?.speakers[0].speaker.slug).toBe(speaker);
    expect(statement?.speakers[0].role?.role).toBe(role);
    expect(statement?.topics.map(({ slug }) => slug)).toEqual(topics);
  });
});

test('a misspelt topic behind a role is a misspelt topic, not a longer role', () => {
  expect(problemsWith({ 'articles/x.md': entry('— Ada Marsh as Special Guest on gran') })).toEqual([
    'articles/x.md:10:35 error there is no topic "gran". Did you mean "grain"? Or add topics/….md.',
  ]);
});

describe('says which files quarrel', () => {
  const speaker = (front: string) => `---\n${front}\n---\n`;
  test.each([
    [
      'two speakers that answer to one alias',
      { 'speakers/zed.md': speaker('name: Zed\naliases: [Other, ada  MARSH]') },
      [
        'speakers/zed.md:3:18 warning "ada  MARSH" is a name of speakers/ada-marsh.md too, and no office tells the two apart. Give both their "roles:" with from and to; if they are one person, keep one of the two files.',
      ],
    ],
    [
      'an alias that is the address of another',
      { 'speakers/zed.md': speaker('name: Zed\naliases: [Ilya-Kornev Ada, ADA MARSH]') },
      [
        'speakers/zed.md:3:28 warning "ADA MARSH" is a name of speakers/ada-marsh.md too, and no office tells the two apart. Give both their "roles:" with from and to; if they are one person, keep one of the two files.',
      ],
    ],
    [
      'a name without a letter',
      { 'speakers/zed.md': speaker('name: Zed\naliases: ["🙂"]') },
      ['speakers/zed.md:3:11 error "🙂" has no letter. Give a name that has.'],
    ],
    [
      'a role that ends before it begins',
      { 'speakers/zed.md': speaker('name: Zed\nroles:\n  - { role: Envoy, from: 2031-02, to: 2031-01 }') },
      ['speakers/zed.md:4:39 error the role "Envoy" ends (2031-01) before it begins (2031-02). Check both dates.'],
    ],
    [
      'a topic that is its own ancestor',
      { 'topics/trade.md': '---\nlabel: trade\nbroader: [grain]\n---\n' },
      ['topics/trade.md:3:11 error "trade" would be its own ancestor through "grain". Remove one of the two.'],
    ],
    [
      'a broader topic that is not there',
      { 'topics/x.md': '---\nlabel: x\nbroader: [trad]\n---\n' },
      ['topics/x.md:3:11 error there is no topic "trad". Did you mean "trade"? Or add topics/….md.'],
    ],
    [
      'two entries with one address',
      { 'articles/2033/premier.md': entry('— Ada Marsh') },
      [
        'articles/2033/premier.md:1:1 error articles/2032/premier.md already has this address. Rename one of the two files.',
      ],
    ],
    [
      'an earlier address that is taken',
      { 'articles/x.md': entry('— Ada Marsh', 'date: 2031-05-30\ntopics: [grain]\naliases: [premier]') },
      [
        'articles/x.md:5:11 error the earlier address "premier" is the address of articles/2032/premier.md. Remove it from "aliases:".',
      ],
    ],
    [
      'a file that nothing reads',
      { 'topic/x.md': 'x' },
      [
        'topic/x.md:1:1 error nothing reads "topic". Did you mean "topics"? Content is site.yaml, ABOUT.md and the folders articles, speakers, topics, publishers, themes.',
      ],
    ],
    [
      'a file with another ending',
      { 'articles/y.markdown': 'x' },
      [
        'articles/y.markdown:1:1 error only files that end in .md are read here. Rename it to y.md, or move it out of content.',
      ],
    ],
    [
      'no site.yaml',
      { 'site.yaml': null },
      ['site.yaml:1:1 error the file site.yaml is missing. Add it with title, strapline, languages and licence.'],
    ],
    [
      'raw HTML on the about page',
      { 'ABOUT.md': 'a <b>' },
      [
        'ABOUT.md:1:3 error raw HTML is not kept: <b>. Write it as Markdown; to show the characters themselves, write \\< for <.',
      ],
    ],
  ])('%s', (_name, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});
