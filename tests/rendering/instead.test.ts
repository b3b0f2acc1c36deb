import { expect, test } from 'vitest';
import { insteadOf } from '../../src/rendering/pages/instead.ts';

test.each([
  ['ru/articles/grain-talks/', 'articles/grain-talks/'],
  ['ru/speakers/ada-marsh/topics/grain/', 'speakers/ada-marsh/topics/grain/'],
  ['ru/occasions/2031-talks/', 'occasions/2031-talks/'],
  ['ar/topics/grain/by-country/', 'topics/grain/by-country/'],
  ['speakers/ada-marsh/topics/grain/', 'speakers/ada-marsh/#grain'],
  ['countries/norland/topics/%D9%85/', 'countries/norland/#%D9%85'],
  ['speakers/ada-marsh/by-date/', 'speakers/ada-marsh/'],
  ['topics/grain/by-country/', 'topics/grain/'],
  ['articles/grain-talks/nobody-asked/', 'articles/grain-talks/#nobody-asked'],
  ['ru/articles/grain-talks/nobody-asked/', 'articles/grain-talks/nobody-asked/'],
  ['articles/nothing/', undefined],
  ['ru/speakers/nobody/', undefined],
  ['speakers/by-country/nobody/', undefined],
  ['fr/articles/grain-talks/', undefined],
  ['', undefined],
])('%j has no page: its words may stand at %j', (path, instead) => {
  expect(insteadOf(path, ['ru', 'ar'])).toBe(instead);
});
