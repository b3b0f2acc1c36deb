import { expect, test } from 'vitest';
import { facetAt, namesOf, type Facet } from '../../../src/search/queries/facet.ts';

const ada: Facet = {
  slug: 'ada-marsh',
  name: 'Ada Marsh',
  labels: { ru: 'Ада Марш', fr: 'Ada Marsh' },
  aliases: ['A. Marsh', 'Ада Марш'],
  former: ['a-marsh', 'bo-lind'],
};
const bo: Facet = { slug: 'bo-lind', name: 'Bo Lind', aliases: [] };

test('somebody is called by a name, in any language and by aliases, each once; a former address is no name', () => {
  expect(namesOf(ada)).toEqual(['Ada Marsh', 'Ада Марш', 'A. Marsh']);
  expect(namesOf(bo)).toEqual(['Bo Lind']);
});

test('a former address leads to whom it was of, unless somebody has it now', () => {
  expect(facetAt('a-marsh', [ada, bo])).toBe(ada);
  expect(facetAt('ada-marsh', [bo, ada])).toBe(ada);
  expect(facetAt('bo-lind', [ada, bo])).toBe(bo);
  expect(facetAt('nobody', [ada, bo])).toBeUndefined();
});
