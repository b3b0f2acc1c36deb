import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/search/meaning/read-meaning.ts';
import { findWider, withEndsChanged, withNearestFields, type WiderPart } from '../../../src/search/meaning/repairs.ts';
import { typedWords } from '../../../src/search/meaning/typed-words.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';

const readers = { date: () => undefined, field: (name: string) => ({ speeker: 'speaker', topc: 'topic' })[name] };

test.each([
  ['from:2033 to:2031', 'from:2031 to:2033'],
  ['to:2031 from:2033', 'from:2031 to:2033'],
  ['grain from:2033 ships to:2031 coal', 'grain ships coal from:2031 to:2033'],
  ['from:"May 2033" to:2031', 'from:2031 to:"May 2033"'],
])('%s with its ends changed is %s', (text, expected) => {
  const query = parseQuery(text, {
    ...readers,
    date: (typed) => (typed === 'May 2033' ? { from: '2033-05-01', to: '2033-05-31' } : undefined),
  });
  expect(withEndsChanged(text, query)).toBe(expected);
});

test.each([
  ['speeker:marsh grain', 'speaker:marsh grain'],
  ['speeker:marsh topc:grain', 'speaker:marsh topic:grain'],
  ['ship:old', 'ship:old'],
])('%s with the nearest fields is %s', (text, expected) => {
  expect(withNearestFields(text, parseQuery(text, readers))).toBe(expected);
});

describe('a query that finds nothing is widened', () => {
  /** Asks for wider queries of which some find something, or only a part of what was asked for. */
  async function wider(text: string, finds: Record<string, number>, names: WiderPart[] = [], partly: string[] = []) {
    const query = parseQuery(text);
    const words = query.runs.flatMap(typedWords);
    const content = words.flatMap(({ key }, at) => (['of', 'the'].includes(key) ? [] : [at]));
    const reading: Reading = { words, content, known: new Map(), parties: [], organizations: [], covers: new Map() };
    const asked: string[] = [];
    const found = await findWider(text, query, reading, names, (own) => {
      asked.push(own);
      return Promise.resolve({ total: finds[own] ?? 0, partial: partly.includes(own) });
    });
    return { found: found && `${found.query} (${found.total})`, asked };
  }

  test('by the part that leaves the most when it goes', async () => {
    expect(await wider('grain coal ships', { 'coal ships': 2, 'grain ships': 5, 'grain coal': 3 })).toEqual({
      found: 'grain ships (5)',
      asked: ['coal ships', 'grain ships', 'grain coal'],
    });
    expect((await wider('topic:grain ships', { ships: 4, 'topic:grain': 9 })).found).toBe('topic:grain (9)');
    expect((await wider('"old ships" grain', { grain: 4 })).found).toBe('grain (4)');
  });

  test('without a small word, which is no part', async () => {
    expect((await wider('the grain of coal', {})).asked).toEqual(['the of coal', 'the grain of', 'grain', 'coal']);
  });

  test('by a name as a whole', async () => {
    const name = { text: 'Ada Marsh', start: 0, end: 9 };
    expect((await wider('Ada Marsh grain', { grain: 3 }, [name])).asked).toEqual(['grain', 'Ada Marsh']);
  });

  test('not where a word was only passed over', async () => {
    expect((await wider('grain coal', { grain: 7, coal: 1 }, [], ['grain'])).found).toBe('coal (1)');
  });

  test('without all parts that find nothing by themselves, where no single one is too many', async () => {
    expect(await wider('xyzzy grain plugh coal', { grain: 4, coal: 3, 'grain coal': 2 })).toMatchObject({
      found: 'grain coal (2)',
    });
  });

  test('by the part that finds the most, where nothing else does', async () => {
    expect((await wider('grain coal ships', { grain: 4, coal: 6 })).found).toBe('coal (6)');
    expect((await wider('xyzzy plugh', {})).found).toBeUndefined();
    expect((await wider('xyzzy plugh', {})).asked).toEqual(['plugh', 'xyzzy', 'xyzzy', 'plugh']);
  });

  test('and looks at eight parts at most', async () => {
    expect((await wider('a b c d e f g h i j', {})).asked).toHaveLength(16);
  });

  test('of a phrase alone to its words, though they are found in part', async () => {
    expect(await wider('"old ships"', { 'old ships': 3 }, [], ['old ships'])).toEqual({
      found: 'old ships (3)',
      asked: ['old ships'],
    });
    expect((await wider('“old  ships”', { 'old ships': 3 })).found).toBe('old ships (3)');
    expect((await wider('«old ships»', {})).found).toBeUndefined();
    expect((await wider('grain', { grain: 3 })).asked).toEqual([]);
  });

  test('of a day alone to its month and its year', async () => {
    const day = { text: '2 June 2031', start: 0, end: 11, from: '2031-06-02', to: '2031-06-02' };
    expect(await wider('2 June 2031', { '2031': 5 }, [day])).toEqual({ found: '2031 (5)', asked: ['2031-06', '2031'] });
    expect((await wider('2 June 2031', { '2031-06': 2, '2031': 5 }, [day])).found).toBe('2031-06 (2)');
    const month = { ...day, from: '2031-06-20', to: '2031-07-10' };
    expect((await wider('2 June 2031', {}, [month])).asked).toEqual(['2031']);
    expect((await wider('2 June 2031', {}, [{ ...day, from: '2030-12-31', to: '2031-01-02' }])).asked).toEqual([]);
    expect((await wider('2 June 2031', {}, [{ ...day, from: undefined }])).asked).toEqual([]);
  });
});
