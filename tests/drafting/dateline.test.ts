import { describe, expect, test } from 'vitest';
import { edtfOf, readDateline } from '../../src/drafting/dateline.ts';
import { readReport } from '../../src/drafting/read-report.ts';
import { reportingLanguageFor } from '../../src/languages/reporting-languages.ts';

const read = (text: string, tag = 'en') => {
  const found = readDateline(text, { start: 0, end: text.length }, reportingLanguageFor(tag));
  return found && [found.place, found.day && edtfOf(found.day), found.agency, text.slice(found.end)];
};

describe('datelines of the wires', () => {
  test.each([
    ['MOSCOW, March 29. /TASS/. Grain passed.', 'Moscow', 'XXXX-03-29', 'TASS'],
    ['PORT ADA (Reuters) - Grain passed.', 'Port Ada', undefined, 'Reuters'],
    ['PORT ADA, May 30 (Reuters) - Grain passed.', 'Port Ada', 'XXXX-05-30', 'Reuters'],
    ['WASHINGTON (AP) — Grain passed.', 'Washington', undefined, 'AP'],
    ['Washington (AFP) – Grain passed.', 'Washington', undefined, 'AFP'],
    ['PARIS, Jan 3, 2017 (AFP) - Grain passed.', 'Paris', '2017-01-03', 'AFP'],
    ['PHILADELPHIA, July 25 (UPI) — Grain passed.', 'Philadelphia', 'XXXX-07-25', 'UPI'],
    ['PORT ADA, May 30 (Xinhua) -- Grain passed.', 'Port Ada', 'XXXX-05-30', 'Xinhua'],
    ['MOSCOW. March 29 (Interfax) - Grain passed.', 'Moscow', 'XXXX-03-29', 'Interfax'],
    ['MANCHESTER, N.H. (AP) — Grain passed.', 'Manchester, N.H.', undefined, 'AP'],
    ['29 March 2017 – Grain passed.', undefined, '2017-03-29', undefined],
    ['Port Ada, March 29, 2017 — Grain passed.', 'Port Ada', '2017-03-29', undefined],
    ['PORT ADA — Grain passed.', 'Port Ada', undefined, undefined],
  ])('%s', (text, place, day, agency) => {
    expect(read(text)).toEqual([place, day, agency, 'Grain passed.']);
  });

  test.each([
    ['ru', 'МОСКВА, 29 мар — РИА Новости. Зерно прошло.', 'Москва', 'XXXX-03-29', 'РИА Новости'],
    ['ru', 'Москва. 29 марта. ИНТЕРФАКС - Зерно прошло.', 'Москва', 'XXXX-03-29', 'ИНТЕРФАКС'],
    ['fr', 'PARIS, 3 janvier 2017 (AFP) - Зерно прошло.', 'Paris', '2017-01-03', 'AFP'],
    ['de', 'Berlin, 3. März (dpa) - Зерно прошло.', 'Berlin', 'XXXX-03-03', 'dpa'],
    ['es', 'MADRID, 3 de marzo de 2017 (EFE) - Зерно прошло.', 'Madrid', '2017-03-03', 'EFE'],
  ])('%s: %s', (tag, text, place, day, agency) => {
    expect(read(text, tag)).toEqual([place, day, agency, 'Зерно прошло.']);
  });

  test.each([
    'Grain passed the Strait on Friday.',
    'Marsh, the minister, said grain would pass.',
    'May said so - and she was right.',
    '“Grain will pass,” Marsh said.',
    'In Port Ada - where the ships lie - nobody spoke.',
  ])('not one: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test('a year that another line prints with the same day is taken, and no other', () => {
  const words = reportingLanguageFor('en');
  const body = 'Marsh speaks of grain\n\nPORT ADA, May 30 (NNA) - Grain will pass, Marsh said.';
  expect(readReport(`May 30, 2031\n\n${body}`, words).day).toEqual({ year: 2031, month: 5, day: 30 });
  expect(readReport(`June 2, 2031\n\n${body}`, words).day).toEqual({ year: undefined, month: 5, day: 30 });
});

test('furniture, headline, summary, subheads and body are told apart', () => {
  const text = `All news

Marsh speaks of grain

According to the minister, it will pass

PORT ADA, May 30 (NNA) - Grain will pass, Marsh said.

'A long week'

Read also: Fish

She left on Friday.`;
  const { paragraphs, title } = readReport(text, reportingLanguageFor('en'));
  expect(title).toBe('Marsh speaks of grain');
  expect(paragraphs.map(({ kind }) => kind)).toEqual([
    'furniture',
    'headline',
    'summary',
    'body',
    'subhead',
    'furniture',
    'body',
  ]);
});
