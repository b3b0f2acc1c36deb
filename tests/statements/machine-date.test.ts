import fc from 'fast-check';
import { expect, test } from 'vitest';
import { machineDate } from '../../src/statements/dates/machine-date.ts';
import { anyZone, dayAndDate } from '../any-date.ts';
import { dateOf } from '../date-of.ts';

test.each([
  ['2031-05-02', '2031-05-02'],
  ['2031-05', '2031-05'],
  ['2031-12', '2031-12'],
  ['2031', '2031'],
  ['0044-03-15', '0044-03-15'],
  ['2031-05-02T23:30+03:00', '2031-05-02T23:30+03:00'],
  ['2031-05-02T23:30:00+03', '2031-05-02T23:30:00+03:00'],
  ['2031-05-02T23:30Z', '2031-05-02T23:30Z'],
  ['2031-05-02T23:30', '2031-05-02T23:30'],
  ['2031-05-02T23:30:05.25129Z', '2031-05-02T23:30:05.251Z'],
  ['2031-05-XX', '2031-05'],
  ['2031-XX-XX', '2031'],
  ['2031-05?', undefined],
  ['2031~', undefined],
  ['2031-21', undefined],
  ['203X', undefined],
  ['2031-05-02/2031-05-03', undefined],
  ['2031-05-02T10:00Z/2031-05-02T12:00Z', undefined],
])('%s is %s', (text, expected) => {
  expect(machineDate(dateOf(text))).toBe(expected);
});

test('a time has the offset of its zone', () => {
  expect(machineDate(dateOf('2031-05-02T23:30', 'Europe/Moscow'))).toBe('2031-05-02T23:30+03:00');
  // Clocks of 1900 went by the sun of their city, which no offset in minutes tells.
  expect(machineDate(dateOf('1900-05-02T23:30', 'Europe/Moscow'))).toBe('1900-05-02T23:30');
});

/** HTML, "Dates and times": year, month, date, local and global date and time strings. */
const inHtml = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/;

test('whatever it gives is a date that HTML knows, of the same instant', () => {
  fc.assert(
    fc.property(dayAndDate, fc.option(anyZone), ({ text }, zone) => {
      const date = dateOf(text, zone ?? undefined);
      const machine = machineDate(date);
      fc.pre(machine !== undefined);
      expect(machine).toMatch(inHtml);
      if (/(?:Z|[+-]\d{2}:\d{2})$/.test(machine)) expect(Date.parse(machine)).toBe(date.begins?.instant);
    }),
  );
});
