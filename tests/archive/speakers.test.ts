import { describe, expect, test } from 'vitest';
import { roleNamed, roleOn } from '../../src/archive/names/roles.ts';
import { readSpeaker } from '../../src/archive/names/speakers.ts';
import { readDate } from '../../src/statements/dates/dates.ts';

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
