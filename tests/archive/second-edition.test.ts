import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import type { ArchivedStatement } from '../../src/archive/archived-statement.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland } from '../read-folder.ts';

/** Files that the invented collection gets for these tests: two people of one name, a group, somebody unnamed, a state that is no more. */
const files = {
  'speakers/bo-lund.md':
    '---\nname: Bo Lund\nsort_name: Lund, Bo\ncountry: SE\nroles: [{ role: Foreign Minister, from: 2030 }]\n---\n',
  'speakers/henry-fen.md': '---\nname: Henry Fen\ncountry: NO\nroles: [{ role: Member, to: 2020 }]\n---\n',
  'speakers/henry-fen-2.md': '---\nname: Henry Fen\ncountry: NO\nroles: [{ role: Deputy, from: 2021 }]\n---\n',
  'speakers/three-ports.md':
    '---\nname: Three Ports\nkind: group\nmembers: [ada-marsh, { speaker: bo-lund, from: 2031, to: 2031 }]\n---\n',
  'speakers/officials.md': '---\nname: Port officials\nkind: unnamed\norganization: Strait Commission\n---\n',
  'speakers/an-official.md': '---\nname: A senior official\nkind: unnamed\ncountry: SE\n---\n',
  'speakers/old-union.md': '---\nname: Old Union\nkind: organization\ncountry: SU\naliases: [Soviet Union]\n---\n',
  'topics/women.md': '---\nlabel: Women, peace and security\nlabels: { ru: "Женщины, мир и безопасность" }\n---\n',
  'topics/war.md': '---\nlabel: war of 2030\nfrom: 2030\nto: 2032\n---\n',
  'topics/truce.md': '---\nlabel: truce\nbroader: [war of 2030]\n---\n',
};

const entry = (attribution: string, fields = '', source = '') => `---
title: x
date: 2031-05-30
topics: [grain]
${fields}source: { publisher: norland-news, url: "https://news.example/x"${source} }
---

> Words.
>
> ${attribution}
`;

function read(attribution: string, fields = '', source = '') {
  const changes = { ...files, 'articles/x.md': entry(attribution, fields, source) };
  const { archive, problems } = buildArchive(norland, changedNorland(changes));
  const statement = archive.statements.find(({ article }) => article.slug === 'x');
  return {
    archive,
    statement,
    problems: problems.map((problem) => formatProblem(problem).replaceAll(`${norland}/`, '')),
  };
}

function who({ speakers, behalf, members }: ArchivedStatement): string {
  return [
    speakers.map(({ speaker, role }) => `${speaker.slug}${role ? ` (${role.role})` : ''}`).join(' + '),
    behalf.length > 0 && `for ${behalf.map(({ slug }) => slug).join(', ')}`,
    members.length > 0 && `with ${members.map(({ slug }) => slug).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

describe('knows who is meant', () => {
  test.each([
    ['— Ada Marsh; Bo Lund', 'ada-marsh (Minister of Grain) + bo-lund (Foreign Minister)'],
    ['— Marsh', 'ada-marsh (Minister of Grain)'],
    ['— Marsh, Ada', 'ada-marsh (Minister of Grain)'],
    ['— Foreign Minister Bo Lund', 'bo-lund (Foreign Minister)'],
    ['— Foreign Minister Lund', 'bo-lund (Foreign Minister)'],
    ['— Mr Lund', 'bo-lund (Foreign Minister)'],
    ['— Господин Корнев', 'ilya-kornev (Envoy)'],
    ['— H.E. Mr. Bo Lund', 'bo-lund (Foreign Minister)'],
    ['— Henry Fen', 'henry-fen-2 (Deputy)'],
    ['— Henry Fen (1999)', 'henry-fen (Member)'],
    ['— henry-fen (2031) as Witness', 'henry-fen (Witness)'],
    ['— Three Ports', 'three-ports with ada-marsh, bo-lund'],
    ['— Three Ports (2032-07)', 'three-ports with ada-marsh'],
    ['— Three Ports; Bo Lund', 'three-ports + bo-lund (Foreign Minister) with ada-marsh'],
    ['— Port officials', 'officials'],
    ['— Ada Marsh for Sweden', 'ada-marsh (Minister of Grain) for sweden'],
    [
      '— Ada Marsh for Швеция, الولايات المتحدة, UK',
      'ada-marsh (Minister of Grain) for sweden, united-states, united-kingdom',
    ],
    ['— Ada Marsh for SE', 'ada-marsh (Minister of Grain) for sweden'],
    ['— Ada Marsh for Strait Commission', 'ada-marsh (Minister of Grain) for commission-on-the-strait'],
    ['— Ada Marsh for Soviet Union', 'ada-marsh (Minister of Grain) for soviet-union'],
    ['— Ada Marsh for Three Ports', 'ada-marsh (Minister of Grain) for three-ports'],
  ])('%s', (attribution, expected) => {
    const line = attribution.replace(/^(.*?) (\(\d{4}.*?\)) (as .*)$/, '$1 $3 $2');
    const { statement, problems } = read(line);
    expect(statement && who(statement), line).toBe(expected);
    expect(
      problems.filter((problem) => problem.includes(' error ')),
      line,
    ).toEqual([]);
  });
});

describe('says what cannot be known, where, and what to do', () => {
  test.each([
    [
      'two of one name whom the day does not tell apart',
      '— Henry Fen (2020/2021)',
      '10:5 error "Henry Fen" can be speakers/henry-fen-2.md or speakers/henry-fen.md, and the offices of 2020/2021 do not tell. Write the one you mean by file name: — henry-fen-2, or — henry-fen.',
    ],
    [
      'an office that the file lacks',
      '— President Bo Lund',
      '10:5 error the file of Bo Lund has no office "President". Write "Bo Lund as President", or add the office to "roles:" in speakers/bo-lund.md.',
    ],
    [
      'an office of another day',
      '— Premier Ada Marsh',
      '10:5 error the file of Ada Marsh has no such office as "Premier Ada Marsh" says on 2031-05-30. Write "Ada Marsh", or correct the offices in speakers/ada-marsh.md.',
    ],
    [
      'a misspelt country',
      '— Ada Marsh for Sweeden',
      '10:19 error there is no country or organization "Sweeden". Did you mean "Sweden"? Name a country, or an organization or group of content/speakers.',
    ],
    [
      'a party behind the topics',
      '— Ada Marsh on grain for Sweden',
      '10:18 error "for Sweden" stands behind the topics. Put it in front of them: … for Sweden on grain.',
    ],
    [
      'a locator that is none',
      '— Ada Marsh [somewhere]',
      '10:16 error "[somewhere]" does not say where in the source. Write [p. 4], [pp. 4–6], [para. 12], [col. 870] or a time of a recording: [12:41], [1:02:41].',
    ],
    [
      'a time without a recording',
      '— Ada Marsh [12:41]',
      '10:5 warning a time is given, and the source has no recording. Add "media:" with the address of the recording to "source:".',
    ],
    [
      'an envoy for a country',
      '— Ada Marsh as Special Envoy for Sweden',
      '10:18 warning "Special Envoy for Sweden" is read as one office. Add it to the speaker\'s "roles:" if it is; to say on whose behalf, name the office alone there, and here "as OFFICE for PARTY".',
    ],
    [
      'a topic outside its years, through the one above it',
      '— Bo Lund on truce (2035)',
      '10:16 warning 2035 is outside the years of "war of 2030" (2030 to 2032), which is above "truce". Check the date and the topic, or correct the years in topics/war.md.',
    ],
    [
      'an unknown one of two',
      '— Ada Marsh; Bo Lunt',
      '10:16 error there is no speaker "Bo Lunt". Did you mean "Bo Lund"? Or add tests/fixtures/norland/speakers/….md.',
    ],
  ])('%s', (_what, attribution, expected) => {
    expect(read(attribution).problems, attribution).toEqual([`articles/x.md:${expected.replace(`${norland}/`, '')}`]);
  });

  test('two readings that are both known are an error, and a file name settles it', () => {
    const changes = {
      'speakers/commission.md': '---\nname: Commission\nkind: organization\n---\n',
      'articles/x.md': entry('— Commission on the Strait'),
      'articles/2031/grain-talks.md': null,
    };
    const problems = (changed: Record<string, string | null>) =>
      buildArchive(norland, changedNorland(changed)).problems.map(formatProblem);
    expect(problems(changes).filter((problem) => problem.includes('x.md'))).toEqual([
      `${norland}/articles/x.md:10:5 error this can be "Commission on the Strait", or "Commission" on "the Strait", and both are known. Write the speaker you mean by file name: — commission-on-the-strait …, or — commission …`,
    ]);
    const settled = { ...changes, 'articles/x.md': entry('— commission-on-the-strait') };
    expect(problems(settled).filter((problem) => problem.includes('x.md'))).toEqual([]);
  });
});

test('a joint statement counts once, and stands on the page of each', () => {
  const { archive, statement } = read('— Ada Marsh; Bo Lund');
  expect(archive.statements.filter((other) => other === statement)).toHaveLength(1);
  expect(statement?.parties.map(({ name }) => name)).toEqual(['Norland', 'Sweden']);
});

test('a group speaks for the parties of its members, an unnamed speaker for the one that the file names', () => {
  expect(read('— Three Ports').statement?.parties.map(({ slug }) => slug)).toEqual(['xn', 'sweden']);
  expect(read('— Port officials').statement?.parties.map(({ slug }) => slug)).toEqual(['commission-on-the-strait']);
  expect(read('— A senior official').statement?.parties.map(({ slug }) => slug)).toEqual(['sweden']);
});

test('a former state has its own address, and the name of its file', () => {
  const [party] = read('— Old Union').statement?.parties ?? [];
  expect([party?.slug, party?.name, party?.kind]).toEqual(['soviet-union', 'Old Union', 'country']);
});

test('the name of a file is nobody’s name: what is shown is the person’s', () => {
  expect(read('— henry-fen-2').statement?.speakers[0].printedName).toBe('Henry Fen');
});

test('topics may hold commas, in an attribution and in the fields, in every language of their file', () => {
  const topics = (statement: ArchivedStatement | undefined) => statement?.topics.map(({ slug }) => slug);
  expect(topics(read('— Ada Marsh on Women, peace and security, grain').statement)).toEqual(['women', 'grain']);
  expect(topics(read('— Ada Marsh on grain, Женщины, мир и безопасность').statement)).toEqual(['grain', 'women']);
});

test('an entry says to whom, in which language, in which document, and who else reported it', () => {
  const fields =
    'addressee: [Bo Lund, the Secretariat]\nspoken_in: nb\nalso: [{ publisher: The Strait Review, url: "https://r.example/1" }]\n';
  const source = ', document: S/PV.99, pages: 3-4, media: "https://v.example/a.mp4", note: A mirror.';
  const { statement, problems } = read('— Ada Marsh [1:02:41]', fields, source);
  expect(problems).toEqual([]);
  const { addressee, spokenIn, also, source: read1 } = statement?.article ?? {};
  expect(addressee?.map(({ name, speaker }) => [name, speaker?.slug])).toEqual([
    ['Bo Lund', 'bo-lund'],
    ['the Secretariat', undefined],
  ]);
  expect([spokenIn, also?.[0]?.publisher.slug, read1?.document, read1?.pages, read1?.note]).toEqual([
    'nb',
    'strait-review',
    'S/PV.99',
    '3-4',
    'A mirror.',
  ]);
  expect(statement?.locator).toEqual({ kind: 'time', text: '1:02:41', seconds: 3761 });
});

describe('files say of each other what holds', () => {
  test.each([
    [
      'a member that nobody is',
      { 'speakers/three-ports.md': '---\nname: Three Ports\nkind: group\nmembers: [ada-mersh]\n---\n' },
      'speakers/three-ports.md:4:11 error there is no speaker "ada-mersh". Did you mean "Ada Marsh"? Write the name of a file of speakers, without ".md".',
    ],
    [
      'a group in itself',
      { 'speakers/three-ports.md': '---\nname: Three Ports\nkind: group\nmembers: [three-ports]\n---\n' },
      'speakers/three-ports.md:4:11 error a group is no member of itself. Take it out.',
    ],
    [
      'a person with members',
      { 'speakers/zed.md': '---\nname: Zed\nmembers: [ada-marsh]\n---\n' },
      'speakers/zed.md:3:10 error only a group has members, and this is a person. Write "kind: group", or take them out.',
    ],
    [
      'somebody unnamed of nowhere',
      { 'speakers/zed.md': '---\nname: Zed\nkind: unnamed\n---\n' },
      'speakers/zed.md:3:7 error nothing says for whom this unnamed speaker speaks. Add "country:" or "organization:".',
    ],
    [
      'an earlier address that is taken',
      { 'speakers/zed.md': '---\nname: Zed\nformer: [ada-marsh]\n---\n' },
      'speakers/zed.md:3:10 error the earlier address "ada-marsh" is the address of speakers/ada-marsh.md. Remove it from "former:".',
    ],
    [
      'a label in no language',
      { 'speakers/zed.md': '---\nname: Zed\nlabels: { klingon-xx-y-z-1: Z }\n---\n' },
      'speakers/zed.md:3:29 error labels.klingon-xx-y-z-1: this is not a language tag. Write it as in BCP 47: en, ru, fr, ar, zh-Hans.',
    ],
    [
      'a topic that ends before it begins',
      { 'topics/zed.md': '---\nlabel: zed\nfrom: 2012\nto: 2011\n---\n' },
      'topics/zed.md:4:5 error the topic ends (2011) before it begins (2012). Check both years.',
    ],
    [
      'bodies of one name',
      { 'speakers/zed.md': '---\nname: Strait commission\nkind: organization\n---\n' },
      'speakers/zed.md:2:7 error "Strait commission" is already a name of speakers/commission-on-the-strait.md. Keep it in one of the two files.',
    ],
  ])('%s', (_what, changes, expected) => {
    const { problems } = buildArchive(norland, changedNorland({ ...files, ...changes }));
    expect(problems.map((problem) => formatProblem(problem).replaceAll(`${norland}/`, ''))).toEqual([expected]);
  });
});
