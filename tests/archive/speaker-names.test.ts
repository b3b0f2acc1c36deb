import { describe, expect, test } from 'vitest';
import { indexSpeakers } from '../../src/archive/names/speaker-names.ts';
import { readSpeaker, type Speaker } from '../../src/archive/names/speakers.ts';
import { dateOf } from '../date-of.ts';

/** Speakers from the fields of their files, by file name. */
function speakersOf(files: Record<string, string>): Speaker[] {
  return Object.entries(files).map(([slug, fields]) => {
    const { speaker, problems } = readSpeaker({ path: `speakers/${slug}.md`, text: `---\n${fields}\n---\n` });
    if (!speaker) throw new Error(JSON.stringify(problems));
    return speaker;
  });
}

const { index } = indexSpeakers(
  speakersOf({
    'ada-marsh': `name: Ada Marsh
sort_name: Marsh, Ada
aliases: [Ада Марш, Ada of Port]
former: [a-marsh, bo-lund]
roles:
  - { role: Premier, to: 2030 }
  - { role: Minister of Grain, organization: Port Authority, labels: { fr: Ministre du Grain }, from: 2030-06 }`,
    'bo-lund': 'name: Bo Lund\nroles: [{ role: Envoy }]',
    'kim-ro': 'name: Kim Ro\nsort_name: Kim, Ro\nformer: [a-marsh]',
    'zed-x': 'name: Zed X',
    'henry-fen': 'name: Henry Fen\nroles: [{ role: Member, to: 2018 }]',
    'henry-fen-2': 'name: Henry Fen\nroles: [{ role: Deputy, from: 2021 }]',
    commission: 'name: Commission on the Strait\nkind: organization',
    'grain-king': 'name: Otto Reed',
    mill: 'name: Grain King',
    officials: 'name: Port officials\nkind: unnamed',
  }),
);
const called = (name: string) => {
  const { speakers, how, office } = index.called(name);
  return [speakers.map(({ slug }) => slug).join(' '), how, ...(office ? [office.join(' ')] : [])];
};

describe('who can be called so', () => {
  test.each([
    ['Ada Marsh', 'ada-marsh', 'whole'],
    ['  ADA  marsh', 'ada-marsh', 'whole'],
    ['Ада Марш', 'ada-marsh', 'whole'],
    ['ada-marsh', 'ada-marsh', 'whole'],
    ['a-marsh', 'ada-marsh', 'whole'],
    ['a marsh', 'ada-marsh', 'whole'],
    ['bo-lund', 'bo-lund', 'whole'],
    ['Henry Fen', 'henry-fen henry-fen-2', 'whole'],
    ['commission', 'commission', 'whole'],
    ['Port officials', 'officials', 'whole'],
    ['grain-king', 'grain-king', 'whole'],
    ['Grain King', 'mill', 'whole'],
    ['Marsh', 'ada-marsh', 'part'],
    ['Марш', 'ada-marsh', 'part'],
    ['Kim', 'kim-ro', 'part'],
    ['Lund', 'bo-lund', 'part'],
    ['Mr Fen', 'henry-fen henry-fen-2', 'part'],
    ['H.E. Mr. Bo Lund', 'bo-lund', 'part'],
    ['Minister of Grain Ada Marsh', 'ada-marsh', 'part', 'minister of grain'],
    ['Grain Minister Marsh', 'ada-marsh', 'part', 'grain minister'],
    ['Port Authority Minister Mrs Marsh', 'ada-marsh', 'part', 'port authority minister'],
    ['Ministre Ada Marsh', 'ada-marsh', 'part', 'ministre'],
    ['Deputy Fen', 'henry-fen-2', 'part', 'deputy'],
  ])('%s: %s, as a %s name', (name, ...expected) => {
    expect(called(name)).toEqual(expected);
  });

  test.each([
    ['a last name of one letter', 'X'],
    ['the last word of another name in the same script', 'Port'],
    ['the first of two names', 'Ro'],
    ['the last word of a body', 'Strait'],
    ['… of somebody unnamed', 'officials of the port'],
    ['words of two offices in front of a name', 'Grain Premier Marsh'],
    ['an office of somebody else', 'Premier Lund'],
    ['an office alone', 'Premier'],
    ['a form of address alone', 'Mr'],
    ['nobody', 'Nobody at all'],
  ])('not by %s: %s', (_what, name) => {
    expect(called(name)).toEqual(['', 'part']);
  });

  test('one is found by a whole name that nobody else has', () => {
    const found = ['Ada Marsh', 'a-marsh', 'Marsh', 'Henry Fen', 'Nobody'].map((name) => index.find(name)?.slug);
    expect(found).toEqual(['ada-marsh', 'ada-marsh', undefined, undefined, undefined]);
  });

  test('of each file every name is listed once, as printed', () => {
    expect(index.names.filter((name) => /Ad|Ад|Fen/.test(name))).toEqual([
      'Ada Marsh',
      'Marsh, Ada',
      'Ада Марш',
      'Ada of Port',
      'Henry Fen',
      'Henry Fen',
    ]);
  });
});

describe('who is meant on a day', () => {
  test.each([
    ['Henry Fen', '2017', 'henry-fen'],
    ['Henry Fen', '2022', 'henry-fen-2'],
    ['Henry Fen', '2018/2021', 'henry-fen henry-fen-2'],
    ['Henry Fen', '2019-06', 'henry-fen henry-fen-2'],
    ['Kim', '2019-06', 'kim-ro'],
    ['henry-fen', '2022', 'henry-fen'],
    ['Premier Ada Marsh', '2029', 'ada-marsh'],
    ['Premier Ada Marsh', '2031', ''],
    ['Minister Marsh', '2031', 'ada-marsh'],
    ['Nobody', '2031', ''],
  ])('%s in %s: %s', (name, day, expected) => {
    expect(
      index
        .meant(name, dateOf(day))
        .map(({ slug }) => slug)
        .join(' '),
    ).toBe(expected);
  });
});

describe('says which names are no use', () => {
  const taken = '"Ada Marsh" is already a name of speakers/a.md';
  const shared = '"Ada Marsh" is a name of speakers/a.md too, and no office tells the two apart';
  test.each<[string, string, string, string[]]>([
    ['a name without a letter', 'name: Ada Marsh', 'name: Bo\naliases: ["—"]', ['empty-name: "—" has no letter']],
    [
      'a body that is called as a person',
      'name: Ada Marsh',
      'name: Ada Marsh\nkind: organization',
      [`name-taken: ${taken}`],
    ],
    [
      'a person who is called as a body',
      'name: Ada Marsh\nkind: group\nmembers: []',
      'name: Ada Marsh',
      [`name-taken: ${taken}`],
    ],
    ['people without offices', 'name: Ada Marsh', 'name: Ada Marsh', [`name-shared: ${shared}`]],
    [
      '… of whom one has days in office',
      'name: Ada Marsh\nroles: [{ role: Envoy, from: 2030 }]',
      'name: Ada Marsh\nroles: [{ role: Envoy }]',
      [`name-shared: ${shared}`],
    ],
    [
      '… of whom both have',
      'name: Ada Marsh\nroles: [{ role: Elder }, { role: Envoy, from: 2030 }]',
      'name: Ada Marsh\nroles: [{ role: Envoy, to: 2030 }]',
      [],
    ],
    [
      'one file that has the name twice',
      'name: Ada Marsh',
      'name: Bo\naliases: [Ada Marsh, ADA MARSH]',
      [`name-shared: ${shared}`],
    ],
    ['somebody unnamed', 'name: Ada Marsh', 'name: Ada Marsh\nkind: unnamed', [`name-shared: ${shared}`]],
    [
      'other spellings of the same name',
      'name: Ada Marsh\naliases: [ADA MARSH]',
      'name: Port\nkind: organization\naliases: [PORT]',
      [],
    ],
  ])('%s', (_what, a, b, expected) => {
    const { problems } = indexSpeakers(speakersOf({ a, b }));
    expect(problems.map(({ code, fact }) => `${code}: ${fact}`)).toEqual(expected);
    expect(problems.every(({ file }) => file === 'speakers/b.md')).toBe(true);
  });

  test('a body does not get the name that a person has', () => {
    const { index: other } = indexSpeakers(
      speakersOf({ a: 'name: Ada Marsh', b: 'name: Ada Marsh\nkind: organization' }),
    );
    expect(other.find('Ada Marsh')?.slug).toBe('a');
  });
});
