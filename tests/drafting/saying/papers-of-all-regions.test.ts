import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/drafting/find-statements.ts';
import { readReport } from '../../../src/drafting/text/read-report.ts';
import { enReporting } from '../reporting-languages.ts';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [text: string, expected: Found[]];

const cases: Record<string, Case[]> = {
  'a pronoun with an opener behind it is a pronoun, and needs no comma behind "according to"': [
    [
      'Ada Marsh said the toll was high.\n\nShe, therefore, called for an end to the raids.',
      [
        ['the toll was high', 'Ada Marsh'],
        ['an end to the raids', 'Ada Marsh'],
      ],
    ],
    [
      'Bo Lund said the port was shut. According to him the crews include two men from Norland.',
      [
        ['the port was shut', 'Bo Lund'],
        ['the crews include two men from Norland', 'Bo Lund'],
      ],
    ],
    ['The port is shut, according to Bo Lund and Ada Marsh.', [['The port is shut', 'Bo Lund and Ada Marsh']]],
  ],
  'who was met by a paper is not the paper': [
    [
      'Tourists interviewed by the Lake Post said the toll was high.',
      [['the toll was high', 'Tourists interviewed by the Lake Post']],
    ],
    ['Bo Lund, met by the Lake Post, said the toll was high.', [['the toll was high', 'Bo Lund']]],
    ['The letter, seen by the Lake Post, said the toll was high.', [['the toll was high', 'The letter']]],
    ['A report issued by Ada Marsh said the toll was high.', [['the toll was high', 'Ada Marsh']]],
  ],
  'a body with its letters in brackets describes who holds an office in it': [
    ['Lake Commission (LC) chairman Bo Lund said the toll was high.', [['the toll was high', 'Bo Lund']]],
    ['The Lake Commission (LC) said the toll was high.', [['the toll was high', 'Lake Commission']]],
    ['“The toll is high,” said former Rep. Bo Lund (D-Port Ada).', [['“The toll is high,”', 'Bo Lund']]],
  ],
  'a clause that describes without a comma is no subject': [
    ['A man who gave his name as Otto said the toll was high.', [['the toll was high', 'A man']]],
    ['The company that runs the ferry said the toll was high.', [['the toll was high', 'The company']]],
    [
      'Teachers who meet at the Lake Club are “very proud,” Marsh said.',
      [['Teachers who meet at the Lake Club are “very proud,”', 'Marsh']],
    ],
  ],
  'who stands between commas behind somebody led by "after" speaks': [
    [
      'After meeting President Olga Kern, the army chief, General Bo Lund, said the toll was high.',
      [['the toll was high', 'Bo Lund']],
    ],
    ['Ada Marsh, 41, of Port Ada, N., said the toll was high.', [['the toll was high', 'Ada Marsh']]],
  ],
  'who does not condemn has said nothing': [
    ['Fishermen did not express any fear for their own safety.', []],
    ['Nobody condemned the raid.', []],
    ['Marsh, who was not there, condemned the raid.', [['the raid', 'Marsh']]],
  ],
  '"who" is those in front, where they have no name, and a participle goes on with the sentence': [
    [
      'Ada Marsh met her opponents who argue that the toll is too high.',
      [['that the toll is too high', 'her opponents']],
    ],
    ['It was Ada Marsh who said that the toll was high.', [['that the toll was high', 'Ada Marsh']]],
    [
      'Ada Marsh dismissed a report which stated that the toll was high, adding that it would fall.',
      [
        ['that the toll was high', 'a report'],
        ['that it would fall', 'Ada Marsh'],
      ],
    ],
  ],
  '"the police" is no police chief, and “the ministry official” no ministry': [
    [
      'City police chief Bo Lund said the port was safe.\n\nThe police advised all to stay at home.',
      [
        ['the port was safe', 'Bo Lund'],
        ['all to stay at home', 'The police'],
      ],
    ],
    [
      'The ministry shut the port. The ministry official Bo Lund said it was safe. The ministry official added that it was old.',
      [
        ['it was safe', 'Bo Lund'],
        ['that it was old', 'Bo Lund'],
      ],
    ],
  ],
  '"it" is whose the statement is, and "he" no meeting of this year': [
    [
      'In a statement, the Lake Authority explained that it had found a tent.\n\n“We found a tent there,” the statement read.\n\nIt added that the tent was gone.',
      [
        ['that it had found a tent', 'Lake Authority'],
        ['“We found a tent there,”', 'Lake Authority'],
        ['that the tent was gone', 'Lake Authority'],
      ],
    ],
    [
      'Ada Marsh said the toll would fall.\n\nMarsh’s trip came in a dispute over this year’s Leaders Meeting in Lakeside.\n\nHe admitted that the talks were tense.',
      [
        ['the toll would fall', 'Ada Marsh'],
        ['that the talks were tense', 'Ada Marsh'],
      ],
    ],
  ],
  'whoever condemned goes on behind "and", and an office behind a body’s name is part of who goes on': [
    [
      'Marsh condemned the raid and expressed solidarity with the crews.',
      [
        ['the raid', 'Marsh'],
        ['solidarity with the crews', 'Marsh'],
      ],
    ],
    ['Lake Party chief Bo Lund came late, saying that the road was closed.', [['that the road was closed', 'Bo Lund']]],
    [
      'Lake Party chief Bo Lund launched an attack on the Congress saying that it had failed.',
      [['that it had failed', 'Bo Lund']],
    ],
  ],
  'a country holds no office that a comma sets behind it': [
    [
      'Bo Lund said the port was open. On reports of a raid in Iran, the spokesman said they were false. He added that the crews were safe.',
      [
        ['the port was open', 'Bo Lund'],
        ['they were false', 'the spokesman'],
        ['that the crews were safe', 'Bo Lund'],
      ],
    ],
  ],
  'a participle in a clause that describes somebody is theirs, and one behind a statement whose that is': [
    ['Kern met Bo Lund, who made a stir by saying that the toll was high.', [['that the toll was high', 'Bo Lund']]],
    ['Kern, who came late, made a stir by saying that the toll was high.', [['that the toll was high', 'Kern']]],
    [
      'Kern pointed to a statement from the Lake Police confirming that the list was false.',
      [['that the list was false', 'the Lake Police']],
    ],
    ['Kern issued a statement confirming that the list was false.', [['that the list was false', 'Kern']]],
  ],
  'a day or an office behind who speaks ends no tag': [
    ['The port is shut, said the press wing Sunday.', [['The port is shut', 'the press wing']]],
    ['The port is shut, said Lund, also party secretary.', [['The port is shut', 'Lund']]],
  ],
  'whom it was told may be described between commas': [
    [
      'Ada Marsh told Olga Kern, the envoy, on Friday that the toll would fall.',
      [['that the toll would fall', 'Ada Marsh']],
    ],
    [
      'Ada Marsh told Olga Kern the toll was high, and that it would fall.',
      [['the toll was high, and that it would fall', 'Ada Marsh']],
    ],
  ],
  'a quotation behind another verb is not of whoever accused': [
    [
      'Asked about Bo Lund, who had accused her of haste, Marsh replied: “I cannot say that it came from him.”',
      [['“I cannot say that it came from him.”', 'Marsh']],
    ],
  ],
  'two who speak together are two behind a place, and in front of a clause that describes them': [
    [
      'In Lakeside, President Ada Marsh and her counterpart Bo Lund said that the toll was high.',
      [['that the toll was high', 'Ada Marsh and Bo Lund']],
    ],
    [
      'Ada Marsh and Bo Lund, who met Olga Kern, said that the toll was high.',
      [['that the toll was high', 'Ada Marsh and Bo Lund']],
    ],
    [
      'Ada Marsh, who met Olga Kern and Bo Lund, said that the toll was high.',
      [['that the toll was high', 'Ada Marsh']],
    ],
    ['“The toll is high,” said a man who gave his name as Otto.', [['“The toll is high,”', 'a man']]],
  ],
  'a body that is somebody’s keeps whose it is': [
    [
      'National Children’s Parliament has urged both sides to meet.',
      [['both sides to meet', 'National Children’s Parliament']],
    ],
    ['Norland’s Foreign Ministry said the toll was high.', [['the toll was high', 'Foreign Ministry']]],
  ],
};

describe.each(Object.entries(cases))('%s', (_what, own) => {
  test.each(own)('%s', (text, expected) => {
    expect(statementsIn(text, 'en')).toEqual(expected);
  });
});

test('what somebody is told to have said is less sure than who tells it', async () => {
  const found = await findStatements('Marsh said Olga Kern had agreed to open the bridge.', enReporting);
  expect(found.map(({ speaker, confidence }) => [speaker, confidence])).toEqual([
    ['Marsh', 0.99],
    ['Olga Kern', 0.92],
  ]);
});

test('a box of other news in the middle ends no report', () => {
  const line = 'The ferry came at noon, and the crew went home.';
  const lines = [
    line,
    line,
    line,
    'Related news',
    'Toll to fall',
    '“The toll is high,” Ada Marsh said.',
    `${line} ${line} ${line} ${line}`,
  ];
  const text = lines.join('\n\n');
  const kinds = readReport(text, enReporting).paragraphs.map(({ kind }) => kind);
  expect(kinds.at(-1)).toBe('body');
});

test('a line that names the reporter is no headline', () => {
  const text = 'By Nora Quill\nLake Party secretary Bo Lund says the toll is high.\nThe ferry came at noon.';
  expect(readReport(text, enReporting).title).not.toBe('By Nora Quill');
  expect(readReport('By sea and land to Lakeside\n\nThe ferry came at noon.', enReporting).title).toBe(
    'By sea and land to Lakeside',
  );
});
