import { expect, test } from 'vitest';
import { readTypedDate } from '../../../src/drafting/text/typed-date.ts';
import { reportingLanguages } from '../reporting-languages.ts';

test.each([
  ['2017-03-29', '2017-03-29'],
  ['29 March 2017', '2017-03-29'],
  ['March 29, 2017', '2017-03-29'],
  ['29.03.2017', '2017-03-29'],
  ['29/3/2017', '2017-03-29'],
  ['3/29/2017', '2017-03-29'],
  ['March 2017', '2017-03'],
  ['2017', '2017'],
  ['about 2017', '2017~'],
  ['около 2017', '2017~'],
  ['28–29 March 2017', '2017-03-28/2017-03-29'],
  ['28-29 March 2017', '2017-03-28/2017-03-29'],
  ['28 March to 2 April 2017', '2017-03-28/2017-04-02'],
  ['28 по 29 марта 2017', '2017-03-28/2017-03-29'],
  ['29 de marzo de 2017', '2017-03-29'],
  ['29 mars 2017', '2017-03-29'],
  ['29. März 2017', '2017-03-29'],
])('%s is %s', (typed, edtf) => {
  expect(readTypedDate(typed, reportingLanguages)).toEqual({ edtf });
});

test('where day and month cannot be told apart, both are offered', () => {
  expect(readTypedDate('3/4/2017', reportingLanguages)).toEqual({ either: ['2017-04-03', '2017-03-04'] });
});

test.each(['grain', '32 March 2017', '30 February 2017', '13/13/2017', ''])('%j is no date', (typed) => {
  expect(readTypedDate(typed, reportingLanguages)).toBeUndefined();
});
