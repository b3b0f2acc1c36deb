import { describe, expect, test } from 'vitest';
import { findPeriods } from '../../../src/search/meaning/periods.ts';

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
    ['September 22, 2031, ships', ['September 22, 2031,: 2031-09-22/2031-09-22']],
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
  ])('is not in %s', (query) => {
    expect(periodsIn(query)).toEqual([]);
  });
});
