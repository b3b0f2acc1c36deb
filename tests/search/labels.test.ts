import { expect, test } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { facet, indexOf, record } from './invented-records.ts';

const labelled = (name: string, labels: Record<string, string>, ...aliases: string[]) => ({
  ...facet(name, ...aliases),
  labels,
});
const grain = labelled('grain', { ru: 'зерно', zh: '粮食出口', ar: 'الحبوب' }, 'cereals');
const weapons = labelled('chemical weapons', { zh: '化学武器', fr: 'armes chimiques' });
const marsh = labelled('Ada Marsh', { ru: 'Ада Марш', zh: '阿达·马什', ar: 'أدا مارش' }, 'Lady of the Strait');
const norland = labelled('Norland', { fr: 'Norlande', ru: 'Норландия', zh: '诺兰国' }, 'NRL');
const office = { role: 'Prime Minister', labels: { fr: 'Premier ministre', ru: 'премьер-министр', zh: '首席部长' } };

const records = [
  record('About grain.', { topics: [grain], speakers: [{ speaker: facet('Bo Lind') }] }),
  record('About weapons.', { topics: [weapons], speakers: [{ speaker: facet('Bo Lind') }] }),
  record('By Marsh.', { topics: [], speakers: [{ speaker: marsh }] }),
  record('By an office.', { topics: [], speakers: [{ speaker: facet('Ilya Kornev'), office }] }),
  record('For Norland.', {
    topics: [],
    speakers: [{ speaker: facet('Bo Lind') }],
    behalf: [norland],
    parties: [norland],
  }),
];
const engine = await openEngine(indexOf(records));

test.each([
  ['зерно', 'About grain.'],
  ['зерна', 'About grain.'],
  ['粮食', 'About grain.'],
  ['糧食出口', 'About grain.'],
  ['حبوب', 'About grain.'],
  ['cereal', 'About grain.'],
  ['化学武器', 'About weapons.'],
  ['化學武器', 'About weapons.'],
  ['arme chimique', 'About weapons.'],
  ['Марш', 'By Marsh.'],
  ['马什', 'By Marsh.'],
  ['مارش', 'By Marsh.'],
  ['lady strait', 'By Marsh.'],
  ['premiers ministres', 'By an office.'],
  ['премьер-министр', 'By an office.'],
  ['премьер министра', 'By an office.'],
  ['部长', 'By an office.'],
  ['Норландия', 'For Norland.'],
  ['Norlande', 'For Norland.'],
  ['诺兰国', 'For Norland.'],
])('a name, a label or an alias in any language is found: %s', async (query, text) => {
  const { hits, partial } = await engine.search(query, { limit: 5 });
  expect([hits.map((hit) => hit.text), partial]).toEqual([[text], false]);
});
