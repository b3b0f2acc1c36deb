import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { indexParties, type Party } from '../../src/archive/names/parties.ts';
import { interfaceLanguages } from '../../src/languages/languages.ts';
import { loadWords } from '../../src/languages/load-words.ts';
import { partyLabels } from '../../src/rendering/party-name.ts';
import { namesOf } from '../../src/search/queries/facet.ts';
import { facetsCalled } from '../../src/search/queries/facets-called.ts';
import { searchRecords } from '../../src/search/files/records.ts';
import { changedNorland, norland } from '../read-folder.ts';

const languages = await Promise.all(interfaceLanguages.map(({ tag }) => loadWords(tag)));

const entry = `---
title: Two envoys in one voice
date: 2031-07-02
status: disputed
corrections: [{ date: 2031-07-03, text: Sudmark says that it agreed to nothing. }]
topics: [grain]
source: { publisher: Norland News, url: https://example.org/voice }
---

> The strait stays open.
>
> — Ada Marsh; Ilya Kornev for Fiji [p. 4] ^together

> Nothing was agreed.
>
> — a senior official ^unnamed

> We wait.
>
> — the Strait Group ^group
`;

const { archive, problems } = buildArchive(
  norland,
  changedNorland({
    'articles/2031/one-voice.md': entry,
    'speakers/senior-official.md': '---\nname: a senior official\nkind: unnamed\ncountry: XS\n---\n',
    'speakers/strait-group.md':
      '---\nname: the Strait Group\nkind: group\nmembers: [ada-marsh, ilya-kornev]\nlabels: { fr: le Groupe du détroit }\nformer: [straits-group]\n---\n',
  }),
);
const records = searchRecords(archive, (party) => partyLabels(party, languages));
const of = (id: string) => {
  const found = records.find(({ path }) => path.endsWith(`one-voice/#${id}`));
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('a record has everybody who said it, for whom, where, and what became of its entry', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { speakers, parties, behalf, locator, status } = of('together');
  expect(speakers.map(({ speaker, office }) => [speaker.slug, office?.role])).toEqual([
    ['ada-marsh', 'Premier'],
    ['ilya-kornev', 'Envoy'],
  ]);
  expect([behalf, parties].map((list) => list.map(({ slug }) => slug))).toEqual([['fiji'], ['fiji']]);
  expect([locator, status]).toEqual(['p. 4', 'disputed']);
});

test('a country is called by its code and its name in the six languages, and labelled in those of the site', () => {
  const [fiji] = of('together').parties;
  if (!fiji) throw new Error('no party');
  expect(fiji).toMatchObject({ name: 'Fiji', labels: { fr: 'Fidji', ru: 'Фиджи', es: 'Fiyi' } });
  expect(namesOf(fiji)).toEqual(expect.arrayContaining(['FJ', 'فيجي', '斐济']));
});

test('a code means its country, whatever language shortens another one so', () => {
  const facets = searchRecords({
    statements: archive.statements.map((each) => ({ ...each, parties: twoCountries() })),
  });
  const [record] = facets;
  const called = (name: string) => facetsCalled(name, record?.parties ?? []).facets.map(({ slug }) => slug);
  expect([called('RU'), called('GB'), called('UK'), called('R.-U.')]).toEqual([
    ['russia'],
    ['united-kingdom'],
    ['united-kingdom'],
    ['russia'],
  ]);
});

function twoCountries(): Party[] {
  const index = indexParties([]);
  return ['RU', 'GB'].map((code) => index.find(code)).filter((party) => party !== undefined);
}

test('an unnamed speaker is told from a person', () => {
  const [who] = of('unnamed').speakers;
  expect([who?.speaker.isUnnamed, of('together').speakers[0]?.speaker.isUnnamed]).toEqual([true, undefined]);
});

test('what a group says is found under its members, and the group by its earlier address', () => {
  const { speakers, members } = of('group');
  expect(members.map(({ slug }) => slug)).toEqual(['ada-marsh', 'ilya-kornev']);
  expect(speakers[0]?.speaker).toMatchObject({ former: ['straits-group'], labels: { fr: 'le Groupe du détroit' } });
});

test('whoever is named in many statements is one facet', () => {
  const facets = new Set(records.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker)));
  expect([...facets].filter(({ slug }) => slug === 'ada-marsh')).toHaveLength(1);
});
