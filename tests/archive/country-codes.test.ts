import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland } from '../read-folder.ts';

function problemsOf(files: Record<string, string>) {
  return buildArchive(norland, changedNorland(files)).problems.map((problem) =>
    formatProblem(problem).replaceAll(`${norland}/`, ''),
  );
}

test.each([
  ['UK', 'Did you mean GB, United Kingdom? '],
  ['EL', 'Did you mean GR, Greece? '],
  ['BU', 'Did you mean MM, Myanmar (Burma)? '],
  ['UR', ''],
])('a speaker for %s, which is no country, is told', (code, hint) => {
  expect(problemsOf({ 'speakers/bo-lund.md': `---\nname: Bo Lund\ncountry: ${code}\n---\n` })).toEqual([
    `speakers/bo-lund.md:3:10 warning ${code} is no code of ISO 3166 for a country that there is. ${hint}A state that is no more has a file of its own, with "kind: organization" and "country: ${code}".`,
  ]);
});

test('an office for it is told, too', () => {
  const office = '---\nname: Bo Lund\nroles:\n  - { role: Envoy, country: UK }\n---\n';
  expect(problemsOf({ 'speakers/bo-lund.md': office })).toEqual([
    expect.stringContaining('bo-lund.md:4:29 warning UK '),
  ]);
});

test.each(['GB', 'SU', 'EU', 'XK', 'XN', 'QZ', 'ZZ'])('%s is a code that somebody can have', (country) => {
  expect(problemsOf({ 'speakers/bo-lund.md': `---\nname: Bo Lund\ncountry: ${country}\n---\n` })).toEqual([]);
});

test('a state that is no more gives its code to all by a file of its own', () => {
  const files = {
    'speakers/old-land.md': '---\nname: Old Land\nkind: organization\ncountry: BU\n---\n',
    'speakers/bo-lund.md': '---\nname: Bo Lund\ncountry: BU\n---\n',
  };
  expect(problemsOf(files)).toEqual([]);
});
