import { describe, expect, test } from 'vitest';
import { roleNamed, roleOn } from '../../src/archive/names/roles.ts';
import { readSpeaker } from '../../src/archive/names/speakers.ts';
import { readDate } from '../../src/statements/dates/dates.ts';
import { dateOf } from '../date-of.ts';

function roleOf(roles: string, day: string): string | undefined {
  const { speaker, problems } = readSpeaker({
    path: 'speakers/zed.md',
    text: `---\nname: Zed\nroles:\n${roles}\n---\n`,
  });
  const reading = readDate(day);
  if (!speaker || 'fact' in reading) throw new Error(JSON.stringify(problems));
  return roleOn(speaker, reading.date)?.role;
}

describe('the role held on the day', () => {
  const career = `  - { role: Envoy, from: 2029-03, to: 2031-05-31 }
  - { role: Premier, from: 2031-06-01 }
  - { role: Elder }`;
  test.each([
    ['2031-05-31', 'Envoy'],
    ['2031-06-01', 'Premier'],
    ['2045-01-01', 'Premier'],
    ['2031-05-31/2031-06-01', 'Elder'],
    ['2029-03-15', 'Elder'],
    ['2020-01-01', 'Elder'],
  ])('%s: %s', (day, expected) => {
    expect(roleOf(career, day)).toBe(expected);
  });

  test('of two that may cover an uncertain day, the one begun latest', () => {
    expect(roleOf('  - { role: Envoy, to: 2031-05 }\n  - { role: Premier, from: 2031-05 }', '2031-05-20')).toBe(
      'Premier',
    );
  });

  test('of two without bounds, the one listed first', () => {
    expect(roleOf('  - { role: Envoy }\n  - { role: Premier }', '2031-05-20')).toBe('Envoy');
  });

  test('none before the first and after the last', () => {
    expect(roleOf('  - { role: Envoy, from: 2031, to: 2032 }', '2030-12-31')).toBeUndefined();
    expect(roleOf('  - { role: Envoy, from: 2031, to: 2032 }', '2033-01-01')).toBeUndefined();
  });
});

test('a named role is the one that certainly covers the day', () => {
  const text =
    '---\nname: Zed\nroles:\n  - { role: Minister, organization: Norland, to: 2031 }\n  - { role: Minister, organization: Sudmark, from: 2031-02-01 }\n---\n';
  const { speaker } = readSpeaker({ path: 'speakers/zed.md', text });
  const reading = readDate('2031-05-02');
  if (!speaker || 'fact' in reading) throw new Error('unread');
  const named = roleNamed(speaker, { text: 'minister', place: { line: 1, column: 1 } }, reading.date);
  expect('role' in named && named.role.organization).toBe('Sudmark');
});

test('a file cannot take the address of the list of speakers by country', () => {
  const facts = (path: string) => readSpeaker({ path, text: '---\nname: Zed\n---\n' }).problems.map(({ fact }) => fact);
  expect(facts('speakers/by-country.md')).toEqual([
    '/speakers/by-country/ is the address of the list of speakers by country',
  ]);
  expect(facts('speakers/by-country-2.md')).toEqual([]);
});

describe('an office that an attribution names', () => {
  const { speaker } = readSpeaker({
    path: 'speakers/zed.md',
    text: `---
name: Zed
roles:
  - { role: Minister, organization: Norland, labels: { fr: Ministre }, from: 2030-02, to: 2031-03 }
  - { role: Minister, to: 2029 }
  - { role: Envoy, from: 2033 }
  - { role: Elder }
---
`,
  });
  const place = { line: 7, column: 3 };
  const named = (text: string, day: string) => speaker && roleNamed(speaker, { text, place }, dateOf(day));

  test.each([
    ['Minister', '2031-01', 'Norland'],
    ['MINISTER', '2031-01', 'Norland'],
    ['ministre', '2031-01', 'Norland'],
    ['Minister', '2029', undefined],
    ['Elder', '2031-01', undefined],
  ])('%s on %s is one of the file, as it is printed', (text, day, organization) => {
    expect(named(text, day)).toMatchObject({ role: { role: text, organization } });
  });

  test('what the file has not is taken from the line', () => {
    expect(named('Witness', '2031')).toEqual({ role: { role: 'Witness', labels: {}, from: null, to: null } });
  });

  test.each([
    ['Minister', '2032', 'Zed was not "Minister" on 2032, but from 2030-02 until 2031-03, until 2029'],
    ['Envoy', '2032', 'Zed was not "Envoy" on 2032, but from 2033'],
  ])('%s on %s is excluded by the file', (text, day, fact) => {
    expect(named(text, day)).toEqual({ problem: [place, fact] });
  });
});

describe('says what is wrong with a speaker', () => {
  test.each([
    [
      'an office that ends before it begins',
      'name: Zed\nroles: [{ role: Envoy, from: 2031, to: 2030 }]',
      '3:40 role-bounds: the role "Envoy" ends (2030) before it begins (2031). Check both dates.',
    ],
    [
      'the address of a list',
      '\nname: Zed',
      '3:1 address-taken: /speakers/by-country/ is the address of the list of speakers by country. Give the file another name.',
      'speakers/by-country.md',
    ],
    [
      'a member that is neither a name nor a group of fields',
      'name: Zed\nkind: group\nmembers: [[ada]]',
      '4:11 field-value: members: this is not a member. Write the file name of a speaker, or { speaker: …, from: …, to: … }.',
    ],
    [
      'members of a body',
      'name: Zed\nkind: organization\nmembers: [ada]',
      '4:10 members: only a group has members, and this is an organization. Write "kind: group", or take them out.',
    ],
    [
      'members of a person',
      'name: Zed\nmembers: [ada]',
      '3:10 members: only a group has members, and this is a person. Write "kind: group", or take them out.',
    ],
    [
      'somebody unnamed who speaks for nobody',
      'name: Officials\nkind: unnamed',
      '3:7 unnamed: nothing says for whom this unnamed speaker speaks. Add "country:" or "organization:".',
    ],
  ])('%s', (_what, fields, expected, path = 'speakers/zed.md') => {
    const { problems } = readSpeaker({ path, text: `---\n${fields}\n---\n` });
    expect(
      problems.map(({ line, column, code, fact, repair }) => `${line}:${column} ${code}: ${fact}. ${repair}`),
    ).toEqual([expected]);
  });

  test.each([
    ['wikidata', 'Q0', 'a Wikidata item. Write it as Q and digits.'],
    ['wikidata', 'aQ1', 'a Wikidata item. Write it as Q and digits.'],
    ['wikidata', 'Q12a', 'a Wikidata item. Write it as Q and digits.'],
    ['viaf', 'a1', 'a VIAF number. Write its digits.'],
    ['viaf', '1a', 'a VIAF number. Write its digits.'],
    ['isni', '00000001214643XX', 'an ISNI. Write its 16 digits without spaces.'],
    ['isni', '0000000121464388x', 'an ISNI. Write its 16 digits without spaces.'],
    ['isni', 'a000000012146438X', 'an ISNI. Write its 16 digits without spaces.'],
  ])('what no register has: %s %s', (name, given, expected) => {
    const text = `---\nname: Zed\nidentifiers: { ${name}: ${given} }\n---\n`;
    const { problems } = readSpeaker({ path: 'speakers/zed.md', text });
    expect(problems.map(({ line, column, fact, repair }) => `${line}:${column} ${fact}. ${repair}`)).toEqual([
      `3:${name.length + 18} identifiers.${name}: this is not ${expected}`,
    ]);
  });

  test.each([
    'name: Zed\nroles: [{ role: Envoy, from: 2031-05, to: 2031 }, { role: Envoy, from: 2031 }, { role: Envoy, to: 2031 }]',
    'name: Zed\nroles: [{ role: Envoy, from: 2031-05-01, to: 2031-05-01 }]',
    'name: Zed\nkind: group\nmembers: [ada, { speaker: bo, from: 2031 }]',
    'name: Zed\nkind: organization\nmembers: []',
    'name: Officials\nkind: unnamed\ncountry: NO',
    'name: Officials\nkind: unnamed\norganization: Port Authority',
  ])('and nothing of %j', (fields) => {
    expect(readSpeaker({ path: 'speakers/zed.md', text: `---\n${fields}\n---\n` }).problems).toEqual([]);
  });
});

test('members are called by their files, with the days in which they belong to the group', () => {
  const { speaker } = readSpeaker({
    path: 'speakers/g.md',
    text: '---\nname: G\nkind: group\nmembers: [ada, { speaker: bo, from: 2031-05, to: 2032 }, { speaker: cy }]\n---\n',
  });
  expect(speaker?.members).toEqual([
    { name: { text: 'ada', place: { line: 4, column: 11 } }, from: null, to: null },
    { name: { text: 'bo', place: { line: 4, column: 16 } }, from: dateOf('2031-05'), to: dateOf('2032') },
    { name: { text: 'cy', place: { line: 4, column: 58 } }, from: null, to: null },
  ]);
});

test('a speaker needs no more than a name', () => {
  const { speaker } = readSpeaker({ path: 'speakers/zed.md', text: '---\nname: Zed\n---\n' });
  expect(speaker).toEqual({
    slug: 'zed',
    file: 'speakers/zed.md',
    name: 'Zed',
    sortName: 'Zed',
    kind: 'person',
    aliases: [],
    labels: {},
    former: [],
    identifiers: {},
    roles: [],
    members: [],
    noteHtml: '',
    names: [{ text: 'Zed', place: { line: 2, column: 7 } }],
  });
});

test('a file whose fields cannot be read is no speaker', () => {
  const { speaker, problems } = readSpeaker({ path: 'speakers/zed.md', text: '---\nsort_name: Zed\n---\n' });
  expect([speaker, problems.map(({ code }) => code)]).toEqual([undefined, ['missing-field']]);
});

test('a speaker is all that the file says', () => {
  const { speaker } = readSpeaker({
    path: 'content/speakers/zed.md',
    text: `---
name: Zed Marsh
sort_name: Marsh, Zed
aliases: [Zed]
labels: { ru: Зед }
former: [zed-m]
country: NO
identifiers: { wikidata: Q1, viaf: "12", isni: "000000012146438X" }
roles: [{ role: Envoy, country: SE, from: 2031 }]
---

Who it is.
`,
  });
  expect(speaker).toMatchObject({
    slug: 'zed',
    file: 'content/speakers/zed.md',
    name: 'Zed Marsh',
    sortName: 'Marsh, Zed',
    kind: 'person',
    country: 'NO',
    identifiers: { wikidata: 'Q1', viaf: '12', isni: '000000012146438X' },
    roles: [{ role: 'Envoy', country: 'SE', labels: {}, from: { edtf: '2031' }, to: null }],
    members: [],
    noteHtml: '<p>Who it is.</p>',
    names: [
      { text: 'Zed Marsh', place: { line: 2, column: 7 } },
      { text: 'Marsh, Zed', place: { line: 3, column: 12 } },
      { text: 'Zed', place: { line: 4, column: 11 } },
      { text: 'Зед', place: { line: 5, column: 15 } },
    ],
    former: [{ text: 'zed-m', place: { line: 6, column: 10 } }],
  });
});
