import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/drafting/find-statements.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';

const words = reportingLanguageFor('en');

/** Who says that the port was open. */
async function speakerIn(text: string): Promise<string | undefined> {
  const found = await findStatements(text, words);
  return found.find(({ start, end }) => text.slice(start, end).includes('port'))?.entity;
}

describe('a word that means something else is a name', () => {
  test.each([
    ['a month behind a first name', 'Clara May said the port was open.', 'Clara May'],
    [
      '… which no list has',
      'Talks with the envoy, Zorana March, failed. March said the port was open.',
      'Zorana March',
    ],
    ['… behind a form of address', 'Clara May left. Mrs. May said the port was open.', 'Clara May'],
    ['… alone, where the text names her above', 'Clara May left in June. May said the port was open.', 'Clara May'],
    ['a month in front of a last name', 'On Tuesday April Voss told reporters that the port was open.', 'April Voss'],
    ['… behind an office', 'The foreign minister, June Halden, said that the port was open.', 'June Halden'],
    ['a verb of saying at the top', 'Said Orlan told the agency that the port was open.', 'Said Orlan'],
    ['… and behind the verb', '"The port is open," said Said Orlan.', 'Said Orlan'],
    ['an auxiliary', 'On Monday Will Tolland said the port was open.', 'Will Tolland'],
    ['an auxiliary as a last name', '"The port is open," said Anton Must.', 'Anton Must'],
    ['an office behind a first name', 'Hugo King left. King said the port was open.', 'Hugo King'],
  ])('%s: %s', async (_what, text, who) => {
    expect(await speakerIn(text)).toBe(who);
  });

  test.each([
    [
      'a month behind a place and in front of a day',
      'Bo Lund said in Westport, May 5, that the port was open.',
      'Bo Lund',
    ],
    ['a month in which something was said', 'Clara May left. In May Bo Lund said the port was open.', 'Bo Lund'],
    ['a form of address of an office', 'Bo Lund said to Mr. Speaker the port was open.', 'Bo Lund'],
  ])('and is none as %s: %s', async (_what, text, who) => {
    expect(await speakerIn(text)).toBe(who);
  });

  test('a headline has capitals in front of its verbs', async () => {
    const text = 'Bo Lund Will Resign, Says May Be Last Chance\n\nBo Lund said the port was open.';
    expect(await speakerIn(text)).toBe('Bo Lund');
  });
});
