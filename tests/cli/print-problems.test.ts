import { expect, test } from 'vitest';
import { problemLines, type Format } from '../../src/cli/checking/print-problems.ts';
import { at, error } from '../../src/statements/problems.ts';

const counts = { entries: 1, statements: 0, errors: 1, warnings: 0 };
const problem = at('a,b:c.md', { line: 2, column: 3 }, error('no-words', '50 % of\nit is gone', 'Write it.'));
const print = (format: Format, line?: string, isColoured = false) =>
  problemLines([problem], counts, format, { lineOf: () => line, isColoured });

test('a caret stands under the place, tabs included', () => {
  expect(print('text', '\tx words').slice(1, 3)).toEqual(['  \tx words', '  \t ^']);
});

test('where the line is not to be had, there is no caret', () => {
  expect(print('text')).not.toContain('^');
});

test('in colour, not a letter changes', () => {
  const escape = '\u001b';
  const plain = print('text', 'x words', true).map((line) => line.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), ''));
  expect(plain).toEqual(print('text', 'x words'));
  expect(print('text', 'x words', true).join('')).toContain(`${escape}[31m`);
});

test('an annotation keeps its signs from being read as its own (GitHub, workflow commands)', () => {
  expect(print('github')[0]).toBe(
    '::error file=a%2Cb%3Ac.md,line=2,col=3,title=no-words::50 %25 of%0Ait is gone. Write it.',
  );
});

test('what editors read has the counts and every problem with its place', () => {
  expect(JSON.parse(print('json').join('\n'))).toEqual({
    ...counts,
    problems: [
      {
        file: 'a,b:c.md',
        line: 2,
        column: 3,
        severity: 'error',
        code: 'no-words',
        fact: '50 % of\nit is gone',
        repair: 'Write it.',
      },
    ],
  });
});
