import { describe, expect, test } from 'vitest';
import { readDateline } from '../../../src/drafting/text/dateline.ts';
import { findStatements, readText } from '../../../src/drafting/find-statements.ts';
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
  'a visit or talks that somebody concludes are not said, what is concluded with "that" is': [
    ['Senior officials of Norland Wednesday concluded two days of talks on grain.', []],
    ['Marsh concluded that the talks had failed.', [['that the talks had failed', 'Marsh']]],
  ],
  'two who speak together, the second behind an article, are both named': [
    ['Canada and the United States said they would wait.', [['they would wait', 'Canada and United States']]],
    ['Officials and the Army said they would wait.', [['they would wait', 'Officials and the Army']]],
    [
      'The ministers of Norland and the Lake Union said they would wait.',
      [['they would wait', 'The ministers of Norland and the Lake Union']],
    ],
    ['Ada Marsh, the minister of Ports and the Sea, said she would wait.', [['she would wait', 'Ada Marsh']]],
  ],
  'who speaks for somebody elected, or for an office with its letters in brackets': [
    [
      'A spokesperson for President-elect Bo Lund said the talks go on.',
      [['the talks go on', 'A spokesperson for President-elect Bo Lund']],
    ],
    ['Harbour Office (HO) Spokesperson Dr Ada Marsh stated that talks go on.', [['that talks go on', 'Ada Marsh']]],
  ],
  'the minister of one country is not that of another whom the report names': [
    [
      "Tonga's prime minister has warned Norland. Canada's interim Prime Minister Bo Lund wants to wait.\n\nThe Tongan Prime Minister said the talks go on.",
      [['the talks go on', 'The Tongan Prime Minister']],
    ],
    [
      "Tonga's interim Prime Minister Bo Lund wants to wait.\n\nThe Tongan Prime Minister said the talks go on.",
      [['the talks go on', 'Bo Lund']],
    ],
  ],
  'a number behind "said about" is said, and a matter is not': [
    [
      'Marsh said about 150 ships are in the port, most of them laden.',
      [['about 150 ships are in the port, most of them laden', 'Marsh']],
    ],
    ['Marsh said about the talks that they go on.', [['that they go on', 'Marsh']]],
  ],
  'who says the whole goes on behind "adding", not whom they tell of': [
    [
      'Marsh says that Lund has agreed that grain must pass, adding that force has no place.',
      [
        ['that Lund has agreed that grain must pass', 'Marsh'],
        ['that grain must pass', 'Lund'],
        ['that force has no place', 'Marsh'],
      ],
    ],
  ],
  'what somebody highlights or underscores is said, what an event shows is not': [
    ['Marsh underscored the commitment of Norland to the pact.', [['the commitment of Norland to the pact', 'Marsh']]],
    ['The visit underscores the commitment of Norland to the pact.', []],
  ],
  'no people are whom "he" means': [
    [
      'Bo Lund said the Canadians proposed that experts meet in spring. He said nobody had agreed.',
      [
        ['the Canadians proposed that experts meet in spring', 'Bo Lund'],
        ['that experts meet in spring', 'Canadians'],
        ['nobody had agreed', 'Bo Lund'],
      ],
    ],
  ],
  'no islands are whom "he" means': [
    [
      'Mrs. Ada Marsh claimed the Norland Islands.\n\n“We are the owners,” he added.',
      [
        ['the Norland Islands', 'Ada Marsh'],
        ['“We are the owners,”', undefined],
      ],
    ],
  ],
  'words below a photograph are nobody’s, whoever is credited': [
    ['The Ministry hints at new meetings with Norland Photo: Minister Ada Marsh (Bo Lund, Ferry News)', []],
    ['Ada Marsh said in Port Ada that grain would pass. (AP Photo/Bo Lund)', []],
    ['Ada Marsh said that grain would pass. [File: Bo Lund/Ferry News]', []],
    ['Ada Marsh said that she had seen the photo.', [['that she had seen the photo', 'Ada Marsh']]],
  ],
  'two marks of the same turn that open a quotation': [
    ['Marsh said: ‘’You cannot sell grain twice.”', [['‘’You cannot sell grain twice.”', 'Marsh']]],
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
  'a holder of an office is named in front of a letter or a place': [
    [
      'Nils Berg, president of the Harbour Council, in a telegram to Secretary of State Bo Lund said that the council was proud.',
      [['that the council was proud', 'Nils Berg']],
    ],
    [
      'Nils Berg, president of the Harbour Council, in a letter to Bo Lund, said that the council was proud.',
      [['that the council was proud', 'Nils Berg']],
    ],
    [
      'In Port Ada, Dr. Ada Hill Marsh, chairman of the Harbour Council, predicted that the grain would pass.',
      [['that the grain would pass', 'Ada Hill Marsh']],
    ],
  ],
  'nobody says what somebody asks whether they said, or is unable to': [
    ['The question is whether Marsh said the ships would sail.', []],
    [
      'The ministry says it is unable to confirm facts on media reports that an official left.',
      [['it is unable to confirm facts on media reports that an official left', 'The ministry']],
    ],
  ],
  'a sentence that goes on is of the leaders it begins with': [
    [
      'Regional leaders have stayed firm in their view and say it is important they present a united front.',
      [['it is important they present a united front', 'Regional leaders']],
    ],
  ],
  'who calls on somebody pays a visit, unless it is to do something': [
    ['Ambassador Bo Lund called on Prime Minister Ada Marsh at her residence.', []],
    ['Bo Lund called on both sides to talk.', [['both sides to talk', 'Bo Lund']]],
  ],
  'affirmed, reassured': [
    ['The minister affirmed that there is a will to talk.', [['that there is a will to talk', 'The minister']]],
    ['Marsh reassured the ministers that grain would pass.', [['that grain would pass', 'Marsh']]],
  ],
  'what an opener and "after" lead to ends with its comma': [
    [
      'Soon after the Treasury announced the toll on Monday, Marsh tweeted that it was late.',
      [
        ['the toll on Monday', 'Treasury'],
        ['that it was late', 'Marsh'],
      ],
    ],
  ],
  'the comments of somebody are a noun': [["Norland's latest comments 'ridiculous'", []]],
  'what rose or fell is no demand of anybody': [
    ['Fuel demands rose in the north, the ministry said.', [['Fuel demands rose in the north', 'the ministry']]],
    ['Dock protests led to talks.', []],
    ['Marsh demands lower tolls.', [['lower tolls', 'Marsh']]],
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
  [`(MENAFN- Harbour News Agency (HNA)) PORT ADA, Oct 29 (HNA) --${long}`, 'Port Ada', 'HNA'],
  [`PORT ADA, Oct 29 (HNA --${long}`, 'Port Ada', 'HNA'],
  [`PORT ADA — Sen. Bo Lund.${long}`, 'Port Ada', undefined],
  [`PORT ADA — Bo S. Lund agreed.${long}`, 'Port Ada', undefined],
])('%s', (text, place, agency) => {
  const found = readDateline(text, { start: 0, end: text.length }, enReporting);
  expect([found?.place, found?.agency]).toEqual([place, agency]);
});

test('what a spokesman gave as an answer is all of the text below', async () => {
  const text =
    'Port Ada, May 5 (NNA) -- A spokesman for the Foreign Ministry Wednesday gave the following answer to a question raised by NNA as regards the remarks of Lund:\n\nThe remarks are nothing but noise. Norland has no need of them.\n\nThe envoy had better mind the harbour.';
  const found = await findStatements(text, enReporting);
  expect(found.map(({ kind, speaker }) => [kind, speaker])).toEqual([['direct', 'spokesman for the Foreign Ministry']]);
});

test('the letters US are no word of the first person', async () => {
  const text =
    'Foreign Minister denounces US embargo\n\nPort Ada, May 5 (NNA) Foreign Minister Bo Lund denounced today the embargo imposed by the US.\n\nThe embargo by the US harms the people, Lund tweeted.\n\nThe US list has grown again.';
  expect((await readText(text, enReporting)).kind.name).toBe('news');
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
