import { expect, test } from 'vitest';
import { measureDensity } from '../../src/archive/density.ts';
import { readNorland } from '../read-folder.ts';

const { statements } = readNorland().archive;

test('counts every month of the span, those without any included', () => {
  const density = measureDensity(statements);
  expect(density?.months.map(({ month, count }) => `${month} ${count}`)).toEqual([
    '2031-05 3',
    '2031-06 3',
    '2031-07 0',
    '2031-08 0',
    '2031-09 0',
    '2031-10 0',
    '2031-11 0',
    '2031-12 0',
    '2032-01 2',
  ]);
  expect(density?.most).toEqual({ month: '2031-05', count: 3 });
  expect(density?.unknown).toBe(0);
});

test('is the same in any order', () => {
  expect(measureDensity(statements.toReversed())).toEqual(measureDensity(statements));
});

test('has no shape within one month, or without any', () => {
  expect(measureDensity([])).toBeUndefined();
  expect(measureDensity(statements.filter(({ date }) => date.edtf.startsWith('2031-05')))).toBeUndefined();
});
