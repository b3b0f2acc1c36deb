import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { openEngine } from '../../../src/search/engine.ts';
import { buildIndex } from '../../../src/search/files/build-index.ts';
import { searchRecords } from '../../../src/search/files/records.ts';
import { knownNames, silentNames } from '../../../src/search/files/silent-names.ts';
import { describeAnswer } from '../../../src/search/hits/describe-answer.ts';
import { pagesOfSite } from '../../../src/search/meaning/pages-of-site.ts';
import { changedNorland, norland } from '../../read-folder.ts';
import { facet, filesInMemory } from '../invented-records.ts';

/** A collection with files of a topic, a person, a body and a publisher of which no entry has a statement. */
const { archive } = buildArchive(
  norland,
  changedNorland({
    'topics/fish.md': '---\nlabel: fish\nlabels: { fr: poisson }\naliases: [fisheries]\n---\n',
    'topics/sea.md': '---\nlabel: the sea\n---\n',
    'speakers/cy-fen.md': '---\nname: Cy Fen\ncountry: IS\n---\n',
    'speakers/harbour-board.md': '---\nname: Harbour Board\nkind: organization\n---\n',
    'publishers/sea-post.md': '---\nname: Sea Post\n---\n',
  }),
);
const engine = await openEngine(
  filesInMemory(buildIndex(searchRecords(archive), pagesOfSite(archive), knownNames(archive))),
);
const told = async (query: string) => describeAnswer(await engine.search(query, { limit: 3 }), en);

describe('what the archive knows, and nobody said anything on', () => {
  test.each([
    ['topic:fish', 'There is no statement on fish.'],
    ['topic:fisheries', 'There is no statement on fish.'],
    ['topic:"the sea"', 'There is no statement on the sea.'],
    ['speaker:fen', 'There is no statement by Cy Fen.'],
    ['speaker:"Harbour Board"', 'There is no statement by Harbour Board.'],
    ['country:Iceland', 'There is no statement for Iceland.'],
    ['country:Islandia', 'There is no statement for Iceland.'],
    ['country:"Harbour Board"', 'There is no statement for Harbour Board.'],
    ['publisher:"Sea Post"', 'There is no statement reported by Sea Post.'],
    ['topic:fish grain', 'There is no statement on fish.'],
    ['topic:volcanoes', 'No topic is called volcanoes.'],
  ])('%s is answered so: %s', async (query, expected) => {
    expect(await told(query)).toEqual(['No statements match.', expected]);
  });

  test('takes nothing from what is asked beside it', async () => {
    expect(await told('topic:grain topic:fish')).toEqual(await told('topic:grain'));
    expect(await told('grain -topic:fish')).toEqual(await told('grain'));
  });
});

test('of some names those are silent that are not among others, in the order of their addresses', () => {
  const [ada, bo, cy] = ['Ada Marsh', 'Bo Lind', 'Cy Fen'].map((name) => facet(name));
  const none = { speakers: [], parties: [], topics: [], publishers: [] };
  if (!ada || !bo || !cy) throw new Error('three were made');
  expect(silentNames({ ...none, speakers: [cy, ada, bo] }, { ...none, speakers: [{ ...ada }] })).toEqual({
    ...none,
    speakers: [bo, cy],
  });
});
