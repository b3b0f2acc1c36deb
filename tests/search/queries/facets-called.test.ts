import { expect, test } from 'vitest';
import type { Facet } from '../../../src/search/queries/facet.ts';
import { facetsCalled } from '../../../src/search/queries/facets-called.ts';

const facet = (name: string, other: Partial<Facet> = {}): Facet => ({
  slug: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  ...other,
});

const people = [
  facet('Ada Marsh', { labels: { ru: 'Ада Марш' }, former: ['a-m-old'] }),
  facet('Bruno Lindqvist', { aliases: ['the envoy', 'Cease-Fire Bruno'] }),
  facet('Clara Lindqvist'),
  facet('Dora Khrushchev'),
  facet('Jean d’Accord'),
];
const called = (value: string, among: readonly Facet[] = people) => {
  const { facets, isForgiven } = facetsCalled(value, among);
  return [facets.map(({ name }) => name), isForgiven];
};

test.each([
  // The address, an earlier one, a whole name in any language and spelling.
  ['ada-marsh', ['Ada Marsh'], false],
  ['a-m-old', ['Ada Marsh'], false],
  ['A M OLD', ['Ada Marsh'], false],
  ['ADA MARSH', ['Ada Marsh'], false],
  ['ада марш', ['Ada Marsh'], false],
  ['The Envoy', ['Bruno Lindqvist'], false],
  // Some words of a name, in any order.
  ['Marsh', ['Ada Marsh'], false],
  ['Marsh Ada', ['Ada Marsh'], false],
  ['Lindqvist', ['Bruno Lindqvist', 'Clara Lindqvist'], false],
  ['Clara Marsh', [], true],
  ['accord', ['Jean d’Accord'], false],
  ['l’accord', ['Jean d’Accord'], false],
  ['ceasefire', ['Bruno Lindqvist'], false],
  ['cease-fire', ['Bruno Lindqvist'], false],
  // One error of a word of four letters, two of one of eight.
  ['Mash', ['Ada Marsh'], true],
  ['Lindqist', ['Bruno Lindqvist', 'Clara Lindqvist'], true],
  ['Clara Lindqist', ['Clara Lindqvist'], true],
  ['Clara Linqist', ['Clara Lindqvist'], true],
  ['Ava Marsh', [], true],
  // What sounds alike.
  ['Chruschtschow', ['Dora Khrushchev'], true],
  ['Zzyzx', [], true],
  ['', [], false],
  ['—', [], false],
])('%s is %j', (value, names, isForgiven) => {
  expect(called(value)).toEqual([names, isForgiven]);
});

test('those with the fewest errors are meant', () => {
  // A letter left out is likelier than one of all the wrong ones, and an error of spelling than a likeness of sound.
  expect(called('Marla', [facet('Marya Bo'), facet('Marlia Bo'), facet('Marta Bo')])).toEqual([['Marlia Bo'], true]);
  expect(called('Zelenski', [facet('Bo Selensky'), facet('Bo Zelensky')])).toEqual([['Bo Zelensky'], true]);
});

test('more than three readings tell nothing, three do', () => {
  const like = ['Ada Korne', 'Bo Korne', 'Cy Korne', 'Di Korne'].map((name) => facet(name));
  expect(called('Kornee', like.slice(0, 3))).toEqual([['Ada Korne', 'Bo Korne', 'Cy Korne'], true]);
  expect(called('Kornee', like)).toEqual([[], true]);
});

test('who has a name of several is each of them', () => {
  const two = [facet('Ada Marsh'), facet('Ada Marsh', { slug: 'ada-marsh-2' })];
  expect(facetsCalled('Ada  Marsh', two).facets.map(({ slug }) => slug)).toEqual(['ada-marsh', 'ada-marsh-2']);
});

test('a value longer than any name is none, and is compared with none', () => {
  expect(called(`Marsh ${'Marsh '.repeat(5000)}`)).toEqual([[], false]);
  expect(called('marsh')).toEqual([['Ada Marsh'], false]);
});
