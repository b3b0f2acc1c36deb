import { expect, test } from 'vitest';
import { nameKey, soundOf, soundsOf } from '../../../src/search/words/name-key.ts';

test.each([
  ['lavrov', 'lawrow'],
  ['putin', 'poutine'],
  ['khrushchev', 'chruschtschow'],
  ['khrushchev', 'khrouchtchev'],
  ['zelensky', 'zelenskyj'],
  ['castro', 'kastro'],
])('%s sounds like %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test('a j is the y that it is in German, or else what it is in English', () => {
  expect(soundsOf('netanjahu')[0]).toBe(nameKey('netanyahu'));
  expect(soundsOf('jubair')).toEqual([nameKey('jubeir')]);
});

test('a word is not heard as one that begins with another sound: colour, Khillari', () => {
  expect(nameKey('colour')).not.toBe(nameKey('khillari'));
});

