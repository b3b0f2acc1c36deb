import { describe, expect, test } from 'vitest';
import { edtfOf, readDateline } from '../../../src/drafting/text/dateline.ts';
import { readReport } from '../../../src/drafting/text/read-report.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';

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
    ['PORT ADA, Norland — Grain passed.', 'Port Ada, Norland', undefined, undefined],
    ['ST. ADALBERT, March 5 (Reuters) - Grain passed.', 'St. Adalbert', 'XXXX-03-05', 'Reuters'],
    ['Port Ada [Norland], August 21 (ANI): Grain passed.', 'Port Ada', 'XXXX-08-21', 'ANI'],
    ['Port Ada (Norland) (AFP) – Grain passed.', 'Port Ada', undefined, 'AFP'],
    ['Port Ada, NNA – Grain passed.', 'Port Ada', undefined, 'NNA'],
    ['PORT ADA, Norland, March 5. Grain passed.', 'Port Ada, Norland', 'XXXX-03-05', undefined],
    ['PORT\u00a0ADA, Nov\u00a07 (Reuters)\u00a0- Grain passed.', 'Port Ada', 'XXXX-11-07', 'Reuters'],
    ['(Port Ada, 5 March 2031) Grain passed.', 'Port Ada', '2031-03-05', undefined],
    ['(Reuters) - Grain passed.', undefined, undefined, 'Reuters'],
  ])('%s', (text, place, day, agency) => {
    expect(read(text), text).toEqual([place, day, agency, 'Grain passed.']);
  });

  test.each([
    ['ru', 'Порт-Ада, 3 мая 2031 года (НРА) — Зерно прошло.', 'Порт-Ада', '2031-05-03', 'НРА'],
    ['ru', 'Варн. 5 марта. НОРЛАНДИЯ СЕГОДНЯ - Зерно прошло.', 'Варн', 'XXXX-03-05', 'НОРЛАНДИЯ СЕГОДНЯ'],
    ['ru', 'МОСКВА, 29 мар — РИА Новости. Зерно прошло.', 'Москва', 'XXXX-03-29', 'РИА Новости'],
    ['ru', 'Москва. 29 марта. ИНТЕРФАКС - Зерно прошло.', 'Москва', 'XXXX-03-29', 'ИНТЕРФАКС'],
    ['fr', 'PARIS, 3 janvier 2017 (AFP) - Зерно прошло.', 'Paris', '2017-01-03', 'AFP'],
    ['de', 'Berlin, 3. März (dpa) - Зерно прошло.', 'Berlin', 'XXXX-03-03', 'dpa'],
    ['es', 'SAN MIGUEL DE ALBA, 3 mar (EFE).- Зерно прошло.', 'San Miguel de Alba', 'XXXX-03-03', 'EFE'],
    ['es', 'MADRID, 3 de marzo de 2017 (EFE) - Зерно прошло.', 'Madrid', '2017-03-03', 'EFE'],
  ])('%s: %s', (tag, text, place, day, agency) => {
    expect(read(text, tag), text).toEqual([place, day, agency, 'Зерно прошло.']);
  });

  test.each([
    'Grain passed the Strait on Friday.',
    'Marsh, the minister, said grain would pass.',
    'May said so - and she was right.',
    '“Grain will pass,” Marsh said.',
    'Marsh (left) and Kornev met in the port.',
    'Ada Marsh (Norland) said that grain would pass.',
    'By Ada Marsh (Port Ada) - Grain passed.',
    'Question (to both ministers): Will grain pass?',
    'Q - Will grain pass?',
    'In Port Ada - where the ships lie - nobody spoke.',
  ])('not one: %s', (text) => {
    expect(read(text), text).toBeUndefined();
  });
});

test('a year that another line prints with the same day is taken, and no other', () => {
  const words = reportingLanguageFor('en');
  const body = 'Marsh speaks of grain\n\nPORT ADA, May 30 (NNA) - Grain will pass, Marsh said.';
  expect(readReport(`May 30, 2031\n\n${body}`, words).day).toEqual({ year: 2031, month: 5, day: 30 });
  expect(readReport(`June 2, 2031\n\n${body}`, words).day).toEqual({ year: undefined, month: 5, day: 30 });
});

test.each([
  ['Published On 22 Jan 2031', '2031-01-22'],
  ['Date: 11 September 2031', '2031-09-11'],
  ['11/14/2031 05:00 AM EST', '2031-11-14'],
  ['Ada Marsh   |  19.05.2031 - Update : 20.05.2031', '2031-05-19'],
  ['Source: NNA | 2031-06-12 21:14:35 | Editor: am', '2031-06-12'],
  ['03/04/2031', undefined],
  ['May 9, 1945 was the day on which the war was over.', undefined],
])('the day of a report without a dateline is that of its imprint: %s', (line, expected) => {
  const { day } = readReport(
    `Marsh speaks of grain\n\n${line}\n\nGrain will pass, Marsh said.`,
    reportingLanguageFor('en'),
  );
  expect(day && edtfOf(day), line).toBe(expected);
});

test('paragraphs that single line ends separate are told from lines that are wrapped by hand', () => {
  const single = `All news
Marsh speaks of grain
PORT ADA, May 30 (NNA) - Norland agreed on Tuesday to open the Strait to grain, Marsh said.
"It was not easy, and nobody at the table had an easy day of it," she told reporters.
Further steps
The Commission will count the ships from Monday on, and it will count every one of them.`;
  expect(readReport(single, reportingLanguageFor('en')).title).toBe('Marsh speaks of grain');
  expect(readReport(single, reportingLanguageFor('en')).paragraphs).toHaveLength(6);
  const wrapped = `Marsh speaks of grain

PORT ADA, May 30 (NNA) - Norland agreed on Tuesday to open the Strait to
grain, Marsh said. The ministers had met for five hours in the port, and
none of them had an easy day of it.`;
  expect(readReport(wrapped, reportingLanguageFor('en')).paragraphs).toHaveLength(2);
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

test.each([
  '[Photo: Nora Quill. Ada Marsh said “hello” to the crowd.]',
  'Ada Marsh said “hello” in Port Ada. (Photo by Nora Quill/NNA)',
  'File photo: Ada Marsh says “hello” in Port Ada',
  'Read also: ‘We will win,’ says Marsh',
  'RELATED: “It is over” — Marsh',
  'Share this: Facebook',
])('no report says: %s', (line) => {
  const text = `Marsh speaks of grain\n\nPORT ADA, May 30 (NNA) - Grain will pass, Marsh said.\n\n${line}\n\nShe left on Friday.`;
  const { paragraphs } = readReport(text, reportingLanguageFor('en'));
  expect(
    paragraphs.map(({ kind }) => kind),
    line,
  ).toEqual(['headline', 'body', 'furniture', 'body']);
});
