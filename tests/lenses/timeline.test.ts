import { expect, test } from 'vitest';
import { firstPage, monthsOfLongYear, mostOnAPage, pagesOf } from '../../src/lenses/page-length.ts';
import {
  dateBy,
  groupByMonth,
  groupBySpeaker,
  groupByTopic,
  indexByTopic,
  latestReportFirst,
  monthOf,
} from '../../src/lenses/timeline.ts';
import { newestFirst } from '../../src/archive/chronology.ts';
import { ancestorsOf, descendantsOf, topicTree } from '../../src/archive/names/topics.ts';
import { readDate } from '../../src/statements/dates/dates.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';

const { statements, speakers, topics } = readNorland().archive;

test('cuts a timeline into years and months', () => {
  const shape = groupByMonth(statements).map(({ year, count, months }) => [
    year,
    count,
    months.map(({ month, statements: found }) => [month, found.length]),
  ]);
  expect(shape).toEqual([
    [
      '2031',
      6,
      [
        ['2031-05', 3],
        ['2031-06', 3],
      ],
    ],
    ['2032', 2, [['2032-01', 2]]],
  ]);
});

test.each([
  ['2031-05-30', '2031-05'],
  ['2031-05', '2031-05'],
  ['2031-05-30/2031-06-02', '2031-05'],
  ['2031', null],
  ['2031/2032', null],
  ['2031-05/..', '2031-05'],
  ['../2031-05-30', '2031-05'],
  ['2031/..', null],
  ['/2031', null],
  ['2031-05-31T23:30-12:00', '2031-05'],
  ['2031-21', null],
  ['0044-03-15', '0044-03'],
])('the month of %s is %s', (text, expected) => {
  const reading = readDate(text);
  expect('date' in reading && monthOf(reading.date)).toBe(expected);
});

test('puts the newest day first and leaves the statements of an entry in their order', () => {
  expect(newestFirst(statements).map(({ id }) => id)).toEqual([
    'trade-outlasts',
    'farmer',
    'пролив-открыт-и-ада-это-знает',
    'open',
    'المضيق-مفتوح',
    'grain-will-pass-before-winter-she-said',
    'nobody-asked',
    'the-commission-counted-forty-ships',
  ]);
});

test('a timeline goes by the days of the places, and within a day by the instants', () => {
  const said = ['2031-05-03T00:30+03:00', '2031-05-02T23:30-04:00', '2031-05-02T09:00+09:00', '2031-05-02T01:00Z'];
  const [statement] = statements;
  if (!statement) throw new Error('the invented collection is empty');
  const dated = said.map((text) => ({ ...statement, date: dateOf(text) }));
  const days = groupByMonth(newestFirst(dated)).flatMap(({ months }) => months.flatMap(({ statements: of }) => of));
  expect(days.map(({ date }) => date.edtf)).toEqual([
    '2031-05-03T00:30+03:00',
    '2031-05-02T23:30-04:00',
    '2031-05-02T01:00Z',
    '2031-05-02T09:00+09:00',
  ]);
});

test('groups by speaker and by topic', () => {
  expect(groupBySpeaker(statements, speakers).map(([speaker, said]) => [speaker.slug, said.length])).toEqual([
    ['commission-on-the-strait', 1],
    ['ada-marsh', 4],
    ['ilya-kornev', 3],
  ]);
  expect(groupByTopic(statements, topics).map(([topic, said]) => [topic.slug, said.length])).toEqual([
    ['grain', 2],
    ['strait', 5],
    ['trade', 2],
  ]);
});

test('counts a statement on a narrower topic under the broader one, once', () => {
  const counts = [...indexByTopic(statements)].map(([topic, said]) => [topic.slug, said.length]);
  expect(Object.fromEntries(counts)).toEqual({ grain: 2, strait: 5, trade: 4 });
});

test('knows what is above and below a topic', () => {
  const [grain, , trade] = topics;
  expect(grain && ancestorsOf(grain)).toEqual([trade]);
  expect(trade && descendantsOf(trade)).toEqual([grain]);
  expect(topicTree(topics).map(({ topic, depth }) => [topic.slug, depth])).toEqual([
    ['strait', 0],
    ['trade', 0],
    ['grain', 1],
  ]);
});

test('the first page holds everything while it is little, then whole months, the newest', () => {
  expect(firstPage(statements).olderYears).toEqual([]);
  expect(firstPage(statements).statements).toHaveLength(8);
  const copies = (count: number) => Array.from({ length: count }, () => statements.map((each) => ({ ...each }))).flat();
  const page = firstPage(copies(10));
  expect(page.statements.map(({ date }) => date.edtf.slice(0, 7))).toContain('2031-06');
  expect(page.statements).toHaveLength(20 + 30);
  expect(page.olderYears).toEqual(['2031']);
  expect(firstPage(copies(25)).olderYears).toEqual(['2031']);
  expect(firstPage(copies(300)).statements).toHaveLength(mostOnAPage);
});

test('a year too long for one page is cut into months, which together have all of it', () => {
  expect(monthsOfLongYear(statements)).toBeUndefined();
  const long = Array.from({ length: 80 }, () => newestFirst(statements)).flat();
  const months = monthsOfLongYear(newestFirst(long));
  expect(months?.flatMap(({ statements: found }) => found)).toHaveLength(long.length);
});

test('a month too long for one page is cut into parts, each of at most so many and none of them empty', () => {
  for (const length of [0, 1, mostOnAPage, mostOnAPage + 1, 5 * mostOnAPage]) {
    const items = Array.from({ length }, (_, number) => number);
    const pages = pagesOf(items);
    expect(pages.flat()).toEqual(items);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(mostOnAPage);
    expect(pages.filter((page) => page.length === 0)).toHaveLength(length === 0 ? 1 : 0);
  }
});

test('by the clock of the reports, the latest report comes first, and undated ones are left out', () => {
  const inOrder = latestReportFirst(statements);
  const days = inOrder.map((statement) => dateBy('reported', statement)?.edtf ?? '');
  expect(days).toEqual(days.toSorted().reverse());
  expect(inOrder).toHaveLength(statements.filter(({ article }) => article.source.issued).length);
  expect(groupByMonth(inOrder, 'reported').flatMap(({ months }) => months.map(({ month }) => month))).toEqual([
    ...new Set(days.map((day) => day.slice(0, 7))),
  ]);
});
