import { expect, test } from 'vitest';
import { isPlainPart, withoutOperators, type QueryPart } from '../../../src/search/queries/operators.ts';

const part = (text: string): QueryPart => ({
  typed: { text, start: 0, end: text.length },
  name: text.includes(':') ? (text.split(':')[0] ?? '') : '',
  value: text.replace(/^-|.*:|"/g, ''),
  isLeftOut: text.startsWith('-'),
  isQuoted: text.startsWith('"'),
});

/** Parts as they are kept: `-` for what is left out, `|` for what is apart, `+` for OR. */
const kept = (text: string) =>
  withoutOperators(text.split(' ').map(part))
    .map(
      ({ typed, isLeftOut, isApart, isOr }) =>
        (isLeftOut ? '-' : '') + (isApart ? '|' : '') + (isOr ? '+' : '') + typed.text.replace(/^-/, ''),
    )
    .join(' ');

test.each([
  ['grain ships', 'grain ships'],
  ['grain AND ships', 'grain |ships'],
  ['grain OR ships', 'grain |+ships'],
  ['grain NOT ships', 'grain -|ships'],
  ['NOT ships', '-|ships'],
  // Behind the first part alone, “vs” parts two of which one is enough.
  ['grain vs coal', 'grain |+coal'],
  ['grain VS. coal', 'grain |+coal'],
  ['grain versus coal', 'grain |+coal'],
  ['vs coal', 'vs coal'],
  ['old grain vs coal', 'old grain vs coal'],
  ['grain vsx coal', 'grain vsx coal'],
  ['grain xvs coal', 'grain xvs coal'],
  // Signs for them, and two that stand together.
  ['grain && ships', 'grain |ships'],
  ['grain || ships', 'grain |+ships'],
  ['grain | ships', 'grain |+ships'],
  ['grain AND NOT ships', 'grain -|ships'],
  // What stands in brackets is left out as a whole.
  ['grain NOT (ships OR coal) tolls', 'grain -|(ships -coal) tolls'],
  ['grain -(ships coal)', 'grain -(ships -coal)'],
  ['(grain OR coal) tolls', '(grain |+coal) tolls'],
  // Small letters are words.
  ['grain and ships', 'grain and ships'],
  ['grain or not ships', 'grain or not ships'],
  ['OREGON ANDES ships', 'OREGON ANDES ships'],
  // In front of all, behind all, and twice.
  ['OR ships', 'OR ships'],
  ['AND ships', 'AND ships'],
  ['ships NOT', 'ships NOT'],
  ['ships OR', 'ships'],
  ['grain OR AND ships', 'grain |+AND ships'],
  ['grain OR NOT ships', 'grain |+NOT ships'],
  // Where all is in capitals, NOT is a word; the others are operators.
  ['DO NOT GO', 'DO NOT GO'],
  ['GRAIN OR SHIPS', 'GRAIN |+SHIPS'],
  // What is quoted or has a field is no operator, and nothing is either it or something else.
  ['grain "OR" ships', 'grain "OR" ships'],
  ['grain topic:OR ships', 'grain topic:OR ships'],
  ['grain -OR ships', 'grain -OR ships'],
  ['grain OR topic:coal', 'grain |topic:coal'],
  ['topic:coal OR grain', 'topic:coal |grain'],
  ['grain OR "old"', 'grain |"old"'],
  ['grain NOT topic:coal', 'grain -|topic:coal'],
])('%s is %s', (text, expected) => {
  expect(kept(text)).toBe(expected);
});

test('what stands between no operators is left as it is', () => {
  const parts = [part('grain'), part('ships')];
  expect(withoutOperators(parts)).toEqual(parts);
});

test.each([
  ['grain', true],
  ['-grain', false],
  ['topic:grain', false],
  ['"grain"', false],
])('%s is a word that nothing is said of: %s', (text, expected) => {
  expect(isPlainPart(part(text))).toBe(expected);
});
