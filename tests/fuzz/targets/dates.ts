import { compareDates, firstDay, lastDay, readDate, withoutTimes } from '../../../src/statements/dates/dates.ts';
import { readPeriod } from '../../../src/statements/dates/period.ts';
import { fail, type Target } from '../target.ts';

/** A date that is read begins before it ends, is as early as itself, and reads back from what is written of it. */
export const dates: Target = {
  name: 'dates',
  seeds: ['2031-05-30', '2031-05', '2031', '2031-05-28/2031-05-30', '2031-05-30T14:05+03:00', '2031?', '1962-03~', '203X', '../2031', '[2031,2032]', '-0044', '2031-21'], // prettier-ignore
  pieces: [
    '-',
    '/',
    '~',
    '?',
    '%',
    'X',
    'T',
    'Z',
    ':',
    '..',
    '0',
    '9',
    '31',
    '29',
    '02',
    '[',
    ']',
    '{',
    '}',
    'Y',
    '+',
    ' ',
  ],
  holds(text) {
    const read = readDate(text);
    if ('date' in read) {
      const { date } = read;
      if (firstDay(date) > lastDay(date)) fail(`ends before it begins: ${firstDay(date)} ${lastDay(date)}`);
      if (compareDates(date, date) !== 0) fail('is not as early as itself');
      const again = readDate(date.edtf);
      if (!('date' in again) || JSON.stringify(again.date) !== JSON.stringify(date))
        fail(`does not read back from ${date.edtf}`);
      const bare = readDate(withoutTimes(date.edtf));
      if (!('date' in bare)) fail(`is no date without its times: ${withoutTimes(date.edtf)}`);
    } else if (read.repair.trim() === '') fail('is refused without a repair');
    readPeriod(text);
  },
};
