import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedDate } from '../../../src/drafting/text/typed-date.ts';
import { interfaceLanguages } from '../../../src/languages/languages.ts';
import { loadWords } from '../../../src/languages/load-words.ts';

const languages = await Promise.all(interfaceLanguages.map(({ tag }) => loadWords(tag)));

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
  ['03/2015', '2015-03'],
  ['3.2015', '2015-03'],
  ['2015/03', '2015-03'],
  ['2015-3-5', '2015-03-05'],
  ['5th of March, 2015', '2015-03-05'],
  ['Wednesday, 29 March 2017', '2017-03-29'],
  ['среда, 29 марта 2017 г.', '2017-03-29'],
  ['Sept. 2015', '2015-09'],
  ['2015 Sept 5', '2015-09-05'],
  ['март 2015 года', '2015-03'],
  ['5-го февраля 2015', '2015-02-05'],
  ['1er août 2015', '2015-08-01'],
  ['fevrier 2015', '2015-02'],
  ['le 5 mars 2015', '2015-03-05'],
  ['marzo de 2015', '2015-03'],
  ['diciembre del 2015', '2015-12'],
  ['März 2015', '2015-03'],
  ['مارس 2015', '2015-03'],
  ['٥ مارس ٢٠١٥', '2015-03-05'],
  ['آذار 2015', '2015-03'],
  ['٥ كانون الثاني ٢٠١٥م', '2015-01-05'],
  ['حوالي 2017', '2017~'],
  ['2015年3月5日', '2015-03-05'],
  ['２０１５年３月', '2015-03'],
  ['2015年三月', '2015-03'],
  ['2015年', '2015'],
  ['约2017年', '2017~'],
  ['March 28–29, 2017', '2017-03-28/2017-03-29'],
  ['March to May 2017', '2017-03/2017-05'],
  ['du 28 au 29 mars 2017', '2017-03-28/2017-03-29'],
  ['с 28 по 29 марта 2017', '2017-03-28/2017-03-29'],
  ['from 2015 to 2016', '2015/2016'],
  ['2015-2016', '2015/2016'],
])('%s is %s', (typed, edtf) => {
  expect(readTypedDate(typed), typed).toEqual({ edtf });
});

test('where day and month cannot be told apart, both are offered', () => {
  expect(readTypedDate('3/4/2017')).toEqual({ either: ['2017-04-03', '2017-03-04'] });
});

test.each([
  'grain',
  '32 March 2017',
  '30 February 2017',
  '13/13/2017',
  '',
  'March',
  '5 March',
  'Marsh 2015',
  'Ma 2015',
  // June or July in French; the December and the January of the Levant.
  'jui 2015',
  'كانون 2015',
  '13/2015',
  '2015年13月',
  '5/3/15',
  'March 2015 and more',
  '2016-2015',
])('%j is no date', (typed) => {
  expect(readTypedDate(typed)).toBeUndefined();
});

const locales = [...languages.map(({ locale }) => locale), 'de', 'ar-LB', 'zh-Hant'];

test.each(locales)('reads every day as %s itself writes it, long and short', (locale) => {
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' });
    for (let number = 0; number < 12; number++) {
      const written = format.format(Date.UTC(2031, number, 9));
      const edtf = `2031-${String(number + 1).padStart(2, '0')}-09`;
      expect([written, readTypedDate(written)]).toEqual([written, { edtf }]);
    }
  }
});

test('what is written in digits alone is read as its own order, or both are offered', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
      const [dayFirst, monthFirst] = [`2031-${two(month)}-${two(day)}`, `2031-${two(day)}-${two(month)}`];
      const read = readTypedDate(`${day}/${month}/2031`);
      expect(read).toEqual(day > 12 || day === month ? { edtf: dayFirst } : { either: [dayFirst, monthFirst] });
      expect(readTypedDate(`${day}.${month}.2031`)).toEqual({ edtf: dayFirst });
    }),
  );
});
