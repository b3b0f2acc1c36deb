import { expect, test } from 'vitest';
import { reportingLanguageFor } from '../../reporting-languages.ts';
import { statementsIn, textRead } from '../../statements-in.ts';

test.each([
  // Past tense and a day: news.
  'The foreign ministers of Norland and Sudland on Monday condemned the raid.\n\nThe raid took place at dawn, police said.',
  'The ambassadors of Norland and Sudland say they will leave Port Ada.\n\n“We have no ship left,” Ambassador Bo Lund said on Monday.',
  'Norway and Kenya remain at odds over the strait.\n\nA treaty of 2019 gives the fish to both, and the mines to neither.\n\nThe next talks are due in May.',
  // Two names and what one of them did.
  'Ada Marsh and Bo Lund, members of the crew, were found on Monday.\n\nThey had been at sea for a week, the coast guard said.\n\nMarsh said: “We saw no land.”',
  'Ada Marsh, Bo Lund and Mira Orlin, ministers in the last cabinet, were charged on Monday.\n\nA court in Lakeside said the three had sold a lighthouse.',
])('holds no report for a text of several: %s', (text) => {
  expect(textRead(text, reportingLanguageFor('en')).kind.name).toBe('news');
});

test('leaves a speech on behalf of one country to whoever gives it', () => {
  const text = `Statement by Ambassador Ada Marsh

Mr. President,

I speak on behalf of the people of Norland, and my country will not forget the night of the storm.

I thank the pilots. I have seen their boats.`;
  expect(textRead(text, reportingLanguageFor('en')).kind.name).toBe('speech');
});

test('keeps a party whose name goes on behind “on” among those who speak', () => {
  const text = `Joint Statement of the Commission on Ports and the Harbour Council

We, the Commission on Ports and the Harbour Council, welcome the new charts.`;
  expect(statementsIn(text).map(([, who]) => who)).toEqual(['Commission on Ports; Harbour Council']);
});

test('does not take those who speak for their States where others are the subject', () => {
  const text = `Joint statement by Ada Marsh, Foreign Minister of Norland, and Bo Lund, Foreign Minister of Sudland

We met in Lakeside and looked at the charts of the strait.

Marsh and Lund urged the pilots to stay.`;
  expect(new Set(statementsIn(text).map(([, who]) => who))).toEqual(new Set(['Ada Marsh; Bo Lund']));
});

test('does not take the two of a war for those who speak of it', () => {
  const text = `Joint statement on the harbours

The two sides looked at the charts of the strait.

They recalled the long war between Norway and Kenya, and called for patience.`;
  expect(statementsIn(text).map(([, who]) => who)).not.toContain('Norway; Kenya');
});

test('leaves a pair that is no pair of States to the body that speaks', () => {
  const text = `Meeting of the Ports Council

The Ports Council met in Lakeside and looked at the charts.

The Council welcomed the new light. Ships and crews welcomed it, too.`;
  expect(new Set(statementsIn(text).map(([, who]) => who))).toEqual(new Set(['Ports Council']));
});

test('leaves a report in which a group is told of to the news', () => {
  const text = `The Harbour Group said on Monday that it rejects the raid.

“We have no boat left,” its chair, Ada Marsh, told reporters.

Police said four people were held.`;
  expect(textRead(text, reportingLanguageFor('en')).kind.name).toBe('news');
});

test.each([
  // One who holds two offices, and one who tells of another.
  'Ada Marsh, Minister of Foreign Affairs and Chair of the Harbour Council, made the following statement:\n\n“The talks went well.\n\nWe will meet again.”',
  'Press statement\n\nAda Marsh, the Foreign Minister, made the following statement:\n\n“The talks with Bo Lund, Minister for Ports of Tarn, went well.\n\nWe will meet again.”',
])('leaves to one what a line gives to nobody else: %s', (text) => {
  expect(statementsIn(text).map(([, who]) => who)).toEqual(['Ada Marsh']);
});

test('leaves a statement to one who only aligns with what was said on behalf of several', () => {
  const text = `Statement by Ambassador Ada Marsh

Mr. President,

I have the honour to speak on behalf of Norland.

We align ourselves with the statement made on behalf of Sudland, Tarn and Velden.

I thank you.`;
  expect(textRead(text, reportingLanguageFor('en')).kind.name).toBe('speech');
});

test('holds « Nous, … » for what one is told to have said where a verb and a name stand behind the mark', () => {
  const text = `Norlande : les pêcheurs bloquent le port de Lom

« Nous avons tout perdu, nous demandons une aide d’urgence » explique Ada Marsh, présidente du syndicat des pêcheurs.

« Nous, les pêcheurs de Lom, nous ne partirons pas » ajoute-t-elle.`;
  expect(textRead(text, reportingLanguageFor('fr')).kind.name).toBe('news');
});

test('holds « Nous, … » for the words of several where nothing stands behind them', () => {
  const text = `« Nous, ministres des Affaires étrangères de Norlande, de Sudlande et de Tarn, réaffirmons notre attachement à la paix.

Nous appelons toutes les parties à la retenue. »`;
  expect(textRead(text, reportingLanguageFor('fr')).kind.name).toBe('joint');
});
