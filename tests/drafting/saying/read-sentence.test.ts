import { expect, test } from 'vitest';
import { oddMarks } from '../../../src/drafting/saying/quotations/odd-marks.ts';
import { otherTongues } from '../../../src/drafting/saying/tongues/other-tongues.ts';
import { readSentence } from '../../../src/drafting/saying/read-sentence.ts';
import type { SentenceRead } from '../../../src/drafting/saying/reading.ts';
import type { Utterance } from '../../../src/drafting/saying/utterance.ts';
import { findParagraphs } from '../../../src/drafting/text/paragraphs.ts';
import { findQuotedRuns } from '../../../src/drafting/text/quoted-runs.ts';
import { type Sentence, findSentences } from '../../../src/drafting/text/sentences.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';
import { statementsIn } from '../statements-in.ts';

/** A value into which nobody can write, at any depth. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Reads a text sentence by sentence: the statement that the last sentence was given, which is frozen, and what that made of it. */
function readLast(text: string, tag: string): SentenceRead & { given: Utterance | undefined } {
  const words = reportingLanguageFor(tag);
  const paragraphs = findParagraphs(text);
  const runs = findQuotedRuns(text, paragraphs);
  const sentences = paragraphs.flatMap((paragraph, number) => {
    const own = runs.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    return findSentences(text, paragraph, number, own, words);
  });
  let read: SentenceRead = { found: [], previous: undefined };
  let given: Utterance | undefined;
  let before: Sentence | undefined;
  for (const sentence of sentences) {
    given = frozen(read.found.at(-1) ?? read.previous);
    read = readSentence({ text, sentence, words, previous: given, before, tongue: otherTongues, marks: oddMarks });
    before = sentence;
  }
  return { given, ...read };
}

type Told = [words: string, speaker: string | undefined];

// The statement before is frozen: whoever writes into it throws.
test.each<[what: string, text: string, given: Told, becomes: Told, found: Told[], tag?: string]>([
  [
    'a signature names the speaker',
    '“Grain will pass before the frost.”\n\n— Ada Marsh',
    ['“Grain will pass before the frost.”', undefined],
    ['“Grain will pass before the frost.”', 'Ada Marsh'],
    [],
  ],
  [
    'a signature of somebody else takes the last words away',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”\n\n— Ilya Kornev',
    ['“Grain will pass,” … “Ships are waiting.”', 'Marsh'],
    ['“Grain will pass,”', 'Marsh'],
    [['“Ships are waiting.”', 'Ilya Kornev']],
  ],
  [
    'a name in the last line of a quotation is its speaker',
    '“Grain will pass before the frost.\n\n“Ada Marsh, Harbour Institute.”',
    ['“Grain will pass before the frost.', undefined],
    ['“Grain will pass before the frost.', 'Ada Marsh'],
    [],
  ],
  [
    'a paragraph takes up an open quotation, and its tag says whose it is',
    '“Grain will pass before the frost.\n\n“Fish will follow,” Marsh said.',
    ['“Grain will pass before the frost.', undefined],
    ['“Grain will pass before the frost.\n\n“Fish will follow,”', 'Marsh'],
    [],
  ],
  [
    'a paragraph with another tag is a statement by itself, and takes up nothing',
    '“Grain will pass,” Marsh said. “It must.\n\n“Ships are waiting,” Lund said.',
    ['“Grain will pass,” … “It must.', 'Marsh'],
    ['“Grain will pass,” … “It must.', 'Marsh'],
    [['“Ships are waiting,”', 'Lund']],
  ],
  [
    'a cue that refers back makes a statement of the whole sentence',
    'В порту ждут: «зерно пройдёт и зимой, и весной». Об этом заявила Марш.',
    ['«зерно пройдёт и зимой, и весной»', undefined],
    ['В порту ждут: «зерно пройдёт и зимой, и весной»', 'Марш'],
    [],
    'ru',
  ],
  [
    'a quotation at the beginning of a sentence goes on',
    '“Grain will pass,” Marsh said. “It must pass before the frost,” with ships from every port.',
    ['“Grain will pass,”', 'Marsh'],
    ['“Grain will pass,” … “It must pass before the frost,”', 'Marsh'],
    [],
  ],
  [
    'a quotation alone in the next paragraph goes on',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”',
    ['“Grain will pass,”', 'Marsh'],
    ['“Grain will pass,” … “Ships are waiting.”', 'Marsh'],
    [],
  ],
  [
    'a second tag of the same speaker takes the paragraph between the two',
    '“Grain will pass,” Marsh said.\n\n“Ships are waiting.”\n\n“Nobody will starve,” she said.',
    ['“Grain will pass,” … “Ships are waiting.”', 'Marsh'],
    ['“Grain will pass,”', 'Marsh'],
    [['“Ships are waiting.”\n\n“Nobody will starve,”', 'she']],
  ],
  [
    'a sentence in which nobody speaks leaves it as it is',
    '“Grain will pass,” Marsh said. Ships left.',
    ['“Grain will pass,”', 'Marsh'],
    ['“Grain will pass,”', 'Marsh'],
    [],
  ],
])('%s', (_what, text, given, becomes, found, tag = 'en') => {
  const told = ({ parts, speaker }: Utterance): Told => [
    parts.map(({ start, end }) => text.slice(start, end)).join(' … '),
    speaker && text.slice(speaker.start, speaker.end),
  ];
  const read = readLast(text, tag);
  expect(read.given && told(read.given), text).toEqual(given);
  expect(read.previous && told(read.previous), text).toEqual(becomes);
  expect(read.found.map(told), text).toEqual(found);
});

test('what many did, of whom none is named, is told by whoever says so, and a threat of somebody by that one, too', () => {
  expect(
    statementsIn('Gunmen at a roadblock threatened to open fire at the team, a report on the mission said.'),
  ).toEqual([['Gunmen at a roadblock threatened to open fire at the team', 'a report on the mission']]);
  expect(statementsIn('Ada Marsh threatened to close the port, a diplomat said.').map(([, who]) => who)).toEqual([
    'a diplomat',
    'Ada Marsh',
  ]);
});

test('what is noted in an aside and what is added behind it are two statements of one', () => {
  expect(
    statementsIn('Bo Lund, noting that the basins are “not as deep as the inner one,” added: “I want two tugs.”'),
  ).toEqual([
    ['that the basins are “not as deep as the inner one,”', 'Bo Lund'],
    ['“I want two tugs.”', 'Bo Lund'],
  ]);
});

test.each([
  ["Norland's ambassador to Sudmark spoke of a “new beginning”.", 'ambassador'],
  ["Ada Marsh's deputy, Bo Lund, spoke of a “new beginning”.", 'Bo Lund'],
  ["Ada Marsh's adviser spoke of a “new beginning”.", 'adviser'],
])('who is somebody’s envoy, deputy or adviser is not that one: %s', (text, who) => {
  expect(statementsIn(text)).toEqual([['“new beginning”', expect.stringContaining(who)]]);
});
