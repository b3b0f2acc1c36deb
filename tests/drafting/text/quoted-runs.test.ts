import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotedRuns } from '../../../src/drafting/text/quoted-runs.ts';

const runs = (text: string) => findQuotedRuns(text).map(({ start, end }) => text.slice(start, end));

describe('words between quotation marks, whatever the typography', () => {
  test.each([
    ['curly', 'He said “grain” and “fish”.', ['“grain”', '“fish”']],
    ['straight', 'He said "grain" and "fish".', ['"grain"', '"fish"']],
    ['doubled single', "''Grain,'' he said.", ["''Grain,''"]],
    [
      'a single pair at the end of a doubled one',
      "''I hate the term 'grain,' '' she said.",
      ["''I hate the term 'grain,' ''"],
    ],
    ['three marks at the end', "''He said 'no''' and left.", ["''He said 'no'''"]],
    ['guillemets', '« Le grain », dit-elle.', ['« Le grain »']],
    ['German', '„Getreide“, sagte sie.', ['„Getreide“']],
    ['German guillemets', '»Getreide«, sagte sie.', ['»Getreide«']],
    ['Japanese', '彼は「穀物」と言った', ['「穀物」']],
    ['nested', '“They said, ‘No,’ and left,” he said.', ['“They said, ‘No,’ and left,”']],
    ['nested of one kind', '“She called it “grain” twice,” he said.', ['“She called it “grain” twice,”']],
    ['apostrophes that look like closing marks', "The ships' captains don't “wait”.", ['“wait”']],
    ['single marks', "'Grain,' he said.", ["'Grain,'"]],
    ['a mark of another typography that closes', '“Grain," he said. “Fish.”', ['“Grain,"', '“Fish.”']],
    ['a single mark that closes a double one', '“Let us go.’ Then he left.', ['“Let us go.’']],
    ['single marks inside, and the double one forgotten', '“He said, ‘Go.’ Then he left.', ['‘Go.’']],
    [
      'a mark of its own shape that opens again does not close',
      '"Grain passes,” she said. "Fish does not."',
      ['"Grain passes,”', '"Fish does not."'],
    ],
    [
      'the marks of speech inside a straight one that closes nowhere',
      '"The minister, they wrote, broke in: “Never.” But the envoy went on.',
      ['“Never.”'],
    ],
    [
      'a credit behind a mark that was forgotten',
      '“Grain will pass, and ships will carry it to every harbour. [The Review.]',
      ['“Grain will pass, and ships will carry it to every harbour.'],
    ],
    ['touching', '“Grain.” “Fish.”', ['“Grain.”', '“Fish.”']],
    ['an inch', 'A 5" pipe.', []],
  ])('%s', (_what, text, expected) => {
    expect(runs(text), text).toEqual(expected);
  });

  test('a run that stays open is taken up in the next paragraph, as often as need be', () => {
    const text = '“Grain.\n\n“Fish.\n\n“Coal,” he said. He left.\n\nNobody “cared”.';
    expect(
      findQuotedRuns(text).map(({ start, end, continues, isOpen }) => [text.slice(start, end), continues, isOpen]),
    ).toEqual([
      ['“Grain.', false, true],
      ['“Fish.', true, true],
      ['“Coal,”', true, false],
      ['“cared”', false, false],
    ]);
  });

  test('runs stand in order, in their text, and never overlap, whatever the text', () => {
    const piece = fc.constantFrom(
      'grain',
      ' ',
      ',',
      '.',
      '“',
      '”',
      '"',
      "''",
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '\n\n',
      's',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          let end = 0;
          for (const run of findQuotedRuns(text)) {
            expect(run.start).toBeGreaterThanOrEqual(end);
            expect(run.innerStart).toBeGreaterThanOrEqual(run.start);
            expect(run.innerEnd).toBeGreaterThanOrEqual(run.innerStart);
            expect(run.end).toBeGreaterThanOrEqual(run.innerEnd);
            expect(run.end).toBeLessThanOrEqual(text.length);
            end = run.end;
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test.each([
  ['“Grain will pass“, Ada Marsh said.', ['“Grain will pass“']],
  ['Ada Marsh said: “Grain will pass.“', ['“Grain will pass.“']],
  ['“One.” “Two“ and “three”.', ['“One.”', '“Two“', '“three”']],
  ['“Grain, “she said, “will pass.”', ['“will pass.”']],
])('an opening mark that was typed again closes a quotation: %s', (text, expected) => {
  expect(findQuotedRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
