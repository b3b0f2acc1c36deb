import { expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { findStatements } from '../statements-in.ts';

/** Whom a statement of "we" under a heading without a name is given to. */
const who = (body: string) =>
  findStatements(`Explanation of Vote\nCouncil on the Coasts\nLakeside, May 3, 2035\n\n${body}`, enReporting).map(
    ({ entity, confidence }) => (confidence === 0 ? undefined : entity),
  )[0];

test('a delegation that speaks of itself by its State is that State, with a doubt', () => {
  expect(who('We thank the chair for her patience. Denmark supports the text and will vote for it.')).toBe('Denmark');
  expect(
    who(
      'We thank the chair for her patience. In this regard, Denmark aligns itself with the group. Denmark is proud to have helped.',
    ),
  ).toBe('Denmark');
});

test('two States of whom the text tells that are nobody', () => {
  expect(
    who('We thank the chair for her patience. Denmark supports the text. Sweden welcomes it, too, and we do not.'),
  ).toBeUndefined();
});

test('nor is one of whom it tells what others do', () => {
  expect(
    who('We thank the chair for her patience. Denmark has closed the strait. Denmark denies that, and we regret it.'),
  ).toBeUndefined();
});

test('nor is a body that nobody knows for a State', () => {
  expect(
    who('We thank the chair for her patience. The Plan supports the ports, and we support the plan.'),
  ).toBeUndefined();
});
