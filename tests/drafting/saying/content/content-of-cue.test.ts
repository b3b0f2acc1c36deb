import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../../statements-in.ts';

type Case = [what: string, text: string, expected: Found[], tag?: string];

const behind: Case[] = [
  [
    'a quotation in words that only lead up to the verb is none of it',
    'In a note on “grain” Marsh wrote that fish would pass.',
    [['that fish would pass', 'Marsh']],
  ],
  [
    'nor are words about which somebody was asked',
    'Asked about the “toll” Ada Marsh replied that it was dead.',
    [['that it was dead', 'Ada Marsh']],
  ],
  [
    'a title in front of a verb without a subject is none of it',
    'Марш прибыла в порт и на спектакле «Дом у Моря» заявила, что зерно пройдёт.',
    [['что зерно пройдёт', 'Марш']],
    'ru',
  ],
  ['a time in front of the speaker', 'More recently, Marsh pledged to open the port.', [['to open the port', 'Marsh']]],
  [
    'a clause in front of the speaker',
    'Though she had not spoken of fish, Marsh promised to count it.',
    [['to count it', 'Marsh']],
  ],
  [
    'words that a comma sets off in front of the speaker',
    'That said, she also noted, “Grain will pass.”',
    [['“Grain will pass.”', undefined]],
  ],
];

const around: Case[] = [
  [
    'an opener in front of a source is nobody’s',
    'However, according to Marsh, grain will pass.',
    [['grain will pass', 'Marsh']],
  ],
  [
    'a source that interrupts',
    'The fleet, according to Ada Marsh, is ready to sail.',
    [['The fleet … is ready to sail', 'Ada Marsh']],
  ],
  [
    '… in Spanish',
    'El grano, según Ada Marsh, pasará antes del invierno.',
    [['El grano … pasará antes del invierno', 'Ada Marsh']],
    'es',
  ],
  ['one word behind a cue is not said', 'The port is closed, Marsh said, again.', [['The port is closed', 'Marsh']]],
  [
    'nor is where a place lies',
    'Grain will pass, according to the harbour master in Port Ada, Norland.',
    [['Grain will pass', 'the harbour master in Port Ada']],
  ],
];

const nothing: Case[] = [
  ['what a participle names without a quotation', 'Marsh left the hall, mocking the size of the fleet.', []],
  [
    'a place in front of a verb behind which somebody only points to something',
    'In a letter to the harbour masters, Marsh wrote, pointing to a clause of the treaty.',
    [],
  ],
  ['a place in front of an answer', 'In a letter to the harbour masters, Marsh answered on Friday.', []],
];

describe.each([
  ['what was said stands behind', behind],
  ['what was said stands in front, or on both sides', around],
  ['nothing was said', nothing],
])('%s', (_where, cases) => {
  test.each(cases)('%s', (_what, text, expected, tag) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
