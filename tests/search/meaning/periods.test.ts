import { describe, expect, test } from 'vitest';
import { findPeriods, joinPeriods, readPeriodAsTyped } from '../../../src/search/meaning/periods.ts';

/** What of a query is a period, and from when to when it goes. */
function periodsIn(text: string): string[] {
  const found = findPeriods({ text, start: 0, end: text.length });
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((period) => period.text));
  return found.map(({ text: typed, from = '', to = '' }) => `${typed}: ${from}/${to}`);
}

describe('a period in a query', () => {
  test.each([
    ['grain 2031', ['2031: 2031-01-01/2031-12-31']],
    ['in May 2031 grain', ['in May 2031: 2031-05-01/2031-05-31']],
    ['Sept. 2031', ['Sept. 2031: 2031-09-01/2031-09-30']],
    ['22 September 2031', ['22 September 2031: 2031-09-22/2031-09-22']],
    ['September 22, 2031, ships', ['September 22, 2031: 2031-09-22/2031-09-22']],
    ['2031-09-22', ['2031-09-22: 2031-09-22/2031-09-22']],
    ['22.09.2031', ['22.09.2031: 2031-09-22/2031-09-22']],
    ['3/4/2031', ['3/4/2031: 2031-04-03/2031-04-03']],
    ['août 2031 céréales', ['août 2031: 2031-08-01/2031-08-31']],
    ['blé d’août 2031', ['août 2031: 2031-08-01/2031-08-31']],
    ['зерно в августе 2031 года', ['в августе 2031 года: 2031-08-01/2031-08-31']],
    ['в мае 2031', ['в мае 2031: 2031-05-01/2031-05-31']],
    ['أغسطس 2031', ['أغسطس 2031: 2031-08-01/2031-08-31']],
    ['القمح ٢٠٣١', ['٢٠٣١: 2031-01-01/2031-12-31']],
    ['22 de septiembre de 2031', ['22 de septiembre de 2031: 2031-09-22/2031-09-22']],
    ['März 2031', ['März 2031: 2031-03-01/2031-03-31']],
    ['海峡2031年8月粮食', ['2031年8月: 2031-08-01/2031-08-31']],
    ['2031年至2033年粮食', ['2031年至2033年: 2031-01-01/2033-12-31']],
    ['2030s', ['2030s: 2030-01-01/2039-12-31']],
    ['grain 2031–2033', ['2031–2033: 2031-01-01/2033-12-31']],
    ['from March 2031 to May 2032', ['from March 2031 to May 2032: 2031-03-01/2032-05-31']],
    ['с марта 2031 по май 2032 года', ['с марта 2031 по май 2032 года: 2031-03-01/2032-05-31']],
    ['entre 2031 y 2033', ['entre 2031 y 2033: 2031-01-01/2033-12-31']],
    ['since March 2031', ['since March 2031: 2031-03-01/']],
    ['depuis 2031', ['depuis 2031: 2031-01-01/']],
    ['after March 2031', ['after March 2031: 2031-04-01/']],
    ['before 2031', ['before 2031: /2030-12-31']],
    ['до 2031', ['до 2031: /2031-12-31']],
    ['2031年以来', ['2031年以来: 2031-01-01/']],
    ['Geneva 2031 2032', ['2031: 2031-01-01/2031-12-31', '2032: 2032-01-01/2032-12-31']],
    ['what was said of grain in 2031?', ['in 2031: 2031-01-01/2031-12-31']],
    ['grain spring 2031', ['spring 2031: 2031-03-01/2031-05-31']],
    ['the summer of 2031', ['summer of 2031: 2031-06-01/2031-08-31']],
    ['Fall 2031', ['Fall 2031: 2031-09-01/2031-11-30']],
    ['winter 2031', ['winter 2031: 2031-12-01/2032-02-29']],
    ['early 2031', ['early 2031: 2031-01-01/2031-04-30']],
    ['mid-2031 grain', ['mid-2031: 2031-05-01/2031-08-31']],
    ['at the end of 2031', ['end of 2031: 2031-09-01/2031-12-31']],
    ['late August 2031', ['late August 2031: 2031-08-21/2031-08-31']],
    ['since early 2031', ['since early 2031: 2031-01-01/']],
    ['from spring 2031 to early 2032', ['from spring 2031 to early 2032: 2031-03-01/2032-04-30']],
    ['à l’été 2031', ['été 2031: 2031-06-01/2031-08-31']],
    ['début 2031', ['début 2031: 2031-01-01/2031-04-30']],
    ['a mediados de 2031', ['mediados de 2031: 2031-05-01/2031-08-31']],
    ['verano de 2031', ['verano de 2031: 2031-06-01/2031-08-31']],
    ['Frühjahr 2031', ['Frühjahr 2031: 2031-03-01/2031-05-31']],
    ['летом 2031 года', ['летом 2031 года: 2031-06-01/2031-08-31']],
    ['в конце 2031', ['конце 2031: 2031-09-01/2031-12-31']],
    ['أواخر عام 2031', ['أواخر عام 2031: 2031-09-01/2031-12-31']],
    ['ربيع 2031', ['ربيع 2031: 2031-03-01/2031-05-31']],
    ['2031年底粮食', ['2031年底: 2031-09-01/2031-12-31']],
    ['粮食2031年春季', ['2031年春季: 2031-03-01/2031-05-31']],
    ['2031年中国粮食', ['2031年: 2031-01-01/2031-12-31']],
    ['grain 2031..2033', ['2031..2033: 2031-01-01/2033-12-31']],
    ['March 2031…May 2032', ['March 2031…May 2032: 2031-03-01/2032-05-31']],
    ['grain 2031-33', ['2031-33: 2031-01-01/2033-12-31']],
    ['2031-12 grain', ['2031-12: 2031-12-01/2031-12-31']],
    ['2031 through 2033', ['2031 through 2033: 2031-01-01/2033-12-31']],
    ['Oct-Dec 2031', ['Oct-Dec 2031: 2031-10-01/2031-12-31']],
    ['between 22 and 28 October 2031', ['between 22 and 28 October 2031: 2031-10-22/2031-10-28']],
    ['desde 2031 hasta 2033', ['desde 2031 hasta 2033: 2031-01-01/2033-12-31']],
    ['from 2033 to 2031', ['from 2033 to 2031: 2031-01-01/2033-12-31']],
    ['prior to 2031', ['prior to 2031: /2030-12-31']],
    ['earlier than March 2031', ['earlier than March 2031: /2031-02-28']],
    ['no later than 2031', ['no later than 2031: /2031-12-31']],
    ['by 5 May 2031', ['by 5 May 2031: /2031-05-05']],
    ['grain <2031', ['<2031: /2030-12-31']],
    ['grain >= 2031', ['>= 2031: 2031-01-01/']],
    ['pre-2031 grain', ['pre-2031: /2030-12-31']],
    ['antes de 2031', ['antes de 2031: /2030-12-31']],
    ['después de 2031', ['después de 2031: 2032-01-01/']],
    ['à partir de 2031', ['à partir de 2031: 2031-01-01/']],
    ["jusqu'en 2031", ["jusqu'en 2031: /2031-12-31"]],
    ['не позднее 2031', ['не позднее 2031: /2031-12-31']],
    ['не раньше 2031 года', ['не раньше 2031 года: 2031-01-01/']],
    ['late 2030s', ['late 2030s: 2037-01-01/2039-12-31']],
    ['début des années 2030', ['début des années 2030: 2030-01-01/2033-12-31']],
    ['década de 2030', ['década de 2030: 2030-01-01/2039-12-31']],
    ['Washington Post 2031', ['2031: 2031-01-01/2031-12-31']],
    ['it was 2031...', ['2031: 2031-01-01/2031-12-31']],
  ])('%s', (query, expected) => {
    expect(periodsIn(query)).toEqual(expected);
  });

  test.each([
    'grain',
    'resolution 2031',
    'résolution 2031',
    '第2031号决议',
    'may ships',
    '31 May',
    '12000 ships',
    '2031x',
    'spring',
    'early grain',
  ])('is not in %s', (query) => {
    expect(periodsIn(query)).toEqual([]);
  });
});

test.each([
  '31 September 2031',
  '2031-02-30',
  'the 29th of February 2031',
  'February 30, 2031',
  '31.04.2031',
  '2031-13-01',
])('%s is a day of no calendar, and no month with a number beside it', (typed) => {
  const text = `grain ${typed}`;
  expect(findPeriods({ text, start: 0, end: text.length })).toMatchObject([{ text: typed, isImpossible: true }]);
});

test.each(['29 February 2032', '31 August 2031', 'article 51 May 2031', '12 ships 2031'])('%s holds none', (text) => {
  expect(findPeriods({ text, start: 0, end: text.length })).not.toContainEqual(
    expect.objectContaining({ isImpossible: true }),
  );
});

test.each<[string, Parameters<typeof joinPeriods>[0], object]>([
  ['one is itself', [{ from: '2031-02-01', to: '2031-02-28' }], { from: '2031-02-01', to: '2031-02-28' }],
  [
    'whole ones go from the first to the last day',
    [
      { from: '2031-02-01', to: '2031-02-28' },
      { from: '2030-05-01', to: '2030-05-31' },
    ],
    { from: '2030-05-01', to: '2031-02-28' },
  ],
  [
    'open ones bound each other',
    [{ from: '2030-05-01' }, { to: '2031-02-28' }],
    { from: '2030-05-01', to: '2031-02-28' },
  ],
  [
    'of two beginnings the later counts',
    [{ from: '2030-05-01' }, { from: '2031-05-01' }],
    { from: '2031-05-01', to: undefined },
  ],
  ['of two ends the earlier', [{ to: '2031-02-28' }, { to: '2030-02-28' }], { from: undefined, to: '2030-02-28' }],
  [
    'an open one bounds a whole one',
    [{ from: '2030-01-01', to: '2030-12-31' }, { from: '2030-06-01' }],
    { from: '2030-06-01', to: '2030-12-31' },
  ],
])('of several periods %s', (_said, periods, expected) => {
  expect(joinPeriods(periods)).toEqual(expected);
});

test.each([
  ['1960s', '1960-01-01', '1969-12-31'],
  ['1960’s', '1960-01-01', '1969-12-31'],
  ['1960-х', '1960-01-01', '1969-12-31'],
  ['1960-е', '1960-01-01', '1969-12-31'],
  ['1960er', '1960-01-01', '1969-12-31'],
  ['early 2031', '2031-01-01', '2031-04-30'],
  ['late February 2031', '2031-02-21', '2031-02-28'],
  ['mid-May 2031', '2031-05-11', '2031-05-20'],
])('%s is a period that somebody types', (typed, from, to) => {
  expect(readPeriodAsTyped(typed)).toEqual({ from, to });
});

test.each(['19600s', '1960sx', 'never', '32 May 2031'])('%s is none', (typed) => {
  expect(readPeriodAsTyped(typed)).toBeUndefined();
});
