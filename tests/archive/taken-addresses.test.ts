import { describe, expect, test } from 'vitest';
import { findTakenAddresses } from '../../src/archive/addresses.ts';
import { linkMembers } from '../../src/archive/link-members.ts';
import { findTakenFormer } from '../../src/archive/names/former.ts';
import { indexSpeakers } from '../../src/archive/names/speaker-names.ts';
import { readSpeaker } from '../../src/archive/names/speakers.ts';
import { findFutureDates } from '../../src/archive/future-dates.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const placed = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, place: { line: 4, column: index + 9 } }));

describe('an earlier address of an entry leads to one place only', () => {
  const entry = (slug: string, ...aliases: string[]) => ({ slug, file: `${slug}.md`, aliases: placed(aliases) });
  const told = (...entries: ReturnType<typeof entry>[]) => findTakenAddresses(entries);

  test('and may be one that nothing has', () => {
    expect(told(entry('a', 'old-a', 'older-a'), entry('b', 'old-b'))).toEqual([]);
  });

  test.each([
    ['another entry', [entry('a', 'b'), entry('b')], 'a.md:4:9 error the earlier address "b" is the address of b.md.'],
    [
      'the entry itself',
      [entry('a', 'x', 'a')],
      'a.md:4:10 error the earlier address "a" is the address of this entry.',
    ],
    [
      'one told before',
      [entry('a', 'x'), entry('b', 'x')],
      'b.md:4:9 error the earlier address "x" is the address of a.md.',
    ],
    [
      'the entry twice',
      [entry('a', 'x', 'x')],
      'a.md:4:10 error the earlier address "x" is the address of this entry.',
    ],
  ])('but not that of %s', (_whose, entries, expected) => {
    const problems = told(...entries);
    expect(problems.map(formatProblem)).toEqual([`${expected} Remove it from "aliases:".`]);
    expect(problems[0]?.code).toBe('alias-taken');
  });
});

describe('an earlier name of a file leads to one place only', () => {
  const file = (slug: string, ...former: string[]) => ({ slug, file: `${slug}.md`, former: placed(former) });

  test('and may be one that nothing has', () => {
    expect(findTakenFormer([file('a', 'old-a', 'older-a'), file('b', 'old-b')])).toEqual([]);
  });

  test.each([
    ['another file', [file('a', 'b'), file('b')], 'a.md:4:9 error the earlier address "b" is the address of b.md.'],
    ['the file itself', [file('a', 'x', 'a')], 'a.md:4:10 error the earlier address "a" is the address of this file.'],
    [
      'one told before',
      [file('a', 'x'), file('b', 'x')],
      'b.md:4:9 error the earlier address "x" is the address of a.md.',
    ],
  ])('but not that of %s', (_whose, files, expected) => {
    const problems = findTakenFormer(files);
    expect(problems.map(formatProblem)).toEqual([`${expected} Remove it from "former:".`]);
    expect(problems[0]?.code).toBe('former-taken');
  });
});

describe('members of a group are speakers', () => {
  const speaker = (slug: string, fields: string) => {
    const { speaker: read } = readSpeaker({ path: `${slug}.md`, text: `---\n${fields}\n---\n` });
    if (!read) throw new Error(fields);
    return read;
  };
  const linked = (members: string) => {
    const speakers = [speaker('ada', 'name: Ada Marsh'), speaker('g', `name: G\nkind: group\nmembers: ${members}`)];
    const problems = linkMembers(speakers, indexSpeakers(speakers).index);
    return { problems, members: speakers[1]?.members.map((member) => member.speaker?.slug) };
  };

  test('found by their names', () => {
    expect(linked('[ada, Ada Marsh]')).toEqual({ problems: [], members: ['ada', 'ada'] });
  });

  test('and not the group itself', () => {
    const { problems, members } = linked('[ada, g]');
    expect(problems.map(formatProblem)).toEqual(['g.md:4:16 error a group is no member of itself. Take it out.']);
    expect([problems[0]?.code, members]).toEqual(['member', ['ada', undefined]]);
  });

  test('and nobody unknown', () => {
    const { problems } = linked('[Ada Mersh, zed]');
    expect(problems.map(formatProblem)).toEqual([
      'g.md:4:11 error there is no speaker "Ada Mersh". Did you mean "Ada Marsh"? Write the name of a file of speakers, without ".md".',
      'g.md:4:22 error there is no speaker "zed". Write the name of a file of speakers, without ".md".',
    ]);
    expect(problems.map(({ code, lacks }) => [code, lacks])).toEqual([
      ['unknown-member', 'Ada Mersh'],
      ['unknown-member', 'zed'],
    ]);
  });
});

test('a day that has not come is told with its repair, once the next day cannot have begun anywhere', () => {
  const latest = (day: string) => ({
    file: 'a.md',
    latest: { day, edtf: `${day}~`, place: { line: 3, column: 7 } },
  });
  const problems = findFutureDates([latest('2031-07-02'), latest('2031-07-03'), { file: 'b.md' }], '2031-07-01');
  expect(problems.map(formatProblem)).toEqual([
    'a.md:3:7 warning 2031-07-03~ has not come yet: today is 2031-07-01. Check the date.',
  ]);
  expect(problems[0]?.code).toBe('future-date');
});
