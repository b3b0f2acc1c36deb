import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { formatDate, formatWithinYear } from '../../src/languages/format-date.ts';

test.each([
  ['2017-03-29', '29 March 2017'],
  ['2017-03', 'March 2017'],
  ['2017', '2017'],
  ['2017-03~', 'about March 2017'],
  ['2017-03-29?', '29 March 2017 (uncertain)'],
  ['2017%', 'about 2017 (uncertain)'],
  ['2017-03-28/2017-03-29', '28 – 29 March 2017'],
  ['2017-03-30/2017-04-02', '30 March – 2 April 2017'],
  ['2016-12/2017', 'December 2016 – 2017'],
  ['2017-03-28/..', 'from 28 March 2017'],
  ['../2017', 'until 2017'],
  ['201X', 'some time in the 2010s'],
  ['2017-XX', 'some time in 2017'],
  ['2017-03-XX', 'some time in March 2017'],
  ['2017-21', 'spring 2017'],
  ['2017-03-29T10:30:00Z', '29 March 2017, 10:30'],
  ['0987-03-29', '29 March 987'],
])('%s is %s', (edtf, expected) => {
  expect(formatDate(edtf, en).replace(/[\u2009\u202f]/g, ' ')).toBe(expected);
});

test.each([
  ['2017-03-29', '29 Mar'],
  ['2017-03~', 'about Mar'],
  ['2017', '2017'],
  ['2017-03-28/2017-03-29', '28 – 29 Mar'],
  ['2016-12-31/2017-01-01', '31 December 2016 – 1 January 2017'],
])('under the heading of its year %s is %s', (edtf, expected) => {
  expect(formatWithinYear(edtf, en).replace(/[\u2009\u202f]/g, ' ')).toBe(expected);
});
