import { describe, expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/search/files/records.ts';
import { packShown, shownOf, unpackShown, type Shown } from '../../../src/search/hits/shown.ts';
import { named } from '../hand-made-index.ts';

const ada = named('Ada Marsh', { labels: { ru: 'Ада Марш' }, aliases: ['A. Marsh'] });
const record: SearchRecord = {
  path: 'articles/a/#b',
  text: 'The strait is open.',
  speakers: [{ speaker: ada, office: { role: 'Premier' } }, { speaker: named('an official', { isUnnamed: true }) }],
  members: [],
  behalf: [],
  parties: [named('Norland')],
  topics: [named('grain')],
  broader: [named('trade')],
  title: 'Talks',
  occasion: '12th meeting',
  publisher: named('Norland News'),
  status: 'current',
  locator: '',
  date: '2031-05',
  day: '2031-05-01',
  mode: 'indirect',
};

describe('a hit shows of a record', () => {
  test('who said what when, by the names of the page, and nothing that most have none of', () => {
    expect(shownOf(record)).toStrictEqual({
      path: 'articles/a/#b',
      text: 'The strait is open.',
      speakers: [
        { name: 'Ada Marsh', labels: { ru: 'Ада Марш' }, office: { role: 'Premier' }, isUnnamed: undefined },
        { name: 'an official', labels: undefined, office: undefined, isUnnamed: true },
      ],
      topics: [{ name: 'grain', labels: undefined }],
      members: undefined,
      behalf: undefined,
      status: undefined,
      locator: undefined,
      title: 'Talks',
      date: '2031-05',
      mode: 'indirect',
    });
  });

  test('for whom, where in the source, and what became of its entry', () => {
    expect(shownOf({ ...record, behalf: [ada], status: 'withdrawn', locator: 'p. 4' })).toMatchObject({
      behalf: [{ name: 'Ada Marsh', labels: { ru: 'Ада Марш' } }],
      status: 'withdrawn',
      locator: 'p. 4',
    });
  });

  test('up to six members of a group', () => {
    const members = Array.from({ length: 7 }, (_, at) => named(`Member ${at}`));
    expect(shownOf({ ...record, members: members.slice(1) }).members).toHaveLength(6);
    expect(shownOf({ ...record, members }).members).toBeUndefined();
  });
});

const plain: Shown = { path: 'p', text: 't', title: 'h', date: '2031', mode: 'direct', speakers: [], topics: [] };

describe('what a hit shows is packed', () => {
  test.each<[string, Partial<Shown>, unknown[]]>([
    ['names as texts', { speakers: [{ name: 'Ada Marsh' }], topics: [{ name: 'grain' }] }, [['Ada Marsh'], ['grain']]],
    [
      'offices behind names',
      {
        speakers: [
          { name: 'Ada Marsh', office: { role: 'Premier' } },
          { name: 'Bo', office: { role: 'Envoy', organization: 'Sudmark' } },
        ],
      },
      [
        [
          ['Ada Marsh', 'Premier'],
          ['Bo', 'Envoy', 'Sudmark'],
        ],
        [],
      ],
    ],
    [
      'with their labels as they are',
      { speakers: [{ name: 'Ada', labels: { fr: 'Adèle' } }], topics: [{ name: 'grain', labels: { fr: 'blé' } }] },
      [[{ name: 'Ada', labels: { fr: 'Adèle' } }], [{ name: 'grain', labels: { fr: 'blé' } }]],
    ],
    [
      'the labels of an office, and that nobody is named',
      {
        speakers: [
          { name: 'Ada', office: { role: 'Envoy', labels: { fr: 'envoyée' } } },
          { name: 'an official', isUnnamed: true },
        ],
      },
      [
        [
          { name: 'Ada', office: { role: 'Envoy', labels: { fr: 'envoyée' } } },
          { name: 'an official', isUnnamed: true },
        ],
        [],
      ],
    ],
    ['members', { members: [{ name: 'Bo' }] }, [[], [], { members: [{ name: 'Bo' }] }]],
    ['for whom', { behalf: [{ name: 'Bo' }] }, [[], [], { behalf: [{ name: 'Bo' }] }]],
    ['the status', { status: 'disputed' }, [[], [], { status: 'disputed' }]],
    ['the place in the source', { locator: 'p. 4' }, [[], [], { locator: 'p. 4' }]],
  ])('%s, and unpacked to the same', (_said, other, expected) => {
    const shown = { ...plain, ...other };
    const packed = packShown(shown);
    expect(packed).toEqual(['p', 't', 'h', '2031', 'direct', ...expected]);
    expect(unpackShown(JSON.parse(JSON.stringify(packed)) as typeof packed)).toEqual(shown);
  });

  test('and nothing is behind what has no more', () => {
    expect(packShown(plain)).toHaveLength(7);
  });
});
