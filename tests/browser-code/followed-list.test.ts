import { expect, test } from 'vitest';
import {
  compared,
  digestOf,
  followed,
  followedKey,
  readFollowed,
  seen,
} from '../../src/browser/follow/followed-list.ts';
import { queryOf, titleOf } from '../../src/browser/follow/query-of-page.ts';

const named = (...ids: string[]) => ids.map((id) => ({ id, label: `Ada Marsh: ${id}` }));
const about = { query: 'speaker=ada-marsh', title: 'Ada Marsh', address: '/speakers/ada-marsh/', signature: '2 x' };

test('what comes after a search was followed is new until it has been seen', () => {
  const begun = followed(about, named('a#1', 'b#1'));
  expect(begun.fresh).toEqual([]);
  const later = compared(begun, '3 y', named('c#1', 'a#1', 'b#1'));
  expect(later.fresh).toEqual(named('c#1'));
  expect(later.signature).toBe('3 y');
  const read = seen(later);
  expect(read.fresh).toEqual([]);
  expect(compared(read, '3 y', named('c#1', 'a#1', 'b#1')).fresh).toEqual([]);
});

test('what has gone again is new no more, and what comes back is known', () => {
  const later = compared(followed(about, named('a#1')), 's', named('a#1', 'c#1'));
  expect(compared(later, 't', named('a#1')).fresh).toEqual([]);
  const without = compared(followed(about, named('a#1', 'b#1')), 's', named('b#1'));
  expect(compared(without, 't', named('a#1', 'b#1')).fresh).toEqual([]);
});

test('as many as before, one of them another, is told', () => {
  expect(compared(followed(about, named('a#1', 'b#1')), 's', named('a#1', 'c#1')).fresh).toEqual(named('c#1'));
});

test('what is kept comes back as it was; what cannot be read is nothing', () => {
  const list = { index: '/search/abc/', searches: [followed(about, named('a#1'))] };
  expect(readFollowed(JSON.stringify(list))).toEqual(list);
  for (const text of [null, '', 'x', '[]', '{}', '{"index":1,"searches":[]}', 'null'])
    expect(readFollowed(text)).toEqual({ index: '', searches: [] });
  expect(
    readFollowed(JSON.stringify({ index: 'i', searches: [null, {}, { ...about, known: 'x', fresh: [] }] })).searches,
  ).toEqual([]);
});

test('sites of one host keep their lists apart', () => {
  expect(followedKey('/a/search/')).not.toBe(followedKey('/b/search/'));
});

test('digests of thousands of addresses differ', () => {
  const digests = Array.from({ length: 20_000 }, (_, index) => digestOf(`entry-${index % 7000}#statement-${index}`));
  expect(new Set(digests).size).toBe(20_000);
  expect(digestOf('письмо#пролив')).not.toBe(digestOf('письмо#проливы'));
});

test('a search is the same however its address is written', () => {
  const control = (of?: string) => ({ dataset: of === undefined ? {} : { of } });
  expect(queryOf(control(), '?topic=grain&speaker=ada-marsh&view=headlines')).toBe('speaker=ada-marsh&topic=grain');
  expect(queryOf(control(), '?q=+grain+ships&order=date')).toBe('q=grain+ships');
  expect(queryOf(control('speaker=ada-marsh'), '?mark=grain')).toBe('speaker=ada-marsh');
  expect(queryOf(control(), '')).toBe('');
  expect(titleOf(control('speaker=ada-marsh'), 'speaker=ada-marsh', ' Ada Marsh ')).toBe('Ada Marsh');
  expect(titleOf(control(), 'speaker=ada-marsh&topic=grain', 'Papers')).toBe('ada-marsh · grain');
});

test('what another site of the host has written where it is kept leads nowhere else, and breaks nothing', () => {
  const kept = (fields: object) =>
    readFollowed(JSON.stringify({ index: 'i', searches: [{ ...about, known: [], fresh: [], ...fields }] })).searches
      .length;
  expect(kept({ address: '/timeline/?topic=grain' })).toBe(1);
  for (const address of [
    'javascript:alert(1)',
    '//evil.example/',
    '/\\evil.example',
    'https://evil.example/',
    '/a\tb',
    '',
  ])
    expect([address, kept({ address })]).toEqual([address, 0]);
  for (const fresh of [[null], [1], [{ id: 2, label: 'x' }], [{ id: 'a#b' }]]) expect(kept({ fresh })).toBe(0);
  expect(kept({ known: [{}] })).toBe(0);
});
