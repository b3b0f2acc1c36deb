import { describe, expect, test } from 'vitest';
import { OpenMarks } from '../../src/statements/text/open-marks.ts';

/** How many marks are open at the end of a text. */
function openIn(...lines: string[]): number {
  const marks = new OpenMarks();
  for (const line of lines) expect(marks.take(line, 1000)).toBe(true);
  return Array.from({ length: 1000 }, (_, most) => most).find((most) => holds(marks, most)) ?? NaN;
}

/** Whether at most so many are open: a bracket more and less shows it. */
function holds(marks: OpenMarks, most: number): boolean {
  const isWithin = marks.take('[', most + 1);
  marks.take(']', 1000);
  return isWithin;
}

describe('what opens and is not closed is open', () => {
  test.each([
    ['words', 0],
    ['*a', 1],
    ['**a', 2],
    ['***a', 3],
    ['a * b', 0],
    ['* a', 0],
    ['a*', 0],
    ['_a', 1],
    ['a_b', 0],
    ['a*b', 1],
    ['~~a', 2],
    ['[a', 1],
    ['[[a {b', 3],
    ['a] }', 0],
    ['] [a', 1],
    ['\\*a \\[b', 0],
    ['\\\\*a', 1],
    ['(*a', 1],
    ['*(a', 1],
    ['a*(b', 0],
    ['a *(b', 1],
    ['«*(a', 1],
    ['a_(b', 0],
    ['(_a', 1],
    ['"_a', 1],
    ['__a', 2],
    ['a*~~b', 3],
  ])('%s: %i', (text, open) => {
    expect(openIn(text)).toBe(open);
  });
});

describe('what is closed is open no more', () => {
  test.each([
    ['*a*', 0],
    ['**a**', 0],
    ['**a*', 1],
    ['*a**', 0],
    ['***a**', 1],
    ['*a **b**', 1],
    ['*a _b*', 0],
    ['*a _b* c_', 0],
    ['**a *b c**', 1],
    ['*a *b c**', 0],
    ['_a_', 0],
    ['_a_b', 1],
    ['_a_.', 0],
    ['*a*b', 0],
    ['~~a~~', 0],
    ['~a~~', 0],
    ['*a~ b*', 0],
    ['*a~~*b', 0],
    ['__a__', 0],
    ['[a] {b}', 0],
    ['[a}', 0],
    ['(*a*)', 0],
    ['*a.*', 0],
    ['*a.*b', 2],
    ['*a *', 1],
    // Runs that open and close are ruled by threes.
    ['*a**b', 3],
    ['*a**b*', 0],
    ['**a*b', 3],
    ['***a***b', 0],
    ['*a*****b', 6],
  ])('%s: %i', (text, open) => {
    expect(openIn(text)).toBe(open);
  });

  test('also in a later line, until the paragraph ends', () => {
    expect(openIn('*a [b', 'c*')).toBe(1);
    const marks = new OpenMarks();
    marks.take('*a [b', 10);
    marks.endParagraph();
    expect(holds(marks, 0)).toBe(true);
  });
});

test('so many may be open, and no more, all the way through a line', () => {
  const isWithin = (line: string, most: number) => new OpenMarks().take(line, most);
  expect([isWithin('[[[', 3), isWithin('[[[', 2)]).toEqual([true, false]);
  expect([isWithin('[[[]]]', 3), isWithin('[[[]]]', 2)]).toEqual([true, false]);
  expect([isWithin('**a [b', 3), isWithin('**a [b', 2)]).toEqual([true, false]);
  expect(isWithin('words', 0)).toBe(true);
});
