import { expect, test } from 'vitest';
import { foldLetters, signsInWords } from '../../src/statements/text/fold-letters.ts';

test.each([
  ['Wałęsa', 'walesa'],
  ['Søren', 'soren'],
  ['Đorđe', 'dorde'],
  ['Sæðberg', 'saedberg'],
  ['Þór', 'thor'],
  ['Œuvre', 'oeuvre'],
  ['Işık', 'isik'],
  ['Ħal', 'hal'],
  ['Ŧe', 'te'],
  ['Ŋa', 'na'],
  ['Əli', 'eli'],
  ['Weiß', 'weiss'],
  ['Παπάς', 'παπασ'],
  ['ٱلف', 'الف'],
  ['مصطفى', 'مصطفي'],
  ['فاطمة', 'فاطمه'],
  ['یک', 'يك'],
  ['ہم', 'هم'],
  ['ھم', 'هم'],
])('%s is %s without its strokes and forms', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test.each([
  ['ÉÈ ÅÖ', 'ee ao'],
  ['Άλφα', 'αλφα'],
  ['Артём', 'артем'],
  ['مُحَمَّد', 'محمد'],
  ['שָׁלוֹם', 'שלום'],
  ['ʿAbd al-ʾAziz', 'abd al-aziz'],
  ['Gorʹkiy', 'gorkiy'],
  ['ŉamba', 'namba'],
  ['Sha´ban', 'shaban'],
  ['ســـيرغي', 'سيرغي'],
  ['Ｌａｖｒｏｖ ﬃ', 'lavrov ffi'],
])('%s is %s without its marks and silent letters', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

test.each(['हिन्दी', 'バス', 'ก็', 'grain – “wheat”'])(
  '%s keeps its marks, which are letters or no marks at all',
  (text) => {
    expect(foldLetters(text)).toBe(text.normalize('NFC'));
  },
);

test.each(['٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९', '𞥐𞥑𞥒𞥓𞥔𞥕𞥖𞥗𞥘𞥙'])('the digits of %s are those of ASCII', (digits) => {
  expect(foldLetters(`${digits}é`)).toBe('0123456789e');
});

test('signs inside a word are those of apostrophes and middle dots, and no letter or digit', () => {
  const sign = new RegExp(`^[${signsInWords}]$`, 'u');
  for (const each of "'‘’‛`′‵＇׳״՚·‧・•∙⋅ʿʾʹ") expect(each).toMatch(sign);
  for (const each of 'aя0-.,"“ ') expect(each).not.toMatch(sign);
});
