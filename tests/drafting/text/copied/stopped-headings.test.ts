import { expect, test } from 'vitest';
import { stoppedHeadings } from '../../../../src/drafting/text/copied/stopped-headings.ts';

const stopped = (text: string) => [...stoppedHeadings(text.split('\n'))];

test.each([
  [
    'a heading of a collection of papers',
    'Joint Statement Following Talks With the President of Norland.\n\nThe Presidents met.',
  ],
  ['one below its number', '118 - Remarks at the Harbour of Port Ada.\n\nThank you all.'],
  [
    'one in small letters that says what it heads',
    'Statement by the ministry on the mines in the strait.\n\nThe ministry is concerned.',
  ],
])('%s ends with a stop that ends no sentence', (_what, text) => {
  expect(stopped(text)).toEqual([0]);
});

test.each([
  ['a sentence', 'The ministers of Norland and Sudmark met today.\n\nThey agreed.'],
  ['a statement that is told', 'Statement after statement was read by the ministers.\n\nNobody listened.'],
  ['two sentences', 'Norland Calls. Sudmark Answers Norland.\n\nThe strait is open.'],
  ['a sentence within a paragraph', 'Ada Marsh Met President Bo Lund.\nThey spoke of grain.'],
  ['an initial', 'Remarks by Minister Ada Marsh B.\n\nThank you.'],
])('%s does not', (_what, text) => {
  expect(stopped(text)).toEqual([]);
});
