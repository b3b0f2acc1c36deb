import { expect, test } from 'vitest';
import { partNames } from '../../../src/exports/data/data-files.ts';
import { dataExamples } from '../../../src/exports/data/examples.ts';
import { sizePlace, sizeText, withSizes } from '../../../src/exports/data/sizes.ts';

test('a table of many rows is cut into files that hosts take', () => {
  expect(partNames('statements', 'csv', 0)).toEqual(['statements.csv']);
  expect(partNames('statements', 'csv', 10_000)).toEqual(['statements.csv']);
  expect(partNames('statements', 'csv', 25_000)).toEqual(['statements.csv', 'statements-2.csv', 'statements-3.csv']);
});

test('a page says how large each file is, whatever it said before', () => {
  const page = `${sizePlace('a.csv')} ${sizePlace('b.csv')}`;
  const once = withSizes(page, new Map([['a.csv', 999]]));
  expect(once).toBe('<span class="count" data-size="a.csv">999 B</span> <span class="count" data-size="b.csv"></span>');
  expect(withSizes(once, new Map([['a.csv', 1_234_567]]))).toContain('>1.2 MB</span>');
  expect([sizeText(0), sizeText(1500), sizeText(999_999)]).toEqual(['0 B', '2 kB', '1000 kB']);
});

test('the examples name the address of the site', () => {
  for (const { code } of dataExamples('https://x.example/data/v1/'))
    expect(code).toContain('https://x.example/data/v1/');
});
