import { expect, test } from 'vitest';
import { indexParties } from '../../src/archive/names/parties.ts';

const parties = indexParties([]);

test.each([
  ['Turkey', 'TR'],
  ['Türkiye', 'TR'],
  ['the Russian Federation', 'RU'],
  ['Россия', 'RU'],
  ['Viet Nam', 'VN'],
  ['Democratic People’s Republic of Korea', 'KP'],
  ["Lao People's Democratic Republic", 'LA'],
  ['Burma', 'MM'],
  ['Holy See', 'VA'],
  ['USSR', 'SU'],
  ['VE', 'VE'],
])('"%s" is the country %s', (name, code) => {
  expect(parties.find(name)?.code).toBe(code);
});

test('what no country is called is none', () => {
  expect(parties.find('Russian')).toBeUndefined();
});
