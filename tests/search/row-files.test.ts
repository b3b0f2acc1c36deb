import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowPlaces, rowRuns, rowsPerFile } from '../../src/search/files/row-files.ts';

const statement = (path: string, day: string) => ({ path, day });
const may = [statement('articles/a/#x', '2031-05-30'), statement('articles/a/#y', '2031-05-02')];
const april = [statement('articles/b/#x', '2031-04-30')];

test('every statement has a row of its own, in the order of the files', () => {
  const days = fc.array(fc.constantFrom('2031-05-30', '2031-04-02', ''), { maxLength: 60 });
  const statements = days.map((all) =>
    all
      .sort()
      .reverse()
      .map((day, number) => statement(`articles/a/#${number}`, day)),
  );
  fc.assert(
    fc.property(statements, (all) => {
      const placeOf = rowPlaces(rowRuns(all));
      const places = all.map((_statement, number) => placeOf(number));
      expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(all.length);
      places.forEach((place, number) => {
        const before = places[number - 1];
        expect(place?.position).toBe(before?.file === place?.file ? (before?.position ?? -1) + 1 : 0);
        expect(place?.position).toBeLessThan(rowsPerFile);
      });
      expect(placeOf(all.length)).toBeUndefined();
    }),
  );
});

test('a folder is named by its year, or its month where the year has many, and by the statements in it alone', () => {
  const [ofYear, ...none] = rowRuns([...may, ...april]);
  expect(ofYear).toEqual([expect.stringMatching(/^2031-[0-9a-f]{8}$/), 3]);
  expect(none).toEqual([]);
  const many = Array.from({ length: 30 }, (_, number) => statement(`articles/many/#${number}`, '2031-05-30'));
  const [ofMay, ofApril] = rowRuns([...many, ...april]);
  expect(ofMay).toEqual([expect.stringMatching(/^2031-05-[0-9a-f]{8}$/), 30]);
  const [changed, same] = rowRuns([...many.toReversed(), ...april]);
  expect(changed).not.toEqual(ofMay);
  expect(same).toEqual(ofApril);
});

test('the first row beyond a whole file opens the second of its year', () => {
  const runs = rowRuns(Array.from({ length: rowsPerFile + 2 }, (_, number) => statement(String(number), '2031-05-30')));
  const [[folder] = ['']] = runs;
  expect(rowPlaces(runs)(rowsPerFile)).toEqual({ file: `${folder}/1/`, position: 0 });
});
