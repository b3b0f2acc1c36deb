import { expect, test } from 'vitest';
import { redirectLines } from '../../src/exports/redirects.ts';

test('earlier addresses are written a line each, those of other languages by kind', () => {
  const small = {
    from: 'speakers/ada-marsh/topics/tolls/',
    to: 'speakers/ada-marsh/#tolls',
    title: 'Ada Marsh, tolls',
  };
  const lines = redirectLines([small], '/timeline/', ['ru']).split('\n');
  expect(lines[0]).toBe('/timeline/speakers/ada-marsh/topics/tolls/ /timeline/speakers/ada-marsh/#tolls 301');
  expect(lines).toContain('/timeline/ru/articles/:entry/ /timeline/articles/:entry/ 301');
  expect(lines).toContain('/timeline/ru/speakers/:name/topics/:topic/ /timeline/speakers/:name/topics/:topic/ 301');
});

test('a site of one language without small positions has nothing to lead', () => {
  expect(redirectLines([], '/', [])).toBe('');
});

test('each kind of page of another language leads to that of the main one', () => {
  const rooms = ['speakers', 'topics', 'countries'].flatMap((room) =>
    ['by-date/', 'by-country/', 'topics/:topic/'].map((view) => `/ru/${room}/:name/${view} /${room}/:name/${view} 301`),
  );
  expect(redirectLines([], '/', ['ru']).trimEnd().split('\n')).toEqual([
    '/ru/articles/:entry/ /articles/:entry/ 301',
    '/ru/occasions/:occasion/ /occasions/:occasion/ 301',
    '/ru/reported/:year/ /reported/:year/ 301',
    ...rooms,
  ]);
});
