import { expect, test } from 'vitest';
import { findStatements } from '../statements-in.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';

const speakersIn = (text: string) =>
  findStatements(text, reportingLanguageFor('en')).map(({ parts, entity }) => [
    parts.map(([start, end]) => text.slice(start, end)).join(' … '),
    entity,
  ]);

test('the record of a board numbers its paragraphs, and has its speakers in capitals without a dot', () => {
  const text = `Board of Governors
Record of the 1688th meeting
Held at Headquarters, Port Ada, on Tuesday, 8 March 2033, at 10.05 a.m.

12. The DEPUTY DIRECTOR GENERAL, introducing the item, said that inspectors had seen three of the four halls. The fourth remained sealed.

13. Ms QUILL (Norland) said that the fourth hall had to be opened. Her country would wait until June.

14. Mr LUND (Sudmark) said that the fourth hall contained a canteen. His country had cooperated fully with the Agency.`;
  expect(speakersIn(text)).toEqual([
    ['that inspectors had seen three of the four halls', 'The Deputy Director General'],
    ['The fourth remained sealed.', 'The Deputy Director General'],
    ['that the fourth hall had to be opened', 'Quill'],
    ['Her country would wait until June.', 'Quill'],
    ['that the fourth hall contained a canteen', 'Lund'],
    ['His country had cooperated fully with the Agency.', 'Lund'],
  ]);
});

test('in a debate of States "it" is the State that had the floor, and a party that takes the floor has its own words', () => {
  const text = `Human Rights Council Concludes General Debate on Item 4

The Human Rights Council this morning concluded its general debate.

Norland noted that no country was perfect. Selectivity harmed the Council, it said.

The Harbour Union said that 200 pilots were held. The Quiet Sea League, in a joint statement with other organizations, drew attention to the case of a pilot.`;
  expect(speakersIn(text)).toEqual([
    ['that no country was perfect', 'Norland'],
    ['Selectivity harmed the Council', 'Norland'],
    ['that 200 pilots were held', 'Harbour Union'],
    ['drew attention to the case of a pilot.', 'Quiet Sea League'],
  ]);
});
