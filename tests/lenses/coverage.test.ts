import { expect, test } from 'vitest';
import { measureCoverage } from '../../src/lenses/coverage.ts';
import { coverageLines } from '../../src/cli/checking/print-coverage.ts';
import { readNorland } from '../read-folder.ts';

const { archive } = readNorland();
const coverage = measureCoverage(archive);

test('counts what an archive holds by speaker, publisher, party and month', () => {
  expect(coverage.speakers.map(({ of, count }) => [of.name, count])).toEqual([
    ['Ada Marsh', 4],
    ['Илья Корнев', 3],
    ['Commission on the Strait', 1],
  ]);
  expect(coverage.publishers.map(({ of, count }) => [of.name, count])).toEqual([['Norland News', 8]]);
  expect(coverage.parties.map(({ of, count }) => [of?.name, count])).toEqual([
    ['Norland', 4],
    ['Sudmark', 3],
    ['Commission on the Strait', 1],
  ]);
  expect(coverage.years).toEqual([
    { year: '2031', months: [0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0], unknown: 0 },
    { year: '2032', months: [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], unknown: 0 },
  ]);
});

test('names what is thin', () => {
  expect(coverage.heardOnce.map(({ name }) => name)).toEqual(['Commission on the Strait']);
  expect(coverage.gaps).toEqual([{ from: '2031-07', to: '2031-12', months: 6 }]);
});

test('prints it', () => {
  const lines = coverageLines(archive);
  expect(lines).toContain('    4  50.0 %  Ada Marsh');
  expect(lines).toContain('Speakers with one statement: Commission on the Strait');
  expect(lines).toContain('    6  2031-07 to 2031-12');
});
