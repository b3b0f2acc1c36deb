import { expect, test } from 'vitest';
import { shownName, slugOf } from '../../src/browser/search/facet-names.ts';
import type { Facet } from '../../src/search/queries/facet.ts';

const facets: Facet[] = [
  {
    slug: 'ada-marsh',
    name: 'Ada Marsh',
    aliases: ['A. Marsh'],
    labels: { ru: 'Ада Марш' },
    former: ['ada-fen', 'bo'],
  },
  { slug: 'bo', name: 'Bo Lind', aliases: [] },
];

test.each([
  ['Ada Marsh', 'ada-marsh'],
  ['Ада Марш', 'ada-marsh'],
  ['A. Marsh', 'ada-marsh'],
  ['ada-fen', 'ada-marsh'],
  ['bo', 'bo'],
  ['Nobody', 'Nobody'],
])('what is written as %s has the address %s', (written, slug) => {
  expect(slugOf(written, facets)).toBe(slug);
});

test.each([
  ['ada-marsh', 'en', 'Ada Marsh'],
  ['ada-marsh', 'ru', 'Ада Марш'],
  ['ada-fen', 'en', 'Ada Marsh'],
  ['bo', 'en', 'Bo Lind'],
  ['nobody', 'en', 'nobody'],
])('the address %s is shown in %s as %s', (slug, language, name) => {
  expect(shownName(slug, facets, language)).toBe(name);
});
