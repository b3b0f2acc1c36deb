import { describe, expect, test } from 'vitest';
import { reversedPeriod } from '../../src/browser/timeline/reversed-period.ts';
import { readTypedBound } from '../../src/browser/timeline/typed-bound.ts';
import { readTypedPeriod } from '../../src/browser/timeline/typed-period.ts';
import { enSearch } from '../../src/languages/en/search.ts';
import { notNarrowed } from '../../src/search/queries/narrowing.ts';

const fetchReader = () => Promise.resolve(readTypedBound);
const noReader = () => Promise.reject(new Error('no network'));
const read = (from: string, to = '', reader = fetchReader) =>
  readTypedPeriod({ ...notNarrowed, topic: ['grain'], from, to }, enSearch, reader);

describe('a bound of a period', () => {
  test.each([
    ['2015', '2015', '2015'],
    ['March 2015', '2015-03', '2015-03'],
    ['5 March 2015', '2015-03-05', '2015-03-05'],
    ['03/2015', '2015-03', '2015-03'],
    ['about 2017', '2017', '2017'],
    ['2017-03?', '2017-03', '2017-03'],
    ['28 March – 2 April 2017', '2017-03-28', '2017-04-02'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2015/..', '2015-01-01', ''],
  ])('%j begins with %s and ends with %s', (typed, from, to) => {
    expect([readTypedBound(typed, 'from'), readTypedBound(typed, 'to')]).toEqual([{ bound: from }, { bound: to }]);
  });

  test('that can be two days is neither', () => {
    expect(readTypedBound('3/4/2015', 'from')).toEqual({ either: ['2015-04-03', '2015-03-04'] });
  });
});

describe('a typed period', () => {
  test('is written as addresses have it, and the other filters stay', async () => {
    const { narrowing, problem } = await read('March 2015', '5 April 2016');
    expect(narrowing).toEqual({ ...notNarrowed, topic: ['grain'], from: '2015-03', to: '2016-04-05' });
    expect(problem).toBeUndefined();
  });

  test.each([
    ['', ''],
    ['2015', '2015-3-5'],
  ])('from %j to %j needs no reader', async (from, to) => {
    expect(await read(from, to, noReader)).toMatchObject({ narrowing: { from, to }, problem: undefined });
  });

  test('without a network says that the reader could not be had, and keeps what was typed', async () => {
    const reading = await read('March 2015', '', noReader);
    expect([reading.narrowing.from, reading.problem]).toEqual(['March 2015', enSearch.search.failed('no network')]);
  });

  test('says of each end what is wrong with it', async () => {
    const { narrowing, problem } = await read('someday', '3/4/2015');
    expect([narrowing.from, narrowing.to]).toEqual(['someday', '3/4/2015']);
    expect(problem).toBe(
      '“someday” is not a date that can be read. Write it as 2015, March 2015 or 5 March 2015. “3/4/2015” can be 3 April 2015 or 4 March 2015. Write the month as a word.',
    );
  });

  test('that ends before it begins says so', async () => {
    const { problem } = await read('March 2016', '2015');
    expect(problem).toBe('The period ends before it begins: from March 2016 to 2015.');
  });

  test.each([
    ['2016', '2015-12-31'],
    ['2015-10', '2015-9'],
    ['2015-03-06', '2015-03-05'],
  ])('from %s to %s ends before it begins', (from, to) => {
    expect(reversedPeriod({ from, to }, enSearch)).toContain('The period ends before it begins');
  });

  test.each([
    ['2015', '2015'],
    ['2015-12-31', '2015'],
    ['2015-03-05', '2015-03'],
    ['2015-03', '2015-3-5'],
    ['2015-9', '2015-10'],
    ['', '2015'],
    ['someday', '2015'],
  ])('from %j to %j does not', (from, to) => {
    expect(reversedPeriod({ from, to }, enSearch)).toBeUndefined();
  });
});
