import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findStatements } from '../../statements-in.ts';
import { reportingLanguageFor } from '../../reporting-languages.ts';

const folder = 'tests/fixtures/reports/joint';

/** Who says what in a marked text, with how it begins. */
function whoSays(name: string): [who: string, begins: string][] {
  const text = readFileSync(`${folder}/${name}.txt`, 'utf8');
  return findStatements(text, reportingLanguageFor('en')).map(({ speakers, entity, start }) => [
    speakers?.join('; ') ?? entity ?? '',
    text.slice(start, start + 24),
  ]);
}

test('a sentence is of those whom its subject lists, where they are some of all', () => {
  expect(whoSays('152').at(-1)).toEqual(['Norland; Sudmark; Tarn', 'The Foreign Ministers of']);
});

test('a body with its letters behind it is one of those who speak', () => {
  expect(whoSays('151')[1]?.[0]).toBe('Coast Cooperation Council; Dorvia; Tarn; United Republic');
});

test('in a press release of United Nations experts “they” and “the experts” are all of them, and a rapporteur is herself', () => {
  expect(whoSays('155').map(([who]) => who)).toEqual([
    'UN human rights experts',
    'UN human rights experts',
    'Mira Orlin',
    'UN human rights experts',
  ]);
});

test('chairs are who stands in the bracket behind them', () => {
  expect(new Set(whoSays('156').map(([who]) => who))).toEqual(new Set(['Stefan Viss; Greta Holm; Igor Tal']));
});

test('two who are told by titles and who met are the speakers of an outline without a heading', () => {
  expect(new Set(whoSays('154').map(([who]) => who.split('; ').sort().join('; ')))).toEqual(
    new Set(['James Hollis; Kavita Rao']),
  );
});
