import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { answer } from '../../src/search/messages.ts';
import { searchRecords } from '../../src/search/records.ts';
import { readNorland } from '../read-folder.ts';

const engine = createEngine(searchRecords(readNorland().archive));
const ids = (query: string) =>
  engine.search(query, 10).hits.map(({ record }) => decodeURIComponent(record.path.split('#')[1] ?? ''));

describe('finds a statement', () => {
  test.each([
    ['by its words', 'forty ships', 'the-commission-counted-forty-ships'],
    ['with a misspelling', 'comission fourty', 'the-commission-counted-forty-ships'],
    ['by the beginning of a word', 'outl', 'trade-outlasts'],
    ['by its topic', 'grain winter', 'grain-will-pass-before-winter-she-said'],
    ['by an alias of its topic', 'зерно nobody', 'nobody-asked'],
    ['by its role', 'envoy sudmark', 'open'],
    ['by its occasion', 'port ada', 'nobody-asked'],
    ['by its publisher', 'norland news', 'farmer'],
    ['by its title', 'letter kornev', 'open'],
    ['by its speaker in another script', 'Kornev', 'open'],
    ['in Chinese', '海峡', 'open'],
    ['in Arabic without its marks', 'المضيق', 'المضيق-مفتوح'],
  ])('%s', (_name, query, id) => {
    expect(ids(query)).toContain(id);
  });
});

test('wants every word of the query', () => {
  expect(ids('ships outlast')).toEqual([]);
});

test('puts what the named speaker said first', () => {
  expect(engine.search('Ada Marsh', 3).hits.map(({ record }) => record.speaker)).toEqual([
    'Ada Marsh',
    'Ada Marsh',
    'Ada Marsh',
  ]);
});

test('marks the words that were found, where they stand', () => {
  const [hit] = engine.search('ships', 10).hits.filter(({ record }) => record.text.includes('forty'));
  expect(hit?.marks.map(([start, end]) => hit.record.text.slice(start, end))).toEqual(['ships']);
});

test('tells the alias through which a statement was found', () => {
  expect(engine.search('wheat', 1).hits[0]?.alias).toBe('wheat');
});

test('counts everything and gives what was asked for', () => {
  const { total, hits } = engine.search('Norland News', 2);
  expect([total, hits.length]).toEqual([8, 2]);
});

test('finds nothing for nothing', () => {
  expect(engine.search('  ', 10)).toEqual({ total: 0, hits: [] });
  expect(engine.search('volcano', 10).total).toBe(0);
});

test('answers a question with its number, and says when the index could not be had', async () => {
  expect(await answer({ number: 7, query: 'forty', limit: 5 }, () => Promise.resolve(engine))).toMatchObject({
    number: 7,
    total: 1,
  });
  expect(await answer({ number: 8, query: 'forty', limit: 5 }, () => Promise.reject(new Error('offline')))).toEqual({
    number: 8,
    failed: true,
  });
});
