import { expect, test } from 'vitest';
import { reportingLanguageFor } from './reporting-languages.ts';
import { findStatements } from './statements-in.ts';

const words = reportingLanguageFor('en');

/** A report of many sentences; each has its own speaker. */
const report = (sentences: number) =>
  `Strait stays open\n\n${Array.from({ length: sentences }, (_, number) => `Ada Marsh${number % 40} said on Monday that ship ${number} would pass. "We wait for ${number}," she said.`).join('\n\n')}`;

test('a report that is read in stretches gives every statement with its speaker', () => {
  const found = findStatements(report(1200), words);
  expect(found).toHaveLength(2400);
  expect(found.filter(({ entity }, index) => entity !== `Ada Marsh${Math.floor(index / 2) % 40}`)).toEqual([]);
});

test.each([
  ['one paragraph of many sentences', 'Ada said so. '.repeat(60_000)],
  ['a verb of saying without end', 'He said that '.repeat(3_000)],
  ['marks that open and never close', '"a '.repeat(20_000)],
  ['marks that can be apostrophes', "'a ".repeat(6_000)],
  ['names without a verb', 'Grain Ship '.repeat(10_000)],
  ['commas', 'a, '.repeat(40_000)],
  ['lines that are names', 'Ada Marsh\n'.repeat(10_000)],
])('%s is read without an error', (_what, text) => {
  expect(() => findStatements(text, words)).not.toThrow();
});

test('a sentence that is longer than any is cut, and what is said in its beginning is found', () => {
  const [first] = findStatements(`Ada Marsh said that grain passed ${'and fish passed '.repeat(400)}.`, words);
  expect(first?.entity).toBe('Ada Marsh');
});

test.each([
  ['questions and answers in one line', 'Q: Why? A: Because. '],
  ['one name behind each verb', 'According to Ada Marsh, '],
  ['labels that are all different', ''],
])('a megabyte of %s is read to its end', (_what, unit) => {
  const text =
    unit === ''
      ? Array.from({ length: 60_000 }, (_, number) => `Marsh${number.toString(36)}: We wait.`).join('\n')
      : unit.repeat(1_000_000 / unit.length);
  expect(() => findStatements(text, words)).not.toThrow();
});

test('of many talks in one text, each with its own people, every turn has its speaker: whom the lines above name is found once a stretch', () => {
  const name = (number: number) => number.toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  const talk = (number: number) =>
    `MEMORANDUM OF CONVERSATION\n\nPARTICIPANTS: President Ada Mar${name(number)}o\nBo Lun${name(number)}o, Premier of Sudmark\n\nDATE: Monday, May 12, 2031\n\nPresident: I am glad you came.\n\nLun${name(number)}o: They are stuck on the toll.`;
  const found = findStatements(Array.from({ length: 2_000 }, (_, number) => talk(number + 1296)).join('\n\n'), words);
  expect(found.length).toBeGreaterThan(3_000);
});
