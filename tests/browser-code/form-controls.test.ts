import { expect, test } from 'vitest';
import { dateNote, readControl, shownValue } from '../../src/browser/contribute/form-controls.ts';
import { dateReader } from '../../src/browser/search/date-reader.ts';
import { en } from '../../src/languages/en/interface.ts';

const isName = (text: string) => text === 'women, peace and security';

test.each([
  ['text', '  Port Ada ', 'Port Ada'],
  ['area', ' “Grain.”\n', ' “Grain.”\n'],
  ['list', 'grain,, ships ; the Strait、العربية، 谷物', ['grain', 'ships', 'the Strait', 'العربية', '谷物']],
  ['list', ' , ', []],
  ['list', 'grain, women, peace and security', ['grain', 'women, peace and security']],
  ['names', 'Ada Marsh; Marsh, Ada', ['Ada Marsh', 'Marsh, Ada']],
  ['lines', 'answers [a](a.md)\n\n denies [b](b.md)', ['answers [a](a.md)', 'denies [b](b.md)']],
  ['date', '29 March 2031', '2031-03-29'],
  ['date', ' about March 2031 ', '2031-03~'],
  ['date', 'the other day', 'the other day'],
  ['date', '3/4/2031', '3/4/2031'],
] as const)('%s reads %j', (kind, typed, value) => {
  expect(readControl(kind, typed, { readDate: dateReader, isName })).toEqual(value);
});

test('before the reader of dates has come, a date stays as it was typed', () => {
  expect(readControl('date', '29 March 2031', { readDate: () => undefined, isName })).toBe('29 March 2031');
});

test.each([
  ['Port Ada', 'Port Ada'],
  [['grain', 'ships'], 'grain, ships'],
  [undefined, ''],
  [{ a: '1' }, ''],
])('%j is shown as it can be typed', (value, shown) => {
  expect(shownValue(value)).toBe(shown);
});

test.each([
  ['29 March 2031', 'Read as 2031-03-29'],
  ['2031-03-29', ''],
  ['', ''],
  ['3/4/2031', 'This can be 2031-04-03 or 2031-03-04.'],
  ['the other day', 'This is not a date that can be read.'],
])('beside %j stands %j', (typed, note) => {
  expect(dateNote(typed, dateReader, en)).toBe(note);
});
