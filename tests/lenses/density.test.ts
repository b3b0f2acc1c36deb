import { expect, test } from 'vitest';
import { densityTicks } from '../../src/lenses/density-ticks.ts';
import { barsOf, layOutStrip, measureDensity, monthsOfBar } from '../../src/lenses/density.ts';
import { monthText } from '../../src/lenses/months.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';

const { statements } = readNorland().archive;

/** The first statement, said in other months. */
function saidIn(...months: string[]) {
  const [statement] = statements;
  if (!statement) throw new Error('the invented collection is empty');
  return months.map((month) => ({ ...statement, date: dateOf(month) }));
}

test('counts by when it was reported, too', () => {
  const density = measureDensity(statements, 'reported');
  const counted = density?.columns.map((column) => ('month' in column ? column.count : 0)) ?? [];
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(
    statements.filter(({ article }) => article.source.issued).length,
  );
});

test('counts every month of the span, those without any included', () => {
  const density = measureDensity(statements);
  expect(density?.columns.map((column) => ('month' in column ? `${column.month} ${column.count}` : column))).toEqual([
    '2031-05 3',
    '2031-06 3',
    '2031-07 0',
    '2031-08 0',
    '2031-09 0',
    '2031-10 0',
    '2031-11 0',
    '2031-12 0',
    '2032-01 2',
  ]);
  expect(density?.most).toEqual({ month: '2031-05', count: 3 });
  expect(density?.unknown).toBe(0);
});

test('is the same in any order', () => {
  expect(measureDensity(statements.toReversed())).toEqual(measureDensity(statements));
});

test('has no shape within one month, or without any', () => {
  expect(measureDensity([])).toBeUndefined();
  expect(measureDensity(statements.filter(({ date }) => date.edtf.startsWith('2031-05')))).toBeUndefined();
});

test('a long run of months without any is one column', () => {
  expect(measureDensity(saidIn('1999-12', '2002-02', '2002-01', '2002-02'))?.columns).toEqual([
    { month: '1999-12', count: 1 },
    ...Array.from({ length: 24 }, (_, index) => ({
      month: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      count: 0,
    })),
    { month: '2002-01', count: 1 },
    { month: '2002-02', count: 2 },
  ]);
  expect(measureDensity(saidIn('1962-10', '2011-03'))?.columns).toEqual([
    { month: '1962-10', count: 1 },
    { from: '1962-11', to: '2011-02' },
    { month: '2011-03', count: 1 },
  ]);
});

test('the months of early years are months of those years', () => {
  expect(measureDensity(saidIn('0044-03-15', '0044-05'))?.columns).toEqual([
    { month: '0044-03', count: 1 },
    { month: '0044-04', count: 0 },
    { month: '0044-05', count: 1 },
  ]);
});

test('names beginnings first, then years while there is room', () => {
  const months = [
    { month: '1962-10', x: 0 },
    { month: '2011-03', x: 15 },
    ...Array.from({ length: 9 }, (_, index) => ({ month: `${2012 + index}-01`, x: 20 + index * 8 })),
  ];
  expect(densityTicks(months).map(({ month }) => month)).toEqual([
    '1962-10',
    '2011-03',
    '2013-01',
    '2015-01',
    '2017-01',
    '2020-01',
  ]);
  expect(
    densityTicks([
      { month: '2031-05', x: 0 },
      { month: '2031-06', x: 20 },
      { month: '2031-07', x: 40 },
    ]),
  ).toEqual([
    { month: '2031-05', x: 0, isYear: true },
    { month: '2031-07', x: 40, isYear: false },
  ]);
});

test('a strip of very many months has bars of one span of the calendar each, which together count every statement, in order and apart', () => {
  const months = Array.from({ length: 500 }, (_, number) =>
    new Date(Date.UTC(1980, number, 1)).toISOString().slice(0, 7),
  );
  const density = measureDensity(saidIn(...months, '1980-01', '2021-08')) ?? expect.fail('no density');
  const layout = layOutStrip(density);
  const bars = barsOf(layout);
  expect(monthsOfBar(layout)).toBe(6);
  expect(bars.length).toBeLessThanOrEqual(88);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(502);
  expect(bars.slice(0, 2).map(({ period }) => period)).toEqual(['1980-01/1980-06', '1980-07/1980-12']);
  bars.forEach(({ start, end }, index) => {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(bars[index - 1]?.end ?? 0);
  });
});

test('no bar is narrower than four pixels of a phone, however long the span', () => {
  for (const years of [1, 8, 30, 90, 250, 1900]) {
    const months = Array.from({ length: years * 12 }, (_, month) => monthText(24 * 12 + month));
    const layout = layOutStrip(measureDensity(saidIn(...months)) ?? expect.fail('no density'));
    const [narrowest = 0] = barsOf(layout)
      .slice(1, -1)
      .map(({ start, end }) => (end - start) / layout.width)
      .sort((a, b) => a - b);
    expect(narrowest * 358, `${years} years`).toBeGreaterThanOrEqual(4);
  }
});

test('a bar of several months leads to the first of them that has statements', () => {
  const months = Array.from({ length: 100 }, (_, number) => monthText(2000 * 12 + number)).filter(
    (month) => month !== '2001-01' && month !== '2001-02',
  );
  const density = measureDensity(saidIn(...months)) ?? expect.fail('no density');
  const bar = barsOf(layOutStrip(density)).find(({ period }) => period === '2001-01/2001-03');
  expect(bar).toMatchObject({ from: '2001-03', count: 1 });
});

test('a strip of few months has a bar for each that has statements', () => {
  const density = measureDensity(saidIn('2031-01', '2031-03', '2031-03')) ?? expect.fail('no density');
  expect(barsOf(layOutStrip(density)).map(({ period, count }) => [period, count])).toEqual([
    ['2031-01', 1],
    ['2031-03', 2],
  ]);
});
