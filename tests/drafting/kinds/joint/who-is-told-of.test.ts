import { describe, expect, test } from 'vitest';
import { enReporting } from '../../reporting-languages.ts';
import { findStatements } from '../../statements-in.ts';

/** Who speaks in a text, each list of them once, several with a plus. */
const speakers = (text: string) => [
  ...new Set(
    findStatements(text, enReporting).map(({ entity = '', speakers }) => (speakers ? speakers.join(' + ') : entity)),
  ),
];
const statements = (text: string) => findStatements(text, enReporting).length;

describe('those who met in an earlier year', () => {
  const told = (year: string) => `Joint Statement marking the Harbour Convention between Norland and Sudland

Published: 12 June 2031

In June ${year}, Ms. Ada Marsh, Minister of Foreign Affairs of Norland, and Mr. Bo Lund, Minister of Foreign Affairs of Sudland, met in Lakeside.

The Ministers affirm their strong support for the Convention. They call on others to join.`;

  test('do not speak for the States that the heading names', () => {
    expect(speakers(told('2001'))).toEqual(['Norland + Sudland']);
  });

  test('speak where it is the year of the text', () => {
    expect(speakers(told('2031'))).toEqual(['Ada Marsh + Bo Lund']);
  });
});

describe('a group with others behind it', () => {
  const of = (others: string) => `Joint Statement of the Foreign Ministers of the Harbour Group Countries${others}

Lakeside, 4 May 2031

1. The Ministers declare their support for the Convention.

2. The Ministers stress the need for open ports.`;

  test('is one of those who speak', () => {
    expect(speakers(of(' and of Norland, Sudland and Tarn'))).toEqual(['Harbour Group + Norland + Sudland + Tarn']);
  });

  test('speaks alone where there are none', () => {
    expect(speakers(of(''))).toEqual(['Harbour Group Countries']);
  });
});

test('what an agency tells above “the following statement was issued:” is not of the statement', () => {
  const text = `Joint Statement Issued on HUC-Norland Ministerial Meeting

The Foreign Ministers of the Harbour Union Council (HUC) held the HUC-Norland Joint Ministerial Meeting, chaired by Ada Marsh, Foreign Minister of Tarn, on Wednesday in Lakeside.

Following the meeting, the following joint statement was issued:

The Foreign Ministers of the Harbour Union Council and Foreign Minister Bo Lund of Norland met in Lakeside on 4 May to review their partnership.

The two sides called for calm in the Straits.`;
  expect(speakers(text)).toEqual(['HUC + Norland']);
  expect(statements(text)).toBe(2);
});

test('the name of an archive above a heading that names one is not who speaks with that one', () => {
  const text = `NA Transcripts

Joint Communique – Discussions with Premier Lund

The Premiers reaffirmed that peace in the Straits was their common aim.

The Premiers expressed their hope that the talks would go on.`;
  expect(speakers(text).join()).not.toContain('Transcripts');
});
