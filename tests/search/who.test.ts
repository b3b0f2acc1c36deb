import { describe, expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { fr } from '../../src/languages/fr/interface.ts';
import { openEngine } from '../../src/search/engine.ts';
import { groupHits } from '../../src/search/hits/group-hits.ts';
import { hitAttribution } from '../../src/search/hits/hit-attribution.ts';
import { facet, indexOf, record } from './invented-records.ts';

const ada = { ...facet('Ada Marsh', 'A. Marsh'), labels: { ru: 'Ада Марш', fr: 'Adèle Marsh' } };
const ilya = { ...facet('Ilya Kornev', 'Kornjew'), former: ['i-kornew'] };
const bo = facet('Bo Lind');
const other = { ...facet('Bo Lind', 'B. Lind'), slug: 'bo-lind-2' };
const talks = facet('the Talks');
const official = { ...facet('a senior official'), isUnnamed: true as const };
const norland = { ...facet('Norland', 'XN'), labels: { fr: 'Norlande' } };
const sudmark = facet('Sudmark', 'XS');
const minister = { role: 'Minister', organization: 'Norland', labels: { fr: 'Ministre' } };

const records = [
  record('Together.', {
    speakers: [{ speaker: ada, office: minister }, { speaker: ilya }],
    parties: [norland, sudmark],
    path: 'articles/talks/#together',
    status: 'disputed',
    locator: 'p. 4',
  }),
  record('By the group.', { speaker: talks, members: [ilya, bo], behalf: [sudmark], parties: [sudmark] }),
  record('Not for attribution.', { speaker: official, parties: [norland] }),
  record('Alone.', { speaker: ada, parties: [norland] }),
  record('A namesake.', { speaker: other }),
];
const engine = await openEngine(indexOf(records));
const found = async (query: string) => (await engine.search(query, { limit: 9 })).hits.map(({ text }) => text);

describe('a statement is found', () => {
  test.each([
    ['speaker:ada-marsh', ['Together.', 'Alone.']],
    ['speaker:"Ilya Kornev"', ['Together.', 'By the group.']],
    ['speaker:i-kornew', ['Together.', 'By the group.']],
    ['speaker:"Ада Марш"', ['Together.', 'Alone.']],
    ['speaker:"Bo Lind"', ['By the group.', 'A namesake.']],
    ['speaker:bo-lind', ['By the group.']],
    ['speaker:talks', ['By the group.']],
    ['country:norland', ['Together.', 'Not for attribution.', 'Alone.']],
    ['страна:XN', ['Together.', 'Not for attribution.', 'Alone.']],
    ['pays:norlande', ['Together.', 'Not for attribution.', 'Alone.']],
    ['país:sudmark speaker:marsh', ['Together.']],
    ['دولة:sudmark', ['Together.', 'By the group.']],
    ['国家:sudmark', ['Together.', 'By the group.']],
    ['party:sudmark country:norland', ['Together.', 'By the group.', 'Not for attribution.', 'Alone.']],
    ['marsh kornev', ['Together.']],
    ['sudmark', ['Together.', 'By the group.']],
    ['"sudmark"', ['By the group.']],
    ['ministre', ['Together.']],
  ])('by %s', async (query, expected) => {
    expect((await found(query)).sort()).toEqual(expected.toSorted());
  });
});

test('a country that nobody speaks for is not known, and the nearest is offered; one that is nearly spelt so is taken', async () => {
  const unknown = async (query: string) => (await engine.search(query, { limit: 1 })).unknown;
  expect(await unknown('country:Suxmxrk')).toEqual([{ field: 'party', value: 'Suxmxrk', nearest: 'Sudmark' }]);
  expect(await unknown('country:Norllandde')).toEqual([]);
});

test('a joint statement counts once in the total and under each who said it, the unnamed apart', async () => {
  const { total, facets } = await engine.search('country:norland', { limit: 1, facets: true });
  const counts = (list: { value: string; count: number }[] = []) => list.map(({ value, count }) => [value, count]);
  expect(total).toBe(3);
  expect(counts(facets?.speakers)).toEqual([
    ['ada-marsh', 2],
    ['ilya-kornev', 1],
  ]);
  expect(counts(facets?.unnamed)).toEqual([['a-senior-official', 1]]);
  expect(counts(facets?.parties)).toEqual([
    ['norland', 3],
    ['sudmark', 1],
  ]);
  expect(facets?.parties[0]?.labels).toEqual({ fr: 'Norlande' });
});

describe('a hit says', () => {
  const hit = async (query: string) => {
    const [first] = (await engine.search(query, { limit: 1 })).hits;
    if (!first) throw new Error(`nothing is found for ${query}`);
    return first;
  };

  test('who said it together, in which office, its status and where it stands', async () => {
    expect(hitAttribution(await hit('together'), en)).toEqual({
      speakers: [
        { name: 'Ada Marsh', office: 'Minister, Norland' },
        { name: 'Ilya Kornev', office: '' },
      ],
      remarks: ['jointly'],
      status: 'Disputed',
      locator: 'p. 4',
    });
  });

  test('so in the language of the page', async () => {
    const { speakers, remarks } = hitAttribution(await hit('together'), fr);
    expect([speakers[0], remarks]).toEqual([{ name: 'Adèle Marsh', office: 'Ministre, Norland' }, [fr.said.together]]);
  });

  test('whose office it is in the language of its label, where that is a country of today', () => {
    const by = (code?: string) => ({
      ...{ path: '', text: '', title: '', date: '2031', mode: 'direct' as const, topics: [] },
      speakers: [
        { name: 'Ada Marsh', office: { role: 'Envoy', organization: 'Sweden', labels: { fr: 'Envoyée' }, code } },
      ],
    });
    const offices = [hitAttribution(by('SE'), fr), hitAttribution(by(), fr), hitAttribution(by('SE'), en)];
    expect(offices.map(({ speakers }) => speakers[0]?.office)).toEqual([
      'Envoyée, Suède',
      'Envoyée, Sweden',
      'Envoy, Sweden',
    ]);
  });

  test('with whom a group spoke and for whom', async () => {
    const { remarks, status, locator } = hitAttribution(await hit('group'), en);
    expect([remarks, status, locator]).toEqual([['for Sudmark', 'with Ilya Kornev and Bo Lind'], '', '']);
  });

  test('that nobody is named', async () => {
    expect(hitAttribution(await hit('attribution'), en).remarks).toEqual(['not named in the source']);
  });

  test('no list of members that is longer than the words', async () => {
    const members = Array.from({ length: 40 }, (_, number) => facet(`Member ${number}`));
    const opened = await openEngine(indexOf([record('By many.', { speaker: talks, members })]));
    const { total, hits } = await opened.search('speaker:"Member 7"', { limit: 1 });
    expect([total, hits[0]?.members]).toEqual([1, undefined]);
  });

  test('whose name was read by its sound, of several', async () => {
    const opened = await openEngine(
      indexOf([record('x', { speakers: [{ speaker: ada }, { speaker: facet('Bo Lawrow') }] })]),
    );
    const [first] = (await opened.search('Lavrov', { limit: 1 })).hits;
    expect(first?.reasons).toEqual([{ typed: 'lavrov', found: 'Bo Lawrow', likeness: 'sound' }]);
  });

  test('the name that is hidden, unless the page shows it', async () => {
    const reasons = async (language: string) =>
      (await engine.search('Ада Марш', { limit: 1, language })).hits[0]?.reasons.length;
    expect([await reasons('ru'), await reasons('en')]).toEqual([0, 2]);
  });

  test('the status with its entry', async () => {
    const { hits } = await engine.search('together', { limit: 1 });
    expect(groupHits(hits)).toMatchObject([{ path: 'articles/talks/', status: 'disputed' }]);
  });
});
