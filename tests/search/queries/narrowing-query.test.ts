import { describe, expect, test } from 'vitest';
import { emptyQuery } from '../../../src/search/queries/query.ts';
import { isNarrowed, notNarrowed, readNarrowing, writeNarrowing } from '../../../src/search/queries/narrowing.ts';
import { narrowingQuery } from '../../../src/search/queries/narrowing-query.ts';

const read = (address: string) => readNarrowing(new URLSearchParams(address));

test('an address is read, and what it does not know is passed over', () => {
  expect(
    read(
      'speaker=ada-marsh&speaker=bo&speaker=%20&party=norland&topic=grain&publisher=news&mode=direct&from=2031&to=2032-05&order=reported&x=1',
    ),
  ).toEqual({
    speaker: ['ada-marsh', 'bo'],
    party: ['norland'],
    topic: ['grain'],
    publisher: ['news'],
    mode: ['direct'],
    from: '2031',
    to: '2032-05',
    order: 'reported',
  });
  expect(read('order=newest')).toEqual(notNarrowed);
});

test.each([
  'speaker=ada-marsh&speaker=bo&topic=grain&from=2031&order=reported',
  'party=norland&publisher=news&mode=direct&to=2032',
  '',
])('%s is written as it was read', (address) => {
  expect(writeNarrowing(read(address))).toBe(address);
  expect(isNarrowed(read(address))).toBe(address !== '');
});

describe('the query of a narrowing', () => {
  test('finds by its values and its period', () => {
    const filters = { speaker: ['ada-marsh'], party: [], topic: ['grain'], publisher: [], mode: [] };
    expect(narrowingQuery(read('speaker=ada-marsh&topic=grain&from=2031&to=2032-05&order=reported'))).toEqual({
      ...emptyQuery(),
      filters,
      from: '2031-01-01',
      to: '2032-05-31',
    });
  });

  test('is open where no date stands, and tells what is none', () => {
    expect(narrowingQuery(notNarrowed)).toEqual(emptyQuery());
    expect(narrowingQuery({ ...notNarrowed, from: 'soon', to: 'later' })).toEqual({
      ...emptyQuery(),
      unread: ['soon', 'later'],
    });
    expect(narrowingQuery({ ...notNarrowed, to: '2031' })).toEqual({ ...emptyQuery(), to: '2031-12-31' });
  });
});
