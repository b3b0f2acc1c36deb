import { expect, test } from 'vitest';
import { foldName } from '../../src/archive/names.ts';

test.each([
  ['Ban Ki-moon', 'BAN KI MOON'],
  ['Lech Wałęsa', 'lech walesa'],
  ['Łukasz', 'lukasz'],
  ['İsmet İnönü', 'ismet inonu'],
  ['Søren Ågård', 'Soren Agard'],
  ['Weiß', 'WEISS'],
  ['Сергей Лавров', 'СЕРГЕЙ  ЛАВРОВ'],
  ['Артём', 'Артем'],
  ['سَيرغي لافروف', 'سيرغي لافروف'],
  ['O’Brien', "o'brien"],
  ['J. F. Kennedy', 'J F Kennedy'],
  ['Ｌａｖｒｏｖ', 'lavrov'],
])('%s and %s are one name', (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

test.each([
  ['Lavrov', 'Lavrow'],
  ['伊利亚', '伊利'],
  ['राम', 'रमा'],
  ['オハマ', 'オバマ'],
])('%s and %s are two', (a, b) => {
  expect(foldName(a)).not.toBe(foldName(b));
});
