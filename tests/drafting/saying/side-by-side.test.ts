import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

/** Two or more with their offices who speak together are named together, however these stand; who only stands in front is none of them. */
const cases: [what: string, text: string, expected: Found[]][] = [
  [
    'an office with an article in front of each name',
    'The foreign minister Bo Lund and the president Ada Marsh said the strait would be open in May.',
    [['the strait would be open in May', 'Bo Lund and Ada Marsh']],
  ],
  [
    'names in commas behind their offices',
    'The foreign minister, Bo Lund, and the president, Ada Marsh, said the strait would be open in May.',
    [['the strait would be open in May', 'Bo Lund and Ada Marsh']],
  ],
  [
    'offices in commas behind their names',
    'Bo Lund, the foreign minister, and Ada Marsh, the president, said the strait would be open in May.',
    [['the strait would be open in May', 'Bo Lund and Ada Marsh']],
  ],
  [
    'a counterpart',
    'President Ada Marsh and her counterpart Bo Lund said the strait would be open in May.',
    [['the strait would be open in May', 'Ada Marsh and Bo Lund']],
  ],
  [
    'of a State each',
    'Norland’s Foreign Minister Bo Lund and Sudland’s President Ada Marsh said the strait would be open in May.',
    [['the strait would be open in May', 'Bo Lund and Ada Marsh']],
  ],
  [
    'three, the last with an article',
    'President Ada Marsh, Prime Minister Bo Lund and the chancellor, Mira Orlin, said the strait would be open in May.',
    [['the strait would be open in May', 'Ada Marsh, Bo Lund, and Mira Orlin']],
  ],
  [
    'behind the verb',
    '“The strait will be open,” said Bo Lund, the foreign minister, and Ada Marsh, the president.',
    [['“The strait will be open,”', 'Bo Lund and Ada Marsh']],
  ],
  [
    'a body that one of them is of',
    'The chairman of the council, Bo Lund, and the envoy Ada Marsh said the strait would be open in May.',
    [['the strait would be open in May', 'Bo Lund and Ada Marsh']],
  ],
  [
    'another sentence in front of “and”',
    'The port is closed and the president Ada Marsh said it would stay so.',
    [['it would stay so', 'Ada Marsh']],
  ],
  [
    'somebody who was met',
    'He met the foreign minister Bo Lund and the president Ada Marsh said the strait would be open.',
    [['the strait would be open', 'Ada Marsh']],
  ],
  [
    'whose wife she is',
    'The wife of Bo Lund and the president Ada Marsh said the strait would be open in May.',
    [['the strait would be open in May', 'Ada Marsh']],
  ],
];

describe('who speaks side by side', () => {
  test.each(cases)('%s', (_what, text, expected) => {
    expect(statementsIn(text, 'en'), text).toEqual(expected);
  });
});
