import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../src/cli/read-names.ts';
import { readableHeadings } from '../../../../src/drafting/text/copied/capital-headings.ts';
import { norland } from '../../../read-folder.ts';
import { enReporting } from '../../reporting-languages.ts';
import { draftReport } from '../../statements-in.ts';

const names = readNames(norland);

/** A text as it is read. */
const read = (text: string) => {
  const lines = text.split('\n');
  const headings = readableHeadings(lines);
  return lines.map((line, index) => headings.get(index) ?? line).join('\n');
};

describe('a heading in capitals is read', () => {
  test.each([
    [
      'with the letters that the text below has, else with those of headings',
      'JOINT STATEMENT BY THE PRESIDENTS OF NORLAND AND SUDMARK ON THE NPT\n\nThe Presidents of Norland and Sudmark recalled the NPT.',
      'Joint Statement by the Presidents of Norland and Sudmark on the NPT\n\nThe Presidents of Norland and Sudmark recalled the NPT.',
    ],
    [
      'with short names as names, and letters of bodies as letters',
      'STATEMENT BY ADA MARSH AND BO LUND TO THE UN AND THE NPT REVIEW\n\nWe call for talks.',
      'Statement by Ada Marsh and Bo Lund to the UN and the NPT Review\n\nWe call for talks.',
    ],
    [
      'in other languages with names alone in capitals, whatever their endings',
      'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ МИНИСТРОВ НОРЛАНДИИ И МАРАВИИ\n\nНорландия и Маравия принимают совместное заявление. Встреча министров прошла в порту.',
      'Совместное заявление министров Норландии и Маравии\n\nНорландия и Маравия принимают совместное заявление. Встреча министров прошла в порту.',
    ],
  ])('%s', (_how, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test.each([
  ['a label', 'MINISTER ADA MARSH SAID:\n\nThe strait is open.'],
  ['a name', 'ADA MARSH\n\nThe strait is open.'],
  [
    'a telegram',
    'NO SHIP WILL BE STOPPED\nTHE PILOTS ARE PAID\nTHE STRAIT IS OPEN NOW\nALL FERRIES GO\nTHE LAMP IS LIT\n\nMarsh',
  ],
])('%s stays in capitals', (_what, text) => {
  expect(read(text)).toBe(text);
});

test('the title of a draft is as printed, and who speaks is not', () => {
  const { title, statements } = draftReport(
    'JOINT STATEMENT BY THE FOREIGN MINISTERS OF NORLAND AND SUDMARK\n\nWe, the foreign ministers, call for talks on the strait.\n\nWe will meet again in June.',
    names,
    enReporting,
  );
  expect(title).toBe('JOINT STATEMENT BY THE FOREIGN MINISTERS OF NORLAND AND SUDMARK');
  expect(statements[0]?.speakers).toEqual(['Norland', 'Sudmark']);
});
