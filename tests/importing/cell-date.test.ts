import { describe, expect, test } from 'vitest';
import { readCellDate, readCellTime } from '../../src/importing/cell-date.ts';

describe('a date of a cell', () => {
  test.each([
    ['2031-05-02', '2031-05-02'],
    ['2031', '2031'],
    ['2031-05', '2031-05'],
    ['1962-03~', '1962-03~'],
    ['about May 2031', '2031-05~'],
    ['2 мая 2031 г.', '2031-05-02'],
    ['2031年5月2日', '2031-05-02'],
    ['28–29 May 2031', '2031-05-28/2031-05-29'],
    ['29/05/2031', '2031-05-29'],
    ['05/29/2031', '2031-05-29'],
    ['05/05/2031', '2031-05-05'],
    ['02.05.2031', '2031-05-02'],
    ['2031-05-02T14:05:00+03:00', '2031-05-02T14:05+03:00'],
    ['2031-05-02 14:05:30 UTC', '2031-05-02T14:05:30Z'],
    ['2031-05-02 00:00:00', '2031-05-02'],
    ['2031-05-02T00:00:00.000Z', '2031-05-02'],
    ['29/05/2031 2:05 PM', '2031-05-29T14:05'],
    ['47970', '2031-05-02'],
    ['47970.75', '2031-05-02T18:00'],
  ])('%s is %s', (cell, edtf) => {
    expect(readCellDate(cell)).toEqual({ edtf });
  });

  test('is told where day and month can change places, unless the mapping says', () => {
    expect(readCellDate('03/04/2031')).toHaveProperty('fact', '"03/04/2031" can be 2031-04-03 or 2031-03-04');
    expect(readCellDate('03/04/2031', { date_order: 'day-first' })).toEqual({ edtf: '2031-04-03' });
    expect(readCellDate('03/04/2031', { date_order: 'month-first' })).toEqual({ edtf: '2031-03-04' });
  });

  test('counts from 1904 where the mapping says so', () => {
    expect(readCellDate('46508', { date_system: '1904' })).toEqual({ edtf: '2031-05-02' });
  });

  test.each(['soon', '31/02/2031', '02/05/31', '2031-02-30', '12'])('%s is none, and says why', (cell) => {
    expect(readCellDate(cell)).toHaveProperty('repair');
  });
});

test.each([
  ['14:05', '14:05'],
  ['2:05 pm', '14:05'],
  ['12.30 a.m.', '00:30'],
  ['9 am', '09:00'],
  ['14h05', '14:05'],
  ['14:05:30+0300', '14:05:30+03:00'],
  ['0.75', '18:00'],
  ['noon', undefined],
])('the time %s is %s', (cell, time) => {
  expect(readCellTime(cell)).toBe(time);
});
