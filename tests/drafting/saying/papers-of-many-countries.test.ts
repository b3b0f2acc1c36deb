import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/drafting/text/dateline.ts';
import { findStatements } from '../../../src/drafting/find-statements.ts';
import { readReport } from '../../../src/drafting/text/read-report.ts';
import { enReporting } from '../reporting-languages.ts';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [text: string, expected: Found[]];

const cases: Record<string, Case[]> = {
  'who speaks stands in front of "while" or "who", though no comma closes what is told of them': [
    ['Bo Lund while talking to The Quay said grain would pass.', [['grain would pass', 'Bo Lund']]],
    [
      'The spokesperson while commenting on Party Chief Bo Lund said that the ministry had called the police.',
      [['that the ministry had called the police', 'The spokesperson']],
    ],
    ['Marsh, who chairs the council said the port was closed.', [['the port was closed', 'Marsh']]],
    [
      'Marsh, who recently decided to wear the robe of the First Lady said, “You cannot sell grain.”',
      [['“You cannot sell grain.”', 'Marsh']],
    ],
  ],
  'a comma leads to what was said, where nothing in front can be it': [
    ['He said, the ships are ready.', [['the ships are ready', undefined]]],
    ['Marsh said, smiling, that it was fine.', [['that it was fine', 'Marsh']]],
    ['Replying to a question Marsh said, farmers are expecting rain.', [['farmers are expecting rain', 'Marsh']]],
  ],
  'who is also quoted by an agency said it': [
    [
      'Deputy Minister Bo Lund was also quoted by Tarn News agency as confirming that the ships would sail.',
      [['that the ships would sail', 'Bo Lund']],
    ],
  ],
  'whom a body with "all" in its name has for a secretary': [
    [
      'The Publicity Secretary of the All Harbours Congress (AHC), Mr. Nils Berg, has disclosed that the ships will go.',
      [['that the ships will go', 'Nils Berg']],
    ],
  ],
  'a network stands behind what it reports, in front of whom it quotes': [
    [
      'Lund has decided he must push ahead with the pact, said the network, quoting informed sources.',
      [['Lund has decided he must push ahead with the pact', 'the network']],
    ],
  ],
  'a reaction leads to what was said and is none of it': [
    [
      'In a swift reaction to the criticism by the spokesman of the ruling party, Bo Lund has fired back, saying he would stay.',
      [['he would stay', 'Bo Lund']],
    ],
  ],
  'states with a clause behind them say nothing': [
    ['He has no power in other North Central states where the President enjoys support.', []],
  ],
  'who mocks something and says so has one voice': [
    [
      'The spokesman, Nils Berg, mocked the plan saying that “it had crashed”.',
      [
        ['the plan saying that “it had crashed”', 'Nils Berg'],
        ['that “it had crashed”', 'Nils Berg'],
      ],
    ],
  ],
  'raised concerns, termed, concurs': [
    ['Marsh raised concerns that grain would rot.', [['that grain would rot', 'Marsh']]],
    ['Marsh termed the ban "unjust".', [['the ban "unjust"', 'Marsh']]],
    ['Lund concurs that the trip was late.', [['that the trip was late', 'Lund']]],
  ],
  'the name of a ship is nobody’s words': [['Smoke rose from the vessel "Otter" in the port.', []]],
};

describe.each(Object.entries(cases))('%s', (_what, all) => {
  test.each(all)('%s', (text, expected) => {
    expect(statementsIn(text), text).toEqual(expected);
  });
});

test('what somebody is only said to think is no statement of theirs', async () => {
  const text = 'The envoy said Norland wrongly thinks that the blockade will end the quarrel.';
  expect((await findStatements(text, enReporting)).map(({ entity }) => entity)).toEqual(['The envoy']);
});

test.each(['``It is time,`` Ada Marsh said.', '″It is time,″ Ada Marsh said.'])(
  'the marks of old archives are marks: %s',
  async (text) => {
    const found = await findStatements(text, enReporting);
    expect(found.map(({ entity, kind }) => [entity, kind])).toEqual([['Ada Marsh', 'direct']]);
  },
);

const long =
  ' The government said on Monday that grain will pass, and that every ship in the harbour has what it needs.';

test.each([
  [`PORT ADA:${long}${long}`, 'Port Ada', undefined],
  [`Port Ada, May 5:${long}${long}`, 'Port Ada', undefined],
  [`PORT ADA //${long}`, 'Port Ada', undefined],
  [`(Port Gazette)${long}`, undefined, 'Port Gazette'],
  [`PORT ADA — Sen. Bo Lund.${long}`, 'Port Ada', undefined],
  [`PORT ADA — Bo S. Lund agreed.${long}`, 'Port Ada', undefined],
])('%s', (text, place, agency) => {
  const found = readDateline(text, { start: 0, end: text.length }, enReporting);
  expect([found?.place, found?.agency]).toEqual([place, agency]);
});

test('a label with little behind it is no place', () => {
  const text = 'KORNEV: We are ready.';
  expect(readDateline(text, { start: 0, end: text.length }, enReporting)).toBeUndefined();
});

test('a day with an hour below a headline is a line of its own, and the day of the report', () => {
  const text = `Grain to pass, says Marsh\nJuly 12, 2031 / 8:42 AM / 2 years ago\n\nPORT ADA (Reuters) -${long}`;
  const { title, day } = readReport(text, enReporting);
  expect([title, day]).toEqual(['Grain to pass, says Marsh', { year: 2031, month: 7, day: 12 }]);
});
