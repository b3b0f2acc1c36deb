import { describe, expect, test } from 'vitest';
import { linkNames } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { resolveAttribution } from '../../src/archive/names/resolve-attribution.ts';
import { readArticle } from '../../src/statements/article.ts';
import { changedNorland, norland } from '../read-folder.ts';
import { dateOf } from '../date-of.ts';

const { names } = linkNames(
  readCollection(
    norland,
    changedNorland({
      'speakers/bo-lund.md':
        '---\nname: Bo Lund\nformer: [lund]\ncountry: SE\nroles: [{ role: Envoy for Norway, from: 2030 }, { role: Foreign Minister, from: 2031-01 }]\n---\n',
      'speakers/henry-fen.md': '---\nname: Henry Fen\nroles: [{ role: Member, to: 2020 }]\n---\n',
      'speakers/henry-fen-2.md': '---\nname: Henry Fen\nroles: [{ role: Deputy, from: 2021 }]\n---\n',
      'speakers/commission.md': '---\nname: Commission\nkind: organization\n---\n',
      'speakers/marsh-for-sweden.md': '---\nname: Ada Marsh for Sweden, Norway\nkind: organization\n---\n',
      'speakers/marsh-as-premier.md': '---\nname: Ada Marsh as Premier\nkind: organization\n---\n',
      'speakers/old-union.md': '---\nname: Old Union\nkind: organization\ncountry: SU\n---\n',
    }),
  ),
);

/** What an attribution of an entry of 30 May 2031 comes to, in words. */
function resolve(line: string, timezone?: string) {
  const text = `---\ntitle: x\ndate: 2031-05-30\nsource: { publisher: p }\n---\n\n> Words.\n>\n> ${line}\n`;
  const [block] = readArticle({ path: 'x.md', text }).article?.blocks ?? [];
  if (block?.type !== 'statement') throw new Error(`no statement: ${line}`);
  const reports: string[] = [];
  const found = resolveAttribution(block.statement, { date: dateOf('2031-05-30'), timezone }, names, (place, finding) =>
    reports.push(`${place.column} ${finding.severity} ${finding.code}: ${finding.fact}. ${finding.repair}`),
  );
  return {
    found: found && {
      who: found.speakers.map(({ speaker, printedName, role }) => [speaker.slug, printedName, role?.role].join(' | ')),
      behalf: found.behalf.map(({ slug }) => slug),
      topics: found.topics.map((topic) => topic.text),
      date: found.date.edtf,
      locator: found.locator,
    },
    reports: reports.map((report) => report.replaceAll(`${norland}/`, '')),
  };
}

const plain = { behalf: [], topics: [], date: '2031-05-30', locator: undefined };

describe('resolves who spoke, in which office, for whom, when and where it stands', () => {
  test.each([
    ['— Ada Marsh', { who: ['ada-marsh | Ada Marsh | Minister of Grain'] }],
    ['— ada-marsh', { who: ['ada-marsh | Ada Marsh | Minister of Grain'] }],
    ['— lund', { who: ['bo-lund | Bo Lund | Foreign Minister'] }],
    ['— Lund', { who: ['bo-lund | Lund | Foreign Minister'] }],
    ['— Bo Lund as Witness', { who: ['bo-lund | Bo Lund | Witness'] }],
    ['— Bo Lund, as Witness, on grain', { who: ['bo-lund | Bo Lund | Witness'], topics: ['grain'] }],
    ['--- Bo Lund', { who: ['bo-lund | Bo Lund | Foreign Minister'] }],
    ['— Bo Lund as Witness (acting)', { who: ['bo-lund | Bo Lund | Witness (acting)'] }],
    ['— Bo Lund as Envoy for Norway', { who: ['bo-lund | Bo Lund | Envoy for Norway'] }],
    ['— Commission', { who: ['commission | Commission | '] }],
    ['— Henry Fen (2022)', { who: ['henry-fen-2 | Henry Fen | Deputy'], date: '2022' }],
    [
      '— Ada Marsh; Bo Lund for Old Union on grain, trade (2031-05-29) [p. 4]',
      {
        who: ['ada-marsh | Ada Marsh | Minister of Grain', 'bo-lund | Bo Lund | Foreign Minister'],
        behalf: ['old-union'],
        topics: ['grain', 'trade'],
        date: '2031-05-29',
        locator: { kind: 'page', text: 'p. 4' },
      },
    ],
  ])('%s', (line, expected) => {
    expect(resolve(line)).toEqual({ found: { ...plain, ...expected }, reports: [] });
  });

  test('a time of the day is one of the zone of the entry', () => {
    expect(resolve('— Ada Marsh (2031-05-29T10:00)', 'Europe/Paris').found?.date).toBe('2031-05-29T10:00');
  });
});

describe('reports what it cannot resolve, and gives none', () => {
  test.each([
    ['nobody', '— Nobody Here', ['5 error unknown-speaker: there is no speaker "Nobody Here". Add speakers/….md.']],
    [
      'nobody, on something else that nobody knows',
      '— Nobody Here on grain, graan',
      [
        '5 error unknown-speaker: there is no speaker "Nobody Here". Add speakers/….md.',
        '27 error unknown-topic: there is no topic "graan". Did you mean "grain"? Or add topics/….md.',
      ],
    ],
    [
      'one of two who is nobody',
      '— Ada Marsh; Nobody Here',
      ['16 error unknown-speaker: there is no speaker "Nobody Here". Add speakers/….md.'],
    ],
    [
      'two people of one name',
      '— Henry Fen (2020/2021)',
      [
        '5 error two-people: "Henry Fen" can be speakers/henry-fen-2.md or speakers/henry-fen.md, and the offices of 2020/2021 do not tell. Write the one you mean by file name: — henry-fen-2, or — henry-fen.',
      ],
    ],
    [
      'an office that the file lacks in front of a name',
      '— Prime Minister Bo Lund',
      [
        '5 error unknown-office: the file of Bo Lund has no office "Prime Minister". Write "Bo Lund as Prime Minister", or add the office to "roles:" in speakers/bo-lund.md.',
      ],
    ],
    [
      'an office of another day in front of a name',
      '— Foreign Minister Bo Lund (2030)',
      [
        '5 error role-excluded: the file of Bo Lund has no such office as "Foreign Minister Bo Lund" says on 2030. Write "Bo Lund", or correct the offices in speakers/bo-lund.md.',
      ],
    ],
    [
      'words in front of a body',
      '— Grand Old Commission',
      ['5 error unknown-speaker: there is no speaker "Grand Old Commission". Add speakers/….md.'],
    ],
    ...(
      [
        ['— Ada Marsh and Bo Lund on grain', 'Ada Marsh; Bo Lund'],
        ['— Ada Marsh, Bo Lund & Илья Корнев on grain', 'Ada Marsh; Bo Lund; Илья Корнев'],
        ['— Марш и Корнев', 'Марш; Корнев'],
        ['— Ada Marsh/Bo Lund on grain', 'Ada Marsh; Bo Lund'],
        ['— Nobody Here and Ada Marsh', 'Nobody Here; Ada Marsh'],
      ] as const
    ).map(([line, parted]): [string, string, string[]] => [
      'several names without a semicolon',
      line,
      [
        `5 error several-speakers: "${line.slice(2).replace(' on grain', '')}" names several speakers. Part them with a semicolon: — ${parted}.`,
      ],
    ]),
    [
      'an office behind a comma',
      '— Bo Lund, Witness',
      [
        '5 error several-speakers: "Bo Lund, Witness" has a comma beside a known name. Write "Bo Lund as Witness" if that is an office, "Bo Lund; Witness" if they spoke together.',
      ],
    ],
    [
      'an office with "and" in front of a name',
      '— Minister of Grain and Fish Bo Lund',
      [
        '5 error unknown-office: the file of Bo Lund has no office "Minister of Grain and Fish". Write "Bo Lund as Minister of Grain and Fish", or add the office to "roles:" in speakers/bo-lund.md.',
      ],
    ],
    [
      'somebody twice',
      '— Ada Marsh; Marsh',
      ['16 error speaker-twice: "Marsh" is Ada Marsh, who stands here already. Name everybody once.'],
    ],
    ...(
      [
        ['— Ada Marsh as Guest (2031-05-29) on grain', 24, 'the day (2031-05-29)', 'Guest'],
        ['— Ada Marsh as Guest [p. 4] on grain', 24, 'the place in the source [p. 4]', 'Guest'],
        ['— Ada Marsh (2031-05-29) on grain', 15, 'the day (2031-05-29)', 'Ada Marsh'],
        ['— Ada Marsh for Norway (2031-05-29) on grain', 26, 'the day (2031-05-29)', 'Norway'],
      ] as const
    ).map(([line, column, what, rest]): [string, string, string[]] => [
      'a day or a place in the source in front of the topics',
      line,
      [
        `${column} error clause-order: ${what} stands behind "${rest}" and would be a part of it. Move it to the end of the line: … on TOPIC ${what.replace(/^[^([]*/, '')}.`,
      ],
    ]),
    [
      'a date that is none',
      '— Ada Marsh (minister)',
      [
        '16 error date: "minister" is not a date that can be read. Write 2017-03-29, 2017-03, 2017, 2017-03~ (about) or 2017-03-28/2017-03-29. A role goes after "as".',
      ],
    ],
  ])('%s', (_what, line, reports) => {
    expect(resolve(line)).toEqual({ found: undefined, reports });
  });

  test.each([
    [
      '— Commission on the Strait',
      'this can be "Commission on the Strait", or "Commission" on "the Strait", and both are known. Write the speaker you mean by file name: — commission-on-the-strait …, or — commission …',
    ],
    [
      '— Bo Lund; Ada Marsh for Sweden, Norway',
      'this can be "Bo Lund", "Ada Marsh for Sweden, Norway", or "Bo Lund", "Ada Marsh" for "Sweden", "Norway", and both are known. Write the speaker you mean by file name: — bo-lund; marsh-for-sweden …, or — bo-lund; ada-marsh …',
    ],
    [
      '— Ada Marsh as Premier',
      'this can be "Ada Marsh as Premier", or "Ada Marsh" as "Premier", and both are known. Write the speaker you mean by file name: — marsh-as-premier …, or — ada-marsh …',
    ],
  ])('what can be read in two ways: %s', (line, report) => {
    expect(resolve(line)).toEqual({ found: undefined, reports: [`5 error two-readings: ${report}`] });
  });
});

describe('reports what is doubtful, and goes on', () => {
  test.each([
    [
      'a locator that is none',
      '— Ada Marsh [somewhere]',
      [
        '16 error locator: "[somewhere]" does not say where in the source. Write [p. 4], [pp. 4–6], [para. 12], [col. 870] or a time of a recording: [12:41], [1:02:41].',
      ],
    ],
    [
      'a party that nobody knows',
      '— Ada Marsh for Sweeden',
      [
        '19 error unknown-party: there is no country or organization "Sweeden". Did you mean "Sweden"? Name a country, or an organization or group of content/speakers.',
      ],
    ],
    [
      'a role that the file excludes on the day',
      '— Bo Lund as Foreign Minister (2030)',
      [
        '16 error role-excluded: Bo Lund was not "Foreign Minister" on 2030, but from 2031-01. Correct the role here, or its bounds in speakers/bo-lund.md.',
      ],
    ],
    [
      'a person without an office on the day',
      '— Bo Lund (2029)',
      [
        '5 warning no-role: no role of Bo Lund covers 2029. Add the role held that day to speakers/bo-lund.md, or write "as ROLE" here.',
      ],
    ],
    [
      'an office with a country that no file has',
      '— Ada Marsh as Envoy for Sweden',
      [
        '18 warning for-in-role: "Envoy for Sweden" is read as one office. Add it to the speaker\'s "roles:" if it is; to say on whose behalf, name the office alone there, and here "as OFFICE for PARTY".',
      ],
    ],
    [
      '… that the file of one of two has',
      '— Bo Lund; Ada Marsh as Envoy for Norway',
      [
        '27 warning for-in-role: "Envoy for Norway" is read as one office. Add it to the speaker\'s "roles:" if it is; to say on whose behalf, name the office alone there, and here "as OFFICE for PARTY".',
      ],
    ],
  ])('%s', (_what, line, reports) => {
    const { found, reports: told } = resolve(line);
    expect(told).toEqual(reports);
    expect(found).toBeDefined();
  });
});
