import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { draftAnswer } from '../../src/contributing/draft-answer.ts';
import { namesAtHand } from '../../src/contributing/contributor-names.ts';
import { placesSaid } from '../../src/contributing/places-said.ts';
import { statementFields } from '../../src/statements/entry-edits.ts';

const report = `Port Ada — “Grain will pass,” Ada Marsh said on Monday. “It   will pass
soon — before the frost.”

She urged both capitals to talk, and said that the port was closed.

Ilya Kornev replied: “Grain will pass.”`;

/** What of the report stands in the place of some words. */
const printed = (words: string, text = report) =>
  placesSaid(text, [{ words }])[0]?.map(([start, end]) => text.slice(start, end));

describe('words of a statement are found in the report', () => {
  test.each<[what: string, words: string, found: string[]]>([
    ['verbatim words', '“Grain will pass.”', ['Grain will pass']],
    [
      'over white space and dashes of another print',
      '“It will pass soon – before the frost.”',
      ['It   will pass\nsoon — before the frost'],
    ],
    ['a paraphrase with a capital and a stop', 'The port was closed.', ['the port was closed']],
    ['one that begins with its verb', 'Demanded both capitals to talk.', ['both capitals to talk']],
    [
      'two quotations with a tag between them',
      '“Grain will pass,” she said. “It will pass soon”',
      ['Grain will pass', 'It   will pass\nsoon'],
    ],
    ['what an ellipsis leaves out', '“It will pass … before the frost.”', ['It   will pass', 'before the frost']],
    ['two paragraphs', 'The port was closed.\n\n“Grain will pass.”', ['the port was closed', 'Grain will pass']],
    ['what the report does not print', 'Tolls fall.', []],
    ['no words', '', []],
  ])('%s', (_what, words, found) => {
    expect(printed(words)).toEqual(found.length > 1 ? expect.arrayContaining(found) : found);
    expect(printed(words)).toHaveLength(found.length);
  });
});

test('as the draft found it where words are printed twice, and by the words again when the report has changed', () => {
  const second = report.lastIndexOf('Grain');
  const drafted = { report, statements: [{ words: '“Grain will pass.”', parts: [[second, second + 15]] as const }] };
  expect(placesSaid(report, [{ words: '“Grain will pass.”' }], drafted)).toEqual([[[second, second + 15]]]);
  const other = `Today. ${report}`;
  const found = placesSaid(other, [{ words: '“Grain will pass.”' }], drafted)[0] ?? [];
  expect(found.map(([start, end]) => other.slice(start, end))).toEqual(['Grain will pass']);
});

test('every statement of a draft stands where the draft found it, and without its places is found by its words', async () => {
  const text = readFileSync('tests/fixtures/reports/en/report.txt', 'utf8');
  const names = namesAtHand({ speakers: [], topics: [], publishers: [], taken: [] });
  const { text: entry, parts } = await draftAnswer({ report: text, hints: {} }, names);
  const none = { speaker: () => undefined, holds: () => false, isParty: () => false, isTopic: () => false };
  const statements = statementFields(entry, none);
  expect(statements).toHaveLength(parts.length);
  const found = placesSaid(text, statements);
  const overlaps = found.filter((own, number) =>
    own.some(([start, end]) => parts[number]?.some((part) => start < part[1] && part[0] < end)),
  );
  expect(found.filter((own) => own.length === 0)).toEqual([]);
  expect(overlaps).toHaveLength(parts.length);
});
