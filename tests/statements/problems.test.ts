import { expect, test } from 'vitest';
import { at, byPlace, error, formatProblem, hasErrors, placeOf, warning } from '../../src/statements/problems.ts';

const late = error('late', 'it is late', 'Be early.');
const odd = warning('odd', 'it is odd', 'Look at it.');

test('a problem is printed with its place, how bad it is, the fact and the repair', () => {
  expect(formatProblem(at('a.md', { line: 3, column: 7 }, late))).toBe('a.md:3:7 error it is late. Be early.');
  expect(formatProblem(at('a.md', { line: 1, column: 1 }, odd))).toBe('a.md:1:1 warning it is odd. Look at it.');
});

test('what was not read from a text is at the beginning of it', () => {
  expect([placeOf(undefined), placeOf({}), placeOf({ position: { start: { line: 4, column: 2 } } })]).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 1 },
    { line: 4, column: 2 },
  ]);
});

test('problems stand by file, then by line, then by column', () => {
  const places = ['a.md:1:9', 'a.md:2:1', 'a.md:2:3', 'a.md:10:1', 'b.md:1:1', 'b.md:3:1'];
  const problems = places.map((place) => {
    const [file = '', line, column] = place.split(':');
    return at(file, { line: Number(line), column: Number(column) }, odd);
  });
  const inOrder = (given: typeof problems) =>
    given.toSorted(byPlace).map(({ file, line, column }) => `${file}:${line}:${column}`);
  expect(inOrder(problems.toReversed())).toEqual(places);
  expect(inOrder([4, 1, 5, 0, 3, 2].flatMap((index) => problems[index] ?? []))).toEqual(places);
});

test('a warning is no error', () => {
  const [first, second] = [late, odd].map((finding) => at('a.md', { line: 1, column: 1 }, finding));
  expect([hasErrors([]), hasErrors(second ? [second] : []), hasErrors(first && second ? [second, first] : [])]).toEqual(
    [false, false, true],
  );
});
