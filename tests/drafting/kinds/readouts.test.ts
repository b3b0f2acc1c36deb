import { expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { findStatements, textRead } from '../statements-in.ts';

/** What a readout tells: who says it, in whose words, and how surely. */
const told = (text: string) =>
  findStatements(text, enReporting).map(({ entity, speakers, kind, parts: [[start, end] = [0, 0]] }) => [
    speakers?.join(' + ') ?? entity,
    kind,
    text.slice(start, end),
  ]);

test('“the Minister” and “she” of a readout are whom its first sentence has as the subject', () => {
  const text = `Readout of Foreign Minister Marsh's Call with Foreign Minister Kern of Sudland

May 7, 2031

The following is attributable to Spokesperson Mia Holt:

Foreign Minister Ada Marsh spoke today with Foreign Minister Ivo Kern of Sudland. The Minister reiterated that the ferry must sail. She underscored that the commission should meet in May.
`;
  expect(told(text)).toEqual([
    ['Ada Marsh', 'indirect', 'that the ferry must sail'],
    ['Ada Marsh', 'indirect', 'that the commission should meet in May'],
  ]);
});

test('what a readout tells of both, and of each, is in the words of whoever issues it, and never certain', () => {
  const text = `President Ring meets with Prime Minister Lund of Norland

May 9, 2031

President Tove Ring met today in Highmark with Prime Minister Bo Lund of Norland. The two leaders reviewed progress on the ferry treaty.

President Ring reaffirmed Highland's commitment to free passage. Prime Minister Lund invited the President to visit Port Ada.

They agreed to hold the next round of talks in September.
`;
  const statements = findStatements(text, enReporting);
  expect(told(text)).toContainEqual([
    'Tove Ring',
    'indirect',
    "President Ring reaffirmed Highland's commitment to free passage.",
  ]);
  expect(statements.map(({ kind }) => kind)).not.toContain('direct');
  expect(Math.max(...statements.map(({ confidence }) => confidence))).toBeLessThan(0.99);
});

test('a report of two lines that tells of a visit is news', () => {
  const text = `Ada Marsh: the port is closed

May 5, 2031

Deputy Foreign Minister Mia Holt visited Highland on 5 May 2031. She met State Secretary Ole Berg.

They discussed the ferry treaty.
`;
  expect(textRead(text, enReporting).kind.name).toBe('news');
});

test('a rubric in front of a colon says nothing', () => {
  const text = `Readout: Deputy Minister Holt's visit to Highland

Deputy Foreign Minister Mia Holt visited Highland on 5 and 6 May 2031.

Deputy Minister Holt underlined Norland's readiness to host the commission.
`;
  expect(told(text)).toEqual([['Mia Holt', 'indirect', "Norland's readiness to host the commission"]]);
});
