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

describe('a headline that tells who issued a statement', () => {
  const below = (headline: string) => `${headline}

LAKESIDE, May 4 -- The two sides held talks in Lakeside on Tuesday. The text of the statement is as follows.

1. The two sides agreed to keep the ports open.

2. The two sides reaffirmed their commitment to peace in the Straits.`;

  test.each([
    ['Norland, Sudland issue joint statement', 'Norland + Sudland'],
    ['Norland and Sudland sign joint declaration on ports', 'Norland + Sudland'],
    ['Full text: Norland, Sudland and Tarn adopt joint communiqué', 'Norland + Sudland + Tarn'],
    ['China-Pakistan joint statement issued after summit', 'China + Pakistan'],
  ])('“%s”', (headline, expected) => {
    expect(speakers(below(headline))).toEqual([expected]);
  });

  test('names nobody where it tells of something else that they did', () => {
    expect(speakers(below('Norland, Sudland discuss joint statement'))).toEqual(['']);
  });
});

test('who read out what several say is no part of it', () => {
  const text = `Joint statement of 12 participating states under the current issue “Open ports”

Delivered by Ambassador Ada Marsh, Permanent Representative of Tarn to the Council, at the 9th meeting held on 13 October 2031.

We, members of the Council representing Norland, Sudland and Tarn, reaffirm our commitment to open ports.

Delivered by road, the aid must reach all. We call for calm.`;
  expect(speakers(text)).toEqual(['Norland + Sudland + Tarn']);
  expect(statements(text)).toBe(2);
});

test('the name of a file below a text is no heading of another', () => {
  const text = `The Friends of the Straits - Norland, Sudland and Tarn - do not recognize the vote as legitimate. We once again call on Velden to keep the ports open.
Thank you, Mr. Chair.
Joint Statement of the Group of Friends of the Straits.pdf`;
  expect(speakers(text)).toEqual(['Norland + Sudland + Tarn']);
});

test('an agreement in capitals is nobody’s name', () => {
  const text = `FOLLOWING IS THE TEXT OF THE JOINT COMMUNIQUE

AT THE INVITATION OF THE PRESIDENT OF NORLAND, MIRA ORLIN, EXTENDED DURING HER VISIT IN MAY, AND IN ACCORDANCE WITH A SUBSEQUENT AGREEMENT, THE PREMIER OF SUDLAND, MR. EMIL VOSS, PAID AN OFFICIAL VISIT TO NORLAND.

BOTH SIDES AFFIRM THAT A LASTING PEACE IS A GOAL OF THEIR POLICIES.`;
  expect(speakers(text)).toEqual(['Mira Orlin + Emil Voss']);
});

test.each([
  ['JOINT STATEMENT BY THE FOREIGN MINISTER OF NORLAND\nAND THE FOREIGN MINISTER OF SUDLAND', 'Norland + Sudland'],
  ['JOINT\nSTATEMENT\n\nBY THE PRESIDENT OF NORLAND\nAND THE PRESIDENT OF SUDLAND', 'Norland + Sudland'],
  ['Joint Statement by the Foreign Ministers\nof Norland, Sudland\nand the Isles', 'Norland + Sudland + Isles'],
  ['Joint Declaration\nbetween Norland\nand Sudland\nof 4 May 1973', 'Norland + Sudland'],
])('a heading is read over its lines: %s', (heading, expected) => {
  const text = `${heading}\n\nThe Ministers met in Lakeside on May 4.\n\nThey expressed satisfaction with the state of relations.`;
  expect(speakers(text)).toEqual([expected]);
});
