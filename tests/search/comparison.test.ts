import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparedIn,
  fillColumns,
  narrowingOf,
  readComparison,
  writeComparison,
} from '../../src/search/queries/comparison.ts';
import { notNarrowed } from '../../src/search/queries/narrowing.ts';

const read = (address: string) => readComparison(new URLSearchParams(address));

test.each([
  ['speakers=ada-marsh,ilya-kornev&topic=grain', ['ada-marsh', 'ilya-kornev'], [], 'grain'],
  ['parties=norland,sudmark&topic=grain', [], ['norland', 'sudmark'], 'grain'],
  ['speaker=ada-marsh&speaker=&party=norland', ['ada-marsh'], ['norland'], ''],
  ['speakers=a,b,c,a&parties=d,e', ['a', 'b', 'c'], ['d'], ''],
  ['speakers=a,b,c,d,e&parties=f', ['a', 'b', 'c', 'd'], [], ''],
  ['speakers=%20a%20,%20&topic=%20grain%20', ['a'], [], 'grain'],
])('%s is read', (address, speakers, parties, topic) => {
  expect(read(address)).toEqual({ speakers, parties, topic });
});

test('what is written into an address is read from it again', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && !text.includes(','));
  const names = fc.uniqueArray(name, { maxLength: 2 });
  fc.assert(
    fc.property(names, names, name, (speakers, parties, topic) => {
      expect(read(writeComparison({ speakers, parties, topic }))).toEqual({ speakers, parties, topic });
    }),
  );
});

test.each([
  [{ speakers: ['a b', 'c'], parties: ['d'], topic: 'é' }, 'speakers=a%20b,c&parties=d&topic=%C3%A9'],
  [{ speakers: [], parties: ['d'], topic: '' }, 'parties=d'],
  [{ speakers: ['a'], parties: [], topic: '' }, 'speakers=a'],
  [{ speakers: [], parties: [], topic: '' }, ''],
])('%j has the address %s', (comparison, address) => {
  expect(writeComparison(comparison)).toBe(address);
});

test('who is compared on every topic is narrowed to none', () => {
  expect(narrowingOf({ field: 'party', value: 'norland' }, '')).toEqual({ ...notNarrowed, party: ['norland'] });
});

test('speakers come before parties, each narrowed to its own field', () => {
  const compared = comparedIn({ speakers: ['ada-marsh'], parties: ['norland'], topic: '' });
  expect(compared.map((each) => narrowingOf(each, 'grain'))).toEqual([
    { ...notNarrowed, speaker: ['ada-marsh'], topic: ['grain'] },
    { ...notNarrowed, party: ['norland'], topic: ['grain'] },
  ]);
});

test.each([
  [
    'both in every month',
    [
      ['2031-05', '2031-06'],
      ['2031-05', '2031-06'],
    ],
    true,
  ],
  ['one in every month, the other now and then', [['2031-05', '2031-06', '2031-07', '2031-08'], ['2031-06']], false],
  [
    'each in months of their own',
    [
      ['2031-05', '2031-06'],
      ['2032-01', '2032-02'],
    ],
    false,
  ],
  ['two thirds of the cells of three months', [['2031-05', '2031-06', '2031-07'], ['2031-05']], true],
  ['several times in one month', [['2031-05', '2031-05', '2031-05'], ['2031-05']], true],
])('columns are worth their width or not: %s', (_said, months, expected) => {
  expect(fillColumns(months)).toBe(expected);
});
