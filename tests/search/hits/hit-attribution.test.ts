import { expect, test } from 'vitest';
import { en } from '../../../src/languages/en/interface.ts';
import { fr } from '../../../src/languages/fr/interface.ts';
import { cutAtSpeaker, groupHits } from '../../../src/search/hits/group-hits.ts';
import { hitAttribution } from '../../../src/search/hits/hit-attribution.ts';
import type { Hit } from '../../../src/search/hits/read-hit.ts';

const ada = {
  name: 'Ada Marsh',
  labels: { fr: 'Adèle Marsh' },
  office: { role: 'Minister', organization: 'Norland', labels: { fr: 'Ministre' } },
};
const hit = (path: string, other: Partial<Hit> = {}): Hit => ({
  path,
  text: path,
  title: `of ${path.split('#')[0] ?? ''}`,
  date: '',
  mode: 'direct',
  speakers: [],
  topics: [],
  marks: [],
  reasons: [],
  ...other,
});

test('a hit says who said it, in which office, together, for whom, with whom, its status and its place', () => {
  const shown = hit('a', {
    speakers: [ada, { name: 'Bo Lind', office: { role: 'Envoy' } }, { name: 'an official', isUnnamed: true }],
    behalf: [{ name: 'Sudmark' }, { name: 'Norland' }],
    members: [{ name: 'Cy Fen' }],
    status: 'disputed',
    locator: 'p. 4',
  });
  expect(hitAttribution(shown, en)).toEqual({
    speakers: [
      { name: 'Ada Marsh', office: 'Minister, Norland' },
      { name: 'Bo Lind', office: 'Envoy' },
      { name: 'an official', office: '' },
    ],
    remarks: ['jointly', 'not named in the source', 'for Sudmark and Norland', 'with Cy Fen'],
    status: 'Disputed',
    locator: 'p. 4',
  });
  expect(hitAttribution(shown, fr).speakers[0]).toEqual({ name: 'Adèle Marsh', office: 'Ministre, Norland' });
});

test('and nothing that is not there', () => {
  expect(hitAttribution(hit('a', { speakers: [ada] }), en)).toEqual({
    speakers: [{ name: 'Ada Marsh', office: 'Minister, Norland' }],
    remarks: [],
    status: '',
    locator: '',
  });
});

test('hits of one entry stand together where the best of them does', () => {
  const hits = [hit('a/#1', { status: 'corrected' }), hit('b/#1'), hit('a/#2'), hit('c')];
  expect(groupHits(hits)).toEqual([
    { path: 'a/', title: 'of a/', status: 'corrected', hits: [hits[0], hits[2]] },
    { path: 'b/', title: 'of b/', status: undefined, hits: [hits[1]] },
    { path: 'c', title: 'of c', status: undefined, hits: [hits[3]] },
  ]);
});

test('hits are cut where those begin that speak of whom the query names', () => {
  const [a, b, c, d] = [hit('a'), hit('b'), hit('c', { isOf: true }), hit('d')] as const;
  expect(cutAtSpeaker([a, b, c, d])).toEqual([
    { isOf: false, hits: [a, b] },
    { isOf: true, hits: [c] },
    { isOf: false, hits: [d] },
  ]);
  expect(cutAtSpeaker([])).toEqual([]);
});
