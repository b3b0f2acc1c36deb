import { expect, test } from 'vitest';
import { densityStrip } from '../../src/rendering/charts/density-strip.ts';
import { dateOf } from '../date-of.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const [first = expect.fail('no statement')] = readNorland().archive.statements;

/** The years under the strip of statements in each of these years, on a narrow screen and on a wide one. */
function yearsNamed(years: readonly number[]) {
  const statements = years.map((year) => ({ ...first, date: dateOf(`${year}-01-15`) }));
  const drawn = densityStrip(statements, setting)?.toString() ?? '';
  const ticks = [...drawn.matchAll(/(?:<g class="on-(phone|desk)">)?<line[^>]*><\/line><text[^>]*>(\d{4})<\/text>/g)];
  const on = (other: string) => ticks.filter(([, screen]) => screen !== other).map(([, , year]) => Number(year));
  return { phone: on('desk').sort(), desk: on('phone').sort() };
}

test('a strip names every year where there is room for all, and on a narrow screen some of them', () => {
  const years = Array.from({ length: 15 }, (_, at) => 2010 + at);
  expect(yearsNamed(years)).toEqual({ phone: [2010, 2012, 2015, 2017, 2020, 2022, 2024], desk: years });
});

test('years that no screen has room for are named by fives and tens', () => {
  const years = Array.from({ length: 60 }, (_, at) => 1961 + at);
  const { desk } = yearsNamed(years);
  expect(desk).toContain(1970);
  expect(desk).toContain(1975);
  expect(desk.length).toBeLessThan(21);
});
