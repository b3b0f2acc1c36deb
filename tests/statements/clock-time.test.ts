import { describe, expect, test } from 'vitest';
import { localMilliseconds, offsetText, readClockTime } from '../../src/statements/dates/clock-time.ts';

const day = '2031-05-02';
const at = (hour: number, minute: number, second = 0) => Date.UTC(2031, 4, 2, hour, minute, second);

describe('a time as it is written', () => {
  test.each([
    ['14:05', '14:05', null, null],
    ['14:05:30', '14:05:30', null, null],
    ['14:05:30.25', '14:05:30.25', null, null],
    ['14:05:30.123456789', '14:05:30.123456789', null, null],
    ['00:00', '00:00', null, null],
    ['23:59:59', '23:59:59', null, null],
    ['14:05Z', '14:05', 0, at(14, 5)],
    ['14:05:30.25Z', '14:05:30.25', 0, at(14, 5, 30) + 250],
    ['14:05+03', '14:05', 10_800, at(11, 5)],
    ['14:05+03:00', '14:05', 10_800, at(11, 5)],
    ['14:05+05:59', '14:05', 21_540, at(8, 6)],
    ['14:05-01:30', '14:05', -5400, at(15, 35)],
    ['14:05-12:00', '14:05', -43_200, at(26, 5)],
    ['14:05+14:00', '14:05', 50_400, at(0, 5)],
  ])('%s', (text, time, offset, instant) => {
    expect(readClockTime(day, text)).toEqual({ time: { time, offset, instant } });
  });

  test('by the clocks of its place stands where they say, whatever the offset', () => {
    expect(localMilliseconds(day, '14:05:30.5')).toBe(at(14, 5, 30) + 500);
    expect(localMilliseconds(day, '00:00')).toBe(at(0, 0));
  });
});

const range = 'Hours go from 00 to 23, minutes and seconds from 00 to 59.';
const midnight = 'is the midnight that ends 2031-05-02';
const orNoTime = 'or 2031-05-02 without a time.';
const nobodyKnows = 'says that nobody knows the offset';
const zOrPlace = 'Write Z where the time is that of UTC, or 2031-05-02T14:05 where the place is not known.';
const offsets = 'Offsets go from -12:00 to +14:00.';
const shape = 'Write it as 2031-05-02T23:30+03:00: hours and minutes, then Z for UTC or the offset from it.';

describe('a time that is none says why, and what was meant where that is certain', () => {
  test.each([
    ['24:00', `24:00 ${midnight}`, `Write 2031-05-03T00:00, ${orNoTime}`],
    ['24:00:00', `24:00:00 ${midnight}`, `Write 2031-05-03T00:00, ${orNoTime}`],
    ['24:00:00.00Z', `24:00:00.00 ${midnight}`, `Write 2031-05-03T00:00Z, ${orNoTime}`],
    ['24:00:01', 'there is no such time as 24:00:01', range],
    ['24:01', 'there is no such time as 24:01', range],
    ['23:60', 'there is no such time as 23:60', range],
    ['23:59:61', 'there is no such time as 23:59:61', range],
    ['23:59:60', '23:59:60 is a leap second, which clocks and calendars pass over', 'Write 2031-05-02T23:59:59.'],
    ['23:59:60Z', '23:59:60 is a leap second, which clocks and calendars pass over', 'Write 2031-05-02T23:59:59Z.'],
    ['14:05-00:00', `-00:00 ${nobodyKnows}`, zOrPlace],
    ['14:05-00', `-00 ${nobodyKnows}`, zOrPlace],
    ['14:05-12:01', 'no clock is -12:01 from UTC', offsets],
    ['14:05+14:01', 'no clock is +14:01 from UTC', offsets],
    ['14:05+05:60', 'no clock is +05:60 from UTC', offsets],
  ])('%s', (text, fact, repair) => {
    expect(readClockTime(day, text)).toEqual({ fact, repair });
  });

  test.each([
    ['9:05', 'T09:05'],
    ['14.05', 'T14:05'],
    ['14.05.30', 'T14:05:30'],
    ['14:05:30,5', 'T14:05:30.5'],
    ['14:05 UTC', 'T14:05Z'],
    ['14h05 GMT', 'T14:05Z'],
    ['14:05 z', 'T14:05Z'],
    ['14:05 utc+3', 'T14:05+03:00'],
    ['14:05 +0300', 'T14:05+03:00'],
    ['14:05 −03:30', 'T14:05-03:30'],
    ['14.05.30 +3:30', 'T14:05:30+03:30'],
  ])('%s is meant as %s', (text, meant) => {
    expect(readClockTime(day, text)).toEqual({
      fact: `"${text}" is not a time that can be read`,
      repair: `Write ${day}${meant}.`,
    });
  });

  test.each([
    'soon',
    '',
    '124:00',
    'x14:05',
    'noon 14:05',
    '14:05x',
    '14:05:3',
    '14:05 MSK',
    '14:05 xutc',
    '14:05 utcx',
    '14:05 UTC+3x',
    '14:05 xUTC+3',
    '14:05 3',
    '9:60',
    '14:05:30.1234567890',
  ])('%s is not guessed at', (text) => {
    expect(readClockTime(day, text)).toEqual({ fact: `"${text}" is not a time that can be read`, repair: shape });
  });
});

test.each([
  [10_800, '+03:00'],
  [0, '+00:00'],
  [-5400, '-01:30'],
  [20_700, '+05:45'],
  [-34_200, '-09:30'],
  [1172, undefined],
])('an offset of %d seconds is %s', (offset, text) => {
  expect(offsetText(offset)).toBe(text);
});
