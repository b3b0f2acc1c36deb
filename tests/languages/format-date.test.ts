import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth, formatWithinYear, formatYear } from '../../src/languages/interface/format-date.ts';
import { arSearch } from '../../src/languages/ar/search.ts';
import { enSearch as en } from '../../src/languages/en/search.ts';
import { esSearch } from '../../src/languages/es/search.ts';
import { frSearch } from '../../src/languages/fr/search.ts';
import { ruSearch } from '../../src/languages/ru/search.ts';
import { zhSearch } from '../../src/languages/zh/search.ts';
import { anyZone, dayAndDate } from '../any-date.ts';
import { dateOf } from '../date-of.ts';

const six = { en, fr: frSearch, es: esSearch, ru: ruSearch, ar: arSearch, zh: zhSearch };
/** Without what differs from one version of Unicode's data to the next, or is not seen. */
const plain = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, '');

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
  ['2017-07/2017-12', 'July – December 2017'],
  ['2017-03-28/..', 'from 28 March 2017'],
  ['../2017', 'until 2017'],
  ['201X', 'some time in the 2010s'],
  ['200X', 'some time between 2000 and 2009'],
  ['20XX', 'some time between 2000 and 2099'],
  ['2017-XX', 'some time in 2017'],
  ['2017-03-XX', 'some time in March 2017'],
  ['2017-21', 'spring 2017'],
  ['2017-21~', 'about spring 2017'],
  ['0987-03-29', '29 March 987'],
  ['0044-03-15', '15 March 44 AD'],
  ['0099-05', 'May 99 AD'],
  ['0044', '44 AD'],
  ['004X', 'some time between 40 AD and 49 AD'],
  ['2017-03-29T10:30:00Z', '29 March 2017, 10:30 (UTC)'],
  ['2031-05-02T23:30+03:00', '2 May 2031, 23:30 (UTC+3)'],
  ['2031-05-02T23:30:05-03:30', '2 May 2031, 23:30:05 (UTC−3:30)'],
  ['2031-05-02T23:30', '2 May 2031, 23:30 (local time)'],
  ['2031-05-02T10:00Z/2031-05-02T12:00Z', '2 May 2031, 10:00–12:00 (UTC)'],
  ['2031-05-02T10:00Z/2031-05-02T15:00+03:00', '2 May 2031, 10:00 (UTC) – 2 May 2031, 15:00 (UTC+3)'],
  ['2031-05-02T22:00/2031-05-03', '2 May 2031, 22:00 (local time) – 3 May 2031'],
])('%s is %s', (text, expected) => {
  expect(plain(formatDate(dateOf(text), en))).toBe(expected);
  // A hit of the search has the text alone.
  expect(plain(formatDate(text, en))).toBe(expected);
});

test.each([
  ['2017-03-29', '29 Mar'],
  ['2017-03~', 'about Mar'],
  ['2017', '2017'],
  ['2017-03-28/2017-03-29', '28 – 29 Mar'],
  ['2016-12-31/2017-01-01', '31 December 2016 – 1 January 2017'],
  ['2016-12/2017-02', 'December 2016 – February 2017'],
  ['2017-01/2017-02', 'Jan – Feb'],
  ['2031-05-02T23:30+03:00', '2 May, 23:30 (UTC+3)'],
])('under the heading of its year %s is %s', (text, expected) => {
  expect(plain(formatWithinYear(dateOf(text), en))).toBe(expected);
});

test.each([
  ['2031-05-02T23:30', 'Europe/Moscow', '2 May 2031, 23:30 (Moscow Standard Time, UTC+3)'],
  ['2031-05-02T23:30', 'America/New_York', '2 May 2031, 23:30 (Eastern Daylight Time, UTC−4)'],
  ['2031-01-02T23:30', 'America/New_York', '2 January 2031, 23:30 (Eastern Standard Time, UTC−5)'],
  ['2031-05-02T23:30', 'Etc/GMT-3', '2 May 2031, 23:30 (UTC+3)'],
  ['2031-05-02T23:30', 'UTC', '2 May 2031, 23:30 (UTC)'],
])('%s in %s is %s', (text, zone, expected) => {
  expect(plain(formatDate(dateOf(text, zone), en))).toBe(expected);
});

describe('says in each language, with its own joins', () => {
  test.each([
    ['20XX', 'fr', 'entre 2000 et 2099'],
    ['20XX', 'es', 'entre 2000 y 2099'],
    ['20XX', 'ru', 'в пределах: 2000 – 2099'],
    ['20XX', 'ar', 'بين عامي 2000 و2099'],
    ['20XX', 'zh', '2000年至2099年之间'],
    ['201X', 'fr', 'années 2010 (sans plus de précision)'],
    ['201X', 'es', 'en algún momento de la década de 2010'],
    ['201X', 'ru', 'в пределах: 2010-е годы'],
    ['201X', 'zh', '2010年代内某时'],
    ['2017-03-29~', 'es', '29 de marzo de 2017 aproximadamente'],
    ['2017-21', 'es', 'primavera de 2017'],
    ['2017-21', 'zh', '2017年春季'],
    ['2031-05-02/2031-05-05', 'zh', '2031年5月2日至5日'],
    ['2031-05-02/2031-06-05', 'zh', '2031年5月2日至6月5日'],
    ['2031-12-30/2032-01-02', 'zh', '2031年12月30日至2032年1月2日'],
    ['2031-07/2031-12', 'zh', '2031年7月至12月'],
    ['2031-07/2032-01', 'zh', '2031年7月至2032年1月'],
    ['2031-07/2031-12', 'fr', 'juillet – décembre 2031'],
    ['2031-05-02/2031-05-05', 'fr', '2–5 mai 2031'],
    ['2031-05-02T23:30+03:00', 'fr', '2 mai 2031, 23:30 (UTC+3)'],
    ['2031-05-02T23:30+03:00', 'es', '2 de mayo de 2031, 23:30 (UTC+3)'],
    ['2031-05-02T23:30+03:00', 'ru', '2 мая 2031 г., 23:30 (UTC+3)'],
    ['2031-05-02T23:30+03:00', 'ar', '2 مايو 2031، 23:30 (UTC+3)'],
    ['2031-05-02T23:30+03:00', 'zh', '2031年5月2日 23:30（UTC+3）'],
    ['2031-05-02T23:30', 'ru', '2 мая 2031 г., 23:30 (местное время)'],
    ['0044-03-15', 'fr', '15 mars 44 ap. J.-C.'],
    ['0044-03-15', 'zh', '公元44年3月15日'],
  ] as const)('%s in %s: %s', (text, language, expected) => {
    expect(plain(formatDate(dateOf(text), six[language]))).toBe(expected);
  });
});

test('a heading has a year as a number, and its era where it would pass for another', () => {
  expect(['2031', '0987', '0100', '0099'].map((year) => formatYear(year, en))).toEqual(['2031', '987', '100', '99 AD']);
  expect(formatMonth('0099-05', en)).toBe('May');
});

test.each(Object.entries(six))(
  'every date that can be read is said in %s, with the years that it has',
  (_tag, words) => {
    fc.assert(
      fc.property(dayAndDate, fc.option(anyZone), ({ text }, zone) => {
        const date = dateOf(text, zone ?? undefined);
        const said = formatDate(date, words);
        expect(said).not.toMatch(/undefined|NaN|Invalid|X/);
        for (const [, year = ''] of text.matchAll(/(?:^|\/)(\d{4})/g)) {
          expect(said, text).toMatch(new RegExp(`(?<!\\d)${Number(year)}(?!\\d)`));
        }
        expect(formatWithinYear(date, words)).not.toBe('');
      }),
    );
  },
);

test('what is no date is said as it stands', () => {
  expect(['', '2017-99', 'soon', 'T', '/'].map((text) => typeof formatDate(text, en))).toEqual(Array(5).fill('string'));
  expect(formatDate('soon', en)).toBe('soon');
});
