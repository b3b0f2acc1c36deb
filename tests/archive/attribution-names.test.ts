import { expect, test } from 'vitest';
import { linkNames } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import { attributionNames } from '../../src/archive/names/attribution-names.ts';
import { officesCalled } from '../../src/archive/names/roles.ts';
import { smallCollection } from './small-collection.ts';

const { names } = linkNames(
  readCollection(
    'content',
    smallCollection({
      'speakers/cy-lund.md':
        '---\nname: Cy Lund\nroles: [{ role: Consul, labels: { fr: Consule } }, { role: Member }]\n---\n',
    }),
  ),
);
const known = attributionNames(names);

test.each([
  ['Ada Marsh', 'whole'],
  ['ada-marsh', 'whole'],
  ['Marsh', 'part'],
  ['Premier Ada Marsh', 'part'],
  ['Zed', undefined],
])('the speaker %s is called in %s', (name, how) => {
  expect(known.speaker(name)).toBe(how);
});

test.each([
  ['Ada Marsh', 'premier', true],
  ['Ada Marsh', 'Envoy', false],
  ['Cy Lund', 'consule', true],
  ['Cy Lund', 'Member', true],
  // Of several who can be called so, one that holds it is enough.
  ['Lund', 'Envoy', true],
  ['Port Authority', 'Premier', false],
  ['Zed', 'Premier', false],
])('%s holds the office %s: %s', (speaker, role, holds) => {
  expect(known.holds(speaker, role)).toBe(holds);
});

test('parties and topics are those of the collection', () => {
  expect(['Norway', 'port-authority', 'grain', 'Nowhere'].map((name) => known.isParty(name))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(['grain', 'SHIPS', 'Norway', 'tolls'].map((name) => known.isTopic(name))).toEqual([true, true, false, false]);
});

test('an office is found among thousands without folding all of them each time', () => {
  const offices = Array.from({ length: 2000 }, (_, at) => ({ role: `Envoy ${at}`, labels: {}, from: null, to: null }));
  const begun = performance.now();
  const found = offices.flatMap(({ role }) => officesCalled(offices, role.toUpperCase()));
  expect(found).toEqual(offices);
  // Folding them anew takes eight seconds, this a tenth of one.
  expect(performance.now() - begun).toBeLessThan(2000);
});
