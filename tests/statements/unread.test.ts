import { expect, test } from 'vitest';
import { findUnreadable } from '../../src/statements/text/unread.ts';

const told = (text: string) => {
  const problem = findUnreadable({ path: 'x.md', text });
  return (
    problem && `${problem.file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.fact}`
  );
};
const left = (sign: string) => `error conflict git left two versions of some lines here (${sign})`;

test.each([
  ['<<<<<<< HEAD\na\n', `x.md:1:1 ${left('<<<<<<<')}`],
  ['a\n<<<<<<<\nb\n', `x.md:2:1 ${left('<<<<<<<')}`],
  ['a\nb\n>>>>>>> other\n', `x.md:3:1 ${left('>>>>>>>')}`],
  ['a\r\nb\r\n>>>>>>>\r\n', `x.md:3:1 ${left('>>>>>>>')}`],
  ['a\n>>>>>>>\tb', `x.md:2:1 ${left('>>>>>>>')}`],
  ['a\n>>>>>>>', `x.md:2:1 ${left('>>>>>>>')}`],
  ['a\n>>>>>>>\n<<<<<<<\n', `x.md:2:1 ${left('>>>>>>>')}`],
])('two versions of git are told at the first sign of them: %j', (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each(['a <<<<<<< b', '<<<<<<<b', '<<<<<< a', '>>>>>>>> a', '=======\n'])('%j is no such sign', (text) => {
  expect(told(text)).toBeUndefined();
});

test('a repair names all three lines, and what costs too much is told as before', () => {
  expect(findUnreadable({ path: 'x.md', text: '<<<<<<< a' })?.repair).toBe(
    'Keep the right one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  );
  expect(told('*'.repeat(200))).toBe('x.md:1:1 error excess this line holds a run of marks that means nothing');
});
