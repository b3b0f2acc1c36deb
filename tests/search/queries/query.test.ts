import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/statements/dates/period.ts';
import { parseQuery } from '../../../src/search/queries/parse-query.ts';
import {
  emptyQuery,
  isEmpty,
  isOfWords,
  queryOfWords,
  uniqueWords,
  type Query,
} from '../../../src/search/queries/query.ts';

/** What a query says that says anything. */
function said(text: string): Record<string, unknown> {
  const query = parseQuery(text, {
    date: (typed) => (/^(?:5 )?March 2031$/.test(typed) ? readPeriod('2031-03') : undefined),
    field: (name) => (name === 'speker' ? 'speaker' : undefined),
  });
  const short = {
    ...query,
    words: query.words.map(({ term }) => term),
    plain: query.plain.map(({ term }) => term),
    runs: query.runs.map((run) => run.text),
    parts: query.parts.map((part) => part.text),
    either: query.either.map((runs) => runs.map((run) => run.text)),
    phrases: query.phrases.map((phrase) => phrase.map(({ term, step }) => `${step} ${term}`)),
    without: query.without.map((phrase) => phrase.map(({ term, step }) => `${step} ${term}`)),
    filters: Object.fromEntries(Object.entries(query.filters).filter(([, values]) => values.length > 0)),
    withoutFilters: Object.fromEntries(Object.entries(query.withoutFilters).filter(([, values]) => values.length > 0)),
  };
  const isSaid = (value: unknown) => value !== undefined && Object.keys(value as object).length > 0;
  return Object.fromEntries(Object.entries(short).filter(([, value]) => isSaid(value)));
}

describe('a query is taken apart into words and runs', () => {
  test.each<[string, Record<string, unknown>]>([
    ['', {}],
    ['grain ships', { words: ['grain', 'ships'], runs: ['grain ships'], parts: ['grain', 'ships'] }],
    ['grain  grain', { words: ['grain'], runs: ['grain  grain'], parts: ['grain', 'grain'] }],
    [
      'the grain "of" ships',
      {
        words: ['of', 'the', 'grain', 'ships'],
        plain: ['of'],
        runs: ['the grain', 'ships'],
        parts: ['the', 'grain', '"of"', 'ships'],
      },
    ],
    ['e\u0301t\u00e9', { words: ['ete'], runs: ['\u00e9t\u00e9'], parts: ['\u00e9t\u00e9'] }],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('with the places at which they stand', () => {
    const { runs, parts } = parseQuery('old  grain -coal ships');
    expect(runs).toEqual([
      { text: 'old  grain', start: 0, end: 10 },
      { text: 'ships', start: 17, end: 22 },
    ]);
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 10],
      [17, 22],
    ]);
  });

  test('each word once, as it was typed last', () => {
    expect(uniqueWords([{ term: 'a' }, { term: 'b' }, { term: 'a', either: 1 }])).toEqual([
      { term: 'a', either: 1 },
      { term: 'b' },
    ]);
  });
});

describe('what stands between quotation marks is a phrase', () => {
  test.each<[string, Record<string, unknown>]>([
    ['"grain ships"', { phrases: [['0 grain', '1 ships']], parts: ['"grain ships"'] }],
    ['“grain ships”', { phrases: [['0 grain', '1 ships']], parts: ['“grain ships”'] }],
    ['«grain ships»', { phrases: [['0 grain', '1 ships']], parts: ['«grain ships»'] }],
    ['"grain ships', { phrases: [['0 grain', '1 ships']], parts: ['"grain ships'] }],
    ['„grain ships“', { phrases: [['0 grain', '1 ships']], parts: ['„grain ships“'] }],
    ['”grain ships”', { phrases: [['0 grain', '1 ships']], parts: ['”grain ships”'] }],
    ['「grain ships」', { phrases: [['0 grain', '1 ships']], parts: ['「grain ships」'] }],
    ['“grain ships', { phrases: [['0 grain', '1 ships']], parts: ['“grain ships'] }],
    ['«grain ships', { phrases: [['0 grain', '1 ships']], parts: ['«grain ships'] }],
    ['"grain"', { words: ['grain'], plain: ['grain'], parts: ['"grain"'] }],
    // A word with an apostrophe stands at one place, whichever of its forms is meant.
    ['"l’accord tient"', { phrases: [['0 laccord', '1 tient']], parts: ['"l’accord tient"'] }],
    [
      'grain"old ships"',
      { words: ['grain'], runs: ['grain'], phrases: [['0 old', '1 ships']], parts: ['grain', '"old ships"'] },
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('and an empty one is nothing', () => {
    expect(parseQuery('""').words).toEqual([]);
    expect(parseQuery('""').phrases).toEqual([]);
  });
});

describe('what is left out', () => {
  test.each<[string, Record<string, unknown>]>([
    ['-coal', { without: [['0 coal']] }],
    ['-port-ada', { without: [['0 port'], ['1 ada']] }],
    ['-"old ships"', { without: [['0 old', '1 ships']] }],
    ['-topic:grain', { withoutFilters: { topic: ['grain'] }, parts: ['-topic:grain'] }],
    ['-topic:grain,coal', { withoutFilters: { topic: ['grain', 'coal'] }, parts: ['-topic:grain,coal'] }],
    ['-speaker:"Ada Marsh"', { withoutFilters: { speaker: ['Ada Marsh'] }, parts: ['-speaker:"Ada Marsh"'] }],
    ['-from:2031', { unread: ['-from:2031'] }],
    ['-to:2031', { unread: ['-to:2031'] }],
    ['-year:2031', { withoutPeriods: [{ from: '2031-01-01', to: '2031-12-31' }], parts: ['-year:2031'] }],
    ['-year:soon', { unread: ['-year:soon'] }],
    ['-ship:old', { without: [['0 ship'], ['1 old']] }],
    ['grain NOT coal', { words: ['grain'], runs: ['grain'], without: [['0 coal']], parts: ['grain'] }],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('one of several', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'grain OR coal',
      { words: ['grain', 'coal'], runs: ['grain', 'coal'], either: [['grain', 'coal']], parts: ['grain', 'coal'] },
    ],
    [
      'a OR b OR c d',
      {
        words: ['a', 'b', 'c', 'd'],
        runs: ['a', 'b', 'c', 'd'],
        either: [['a', 'b', 'c']],
        parts: ['a', 'b', 'c', 'd'],
      },
    ],
    [
      'old grain OR coal',
      {
        words: ['old', 'grain', 'coal'],
        runs: ['old', 'grain', 'coal'],
        either: [['grain', 'coal']],
        parts: ['old', 'grain', 'coal'],
      },
    ],
    ['grain AND coal', { words: ['grain', 'coal'], runs: ['grain', 'coal'], parts: ['grain', 'coal'] }],
    [
      'a OR b x c OR d',
      {
        words: ['a', 'b', 'x', 'c', 'd'],
        runs: ['a', 'b', 'x', 'c', 'd'],
        either: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        parts: ['a', 'b', 'x', 'c', 'd'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a field has its values', () => {
  test.each<[string, Record<string, unknown>]>([
    ['speaker:marsh', { filters: { speaker: ['marsh'] }, parts: ['speaker:marsh'] }],
    ['SPEAKER:marsh', { filters: { speaker: ['marsh'] }, parts: ['SPEAKER:marsh'] }],
    ['автор:Марш', { filters: { speaker: ['Марш'] }, parts: ['автор:Марш'] }],
    ['topic:grain,coal;fish', { filters: { topic: ['grain', 'coal', 'fish'] }, parts: ['topic:grain,coal;fish'] }],
    [
      'topic:谷物、煤，鱼；盐،x؛y',
      { filters: { topic: ['谷物', '煤', '鱼', '盐', 'x', 'y'] }, parts: ['topic:谷物、煤，鱼；盐،x؛y'] },
    ],
    ['topic:"Grain, old; coal"', { filters: { topic: ['Grain, old', ' coal'] }, parts: ['topic:"Grain, old; coal"'] }],
    ['topic:,grain,', { filters: { topic: ['grain'] }, parts: ['topic:,grain,'] }],
    ['topic:"grain; ;"', { filters: { topic: ['grain'] }, parts: ['topic:"grain; ;"'] }],
    [
      'topic:grain ships',
      { filters: { topic: ['grain'] }, words: ['ships'], runs: ['ships'], parts: ['topic:grain', 'ships'] },
    ],
    ['topic: grain', { filters: { topic: ['grain'] }, parts: ['topic: grain'] }],
    [
      'Topic: "grain talks" ships',
      {
        filters: { topic: ['grain talks'] },
        words: ['ships'],
        runs: ['ships'],
        parts: ['Topic: "grain talks"', 'ships'],
      },
    ],
    ['-topic: grain', { withoutFilters: { topic: ['grain'] }, parts: ['-topic: grain'] }],
    ['topic: -grain', { words: ['topic'], runs: ['topic:'], parts: ['topic:'], without: [['0 grain']] }],
    ['grain topic:', { words: ['grain', 'topic'], runs: ['grain topic:'], parts: ['grain', 'topic:'] }],
    ['date:2031-05', { from: '2031-05-01', to: '2031-05-31', parts: ['year:2031-05'] }],
    ['since:2031 until:2032', { from: '2031-01-01', to: '2032-12-31', parts: ['from:2031', 'to:2032'] }],
    ['topic:""', {}],
    ['mode:direct', { filters: { mode: ['direct'] }, parts: ['mode:direct'] }],
    [
      'grain topic:coal ships',
      {
        filters: { topic: ['coal'] },
        words: ['grain', 'ships'],
        runs: ['grain', 'ships'],
        parts: ['grain', 'topic:coal', 'ships'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each(['speaker: marsh', 'speaker : marsh', 'speaker=marsh', 'speaker = marsh', 'speaker= marsh'])(
  'a field and its value stand together: %s',
  (text) => {
    expect(parseQuery(text).filters.speaker).toEqual(['marsh']);
    expect(parseQuery(text).words).toEqual([]);
  },
);

test.each(['e=mc', 'grain = ships', 'grain : ships'])('no field is %s', (text) => {
  expect(parseQuery(text).filters).toEqual(parseQuery('grain').filters);
});

describe('a date behind a field is a period', () => {
  const march = { from: '2031-03-01', to: '2031-03-31' };
  test.each<[string, Record<string, unknown>]>([
    ['from:2031-03', { from: '2031-03-01', parts: ['from:2031-03'] }],
    ['to:2031-03', { to: '2031-03-31', parts: ['to:2031-03'] }],
    ['year:2031', { from: '2031-01-01', to: '2031-12-31', parts: ['year:2031'] }],
    ['с:2031', { from: '2031-01-01', parts: ['from:2031'] }],
    ['year:March 2031', { ...march, parts: ['year:March 2031'] }],
    ['year:5 March 2031 grain', { ...march, parts: ['year:5 March 2031', 'grain'], words: ['grain'], runs: ['grain'] }],
    ['from:March 2031 to:2032', { from: '2031-03-01', to: '2032-12-31', parts: ['from:March 2031', 'to:2032'] }],
    // In quotation marks it is what stands in them.
    [
      'from:"March 2031" grain',
      { from: '2031-03-01', parts: ['from:March 2031', 'grain'], words: ['grain'], runs: ['grain'] },
    ],
    [
      'from:"March" 2031',
      { unread: ['from:"March"'], parts: ['from:"March"', '2031'], words: ['2031'], runs: ['2031'] },
    ],
    ['from:soon', { unread: ['from:soon'], parts: ['from:soon'] }],
    [
      'from:March -x 2031',
      { unread: ['from:March'], parts: ['from:March', '2031'], words: ['2031'], runs: ['2031'], without: [['0 x']] },
    ],
    [
      'from:soon to go',
      { unread: ['from:soon'], parts: ['from:soon', 'to', 'go'], words: ['to', 'go'], runs: ['to go'] },
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('of which the words have their places', () => {
    const { parts } = parseQuery('x from:March 2031', {
      date: () => ({ from: '2031-03-01', to: '2031-03-31' }),
      field: () => undefined,
    });
    expect(parts[1]).toEqual({ text: 'from:March 2031', start: 2, end: 17 });
  });

  test('of at most four words', () => {
    const asked: string[] = [];
    parseQuery('from:a b c d e', { date: (typed) => void asked.push(typed), field: () => undefined });
    expect(asked).toEqual(['a b c d', 'a b c', 'a b', 'a']);
  });

  test('and a query that nobody reads dates for has none in words', () => {
    expect(parseQuery('from:March 2031').unread).toEqual(['from:March']);
  });
});

describe('a name before a colon that no field has', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      'speker:marsh',
      {
        strange: [{ name: 'speker', nearest: 'speaker' }],
        words: ['marsh'],
        plain: ['marsh'],
        parts: ['speker:marsh'],
      },
    ],
    [
      'ship:old',
      {
        strange: [{ name: 'ship', nearest: undefined }],
        words: ['ship', 'old'],
        plain: ['ship', 'old'],
        parts: ['ship:old'],
      },
    ],
    [
      'https://example.org',
      { words: ['https', 'example', 'org'], plain: ['https', 'example', 'org'], parts: ['https://example.org'] },
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a query asks for nothing', () => {
  const asks: Partial<Query>[] = [
    { words: [{ term: 'a' }] },
    { phrases: [[]] },
    { without: [[]] },
    { unread: ['x'] },
    { filters: { ...emptyQuery().filters, topic: ['grain'] } },
    { withoutFilters: { ...emptyQuery().filters, mode: ['direct'] } },
    { from: '2031-01-01' },
    { to: '2031-12-31' },
  ];
  test.each(asks)('but not with %j', (asked) => {
    expect(isEmpty({ ...emptyQuery(), ...asked })).toBe(false);
  });

  test('where nothing is typed', () => {
    expect(isEmpty(emptyQuery())).toBe(true);
    expect(isEmpty(parseQuery(' '))).toBe(true);
  });
});

describe('a query of nothing but words needs no grammar', () => {
  const pieces = [
    'grain',
    'Or',
    'cease-fire',
    'not',
    'VERSA',
    'G-20',
    '2031',
    '-',
    'OR',
    'vs.',
    '"',
    '»',
    ':',
    ' ',
    '  ',
    'ё',
    '化学',
  ];
  test('and is taken apart as by the grammar', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 7 }), (typed) => {
        const text = typed.join('');
        if (isOfWords(text)) expect(queryOfWords(text)).toEqual(parseQuery(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    'grain vs ships',
    'grain VERSUS ships',
    'a -b',
    '-b',
    'a OR b',
    'AND so',
    'year:2031',
    '“a b”',
    '«a',
    '"a',
  ])('as %s has one', (text) => {
    expect(isOfWords(text)).toBe(false);
  });

  test.each(['cease-fire', 'ships and grain or tolls', 'G-20 not', 'what did they say?', ''])(
    'as %s has none',
    (text) => {
      expect(isOfWords(text)).toBe(true);
    },
  );
});
