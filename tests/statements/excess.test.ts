import { describe, expect, test } from 'vitest';
import { findExcess } from '../../src/statements/text/limits.ts';

const told = (text: string) => {
  const problem = findExcess({ path: 'x.md', text });
  return problem && `${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.fact}`;
};
/** So many lines of a text. */
const lines = (text: string, count: number) => `${text}\n`.repeat(count);
/** So many of a sign, a hundred on a line. */
const signs = (sign: string, count: number) =>
  `${lines(sign.repeat(100), Math.floor(count / 100))}${sign.repeat(count % 100)}`;

describe('a file is read up to a length', () => {
  test('of characters', () => {
    expect(told('a'.repeat(400_000))).toBeUndefined();
    expect(told('a'.repeat(400_001))).toBe(
      '1:1 error excess this file has 400001 characters, more than the 400000 that are read',
    );
  });

  test('of lines', () => {
    expect(told('\n'.repeat(19_999))).toBeUndefined();
    const fact = '20000:1 error excess this file has 20001 lines, more than the 20000 that are read';
    expect(told('\n'.repeat(20_000))).toBe(fact);
    expect(told('\r'.repeat(20_000))).toBe(fact);
    expect(told('\r\n'.repeat(20_000))).toBe(fact);
  });

  test('and the repair says so', () => {
    expect(findExcess({ path: 'x.md', text: 'a'.repeat(400_001) })).toMatchObject({
      file: 'x.md',
      repair: 'Split the entry, or remove what is not words.',
    });
  });
});

describe('a line is nested so deep, and no deeper', () => {
  const fact = 'error excess this line is nested deeper than anybody can read';
  test.each([
    ['quotations', `${'>'.repeat(20)} a`, `${'>'.repeat(21)} a`],
    ['quotations with spaces', `${'> '.repeat(16)}a`, `${'> '.repeat(17)}a`],
    ['lists', `${'- '.repeat(16)}a`, `${'- '.repeat(17)}a`],
    ['lists of two signs', `${'+ * '.repeat(8)}a`, `${'+ * '.repeat(8)}+ a`],
    ['numbered lists', `${'1. '.repeat(9)}a`, `${'1. '.repeat(10)}a`],
    ['numbered lists with brackets', `${'1) '.repeat(8)}a`, `${'12) '.repeat(7)}a`],
    ['indents', `${' '.repeat(83)}a`, `${' '.repeat(84)}a`],
    ['tabs', `${'\t'.repeat(83)}a`, `${'\t'.repeat(84)}a`],
  ])('of %s', (_what, sound, deep) => {
    expect(told(`a\n${sound}`)).toBeUndefined();
    expect(told(`a\n${deep}`)).toBe(`2:1 ${fact}`);
    expect(told(`a\r\n\r${deep}`)).toBe(`3:1 ${fact}`);
  });

  test.each(['-'.repeat(40), '1.2.3.4.5.6.7.8.9.10.11.12', '+'.repeat(30), `a ${'>'.repeat(40)}`])(
    'and %j is not nested',
    (line) => {
      expect(told(line)).toBeUndefined();
    },
  );
});

test.each(['*', '_', '~', '`', '[', ']', '<', '!', '*_~`[]<!'])('a run of 200 marks means nothing: %s', (marks) => {
  const run = marks.repeat(200);
  // Brackets are nested before they are so many.
  if (marks !== '[') expect(told(`a ${run.slice(0, 199).replaceAll('[', ']')}`)).toBeUndefined();
  expect(told(`a\n${run.slice(0, 200)}`)).toBe('2:1 error excess this line holds a run of marks that means nothing');
});

test('marks are nested so deep, and no deeper, until the paragraph ends', () => {
  const fact = 'error excess the marks on this line are nested deeper than anybody can read';
  expect(told('[a '.repeat(100))).toBeUndefined();
  expect(told('[a '.repeat(101))).toBe(`1:1 ${fact}`);
  expect(told(`${lines('[a', 100)}\n${lines('[a', 100)}`)).toBeUndefined();
  expect(told(`${lines('[a', 100)}>\n${lines('[a', 100)}`)).toBeUndefined();
  expect(told(`${lines('[a', 100)}b\n[a`)).toBe(`102:1 ${fact}`);
});

describe('a file has so many of a kind, and no more', () => {
  test.each([
    ['Markdown marks', 10_000, signs('a]', 10_000), 'a]'],
    ['addresses', 5000, signs('a@b, ', 5000), 'a@'],
    ['addresses', 5000, signs('a://b', 5000), '://'],
    ['addresses', 5000, signs('WWW.a', 5000), 'www.'],
    ['signs &', 5000, signs('a & b', 5000), '&'],
    ['signs |', 10_000, signs('a|', 10_000), 'a|'],
    ['footnotes', 1000, lines('[^a]', 1000), '[^a]'],
    ['headings and items of lists', 3000, lines('# a', 3000), '# a'],
    ['headings and items of lists', 3000, lines('> ## a', 3000), '> ## a'],
    ['headings and items of lists', 3000, lines('- a', 3000), '- a'],
    ['headings and items of lists', 3000, lines('+\ta', 3000), '+\ta'],
    ['headings and items of lists', 3000, lines('  \t12. a', 3000), '  \t12. a'],
    ['headings and items of lists', 3000, lines('1) a', 3000), '1) a'],
    ['lines that underline a heading', 500, lines('a\n===\n', 500), 'a\n===\n'],
    ['lines that underline a heading', 500, lines('a\n-\t\n', 500), 'a\n> --- \n'],
    ['lines of quotations without ">"', 500, lines('> a\nb\n', 500), '> a\nb\n'],
    ['lines of quotations without ">"', 500, lines('> a\nb\nc\n', 250), '> a\nb\n'],
    ['lines of quotations without ">"', 500, lines('>\nb\n', 500), '   >\nb\n'],
    ['empty lines in quotations', 5000, lines('>', 5000), '> \t>\t'],
    ['lines that break hard', 3000, lines('a  ', 3000), 'a  '],
    ['lines that break hard', 3000, lines('a\\', 3000), 'a\\'],
    ['signs \\', 20_000, signs('a\\', 20_000), '\\'],
    ['signs >', 10_000, signs('a>', 10_000), 'a>'],
  ])('%s: %i', (what, most, sound, more) => {
    const text = sound.endsWith('\n') ? sound : `${sound}\n`;
    expect(told(text)).toBeUndefined();
    expect(told(`${text}${more}`)).toMatch(
      new RegExp(`:1 error excess more than ${most} ${what.replace(/[|\\]/, '\\$&')} up to here$`),
    );
  });

  test.each([
    ['a heading without words behind its sign', lines('#a', 3001).replaceAll('#a', '-a')],
    ['a rule behind an empty line', lines('---\n', 501)],
    ['a line below a quotation and an empty line', lines('> a\n\nb\n', 501)],
    ['a line above a quotation', lines('b\n> a\n', 501)],
    ['a line behind an empty one in a quotation that ends', lines('> a\n\n', 501)],
    ['one space at the end of a line', lines('a ', 3001)],
    ['an empty line of spaces', lines('  ', 3001)],
    ['a line of ===, with words behind it', lines('a\n=== a\n', 501)],
    ['a number of ten digits', lines('1234567890. a', 3001)],
  ])('%s is none', (_what, text) => {
    expect(told(text)).toBeUndefined();
  });
});

describe('a paragraph has so many marks that look for their end, and no more', () => {
  const fact = 'error excess the marks of this paragraph take too long to be told apart';
  // With its end the line has 40,000 letters: 500 of them may be marks.
  const line = (mark: string, count: number) => `${mark}x`.repeat(count).padEnd(39_999, 'x');
  test.each(['a`', '<a', '<Z', '<!', '<?'])('%s', (mark) => {
    expect(told(line(mark, 500))).toBeUndefined();
    expect(told(line(mark, 501))).toBe(`1:1 ${fact}`);
    expect(told(`a\n\n${line(mark, 501)}`)).toBe(`3:1 ${fact}`);
  });

  test('counted over its lines, and from its beginning', () => {
    const half = '`x'.repeat(251).padEnd(19_999, 'x');
    expect(told(`${half}\n${half}`)).toBe(`2:1 ${fact}`);
    expect(told(`${half}\n\n${half}`)).toBeUndefined();
    expect(told(`${half}\n>\n${half}`)).toBeUndefined();
  });

  test('and a sign < before anything else looks for nothing', () => {
    expect(told(line('< 1', 501))).toBeUndefined();
    expect(told('``````x'.repeat(400).padEnd(39_999, 'x'))).toBeUndefined();
  });
});

describe('the tables of a file have so many cells, and no more', () => {
  const fact = 'error excess the tables of this file have more than 5000 cells';
  test('counted by the columns of the head in each line below it', () => {
    expect(told(`a|b|c|d\n-|-|-|-\n${lines('a', 1249)}`)).toBeUndefined();
    expect(told(`a|b|c|d\n-|-|-|-\n${lines('a', 1250)}`)).toBe(`1252:1 ${fact}`);
    expect(told(`a|b|c|d\n> -|-|-|-\n${lines('> a', 1250)}`)).toBe(`1252:1 ${fact}`);
  });

  test('until an empty line, and in all tables together', () => {
    expect(told(`-|-|-|-\n\n${lines('a', 2000)}`)).toBeUndefined();
    const table = `-|-|-|-\n${lines('a', 699)}\n`;
    expect(told(table)).toBeUndefined();
    expect(told(table + table)).toBe(`1252:1 ${fact}`);
  });

  test('by the widest of its heads', () => {
    expect(told(`-|-|-|-|-\n-|-\n${lines('a', 998)}`)).toBeUndefined();
    expect(told(`-|-|-|-|-\n-|-\n${lines('a', 999)}`)).toBe(`1001:1 ${fact}`);
  });

  test.each(['a|-', '- a', 'a | b', '|||', '---'])('and %j is no head', (head) => {
    expect(told(`${head}\n${lines('a', 5001)}`)).toBeUndefined();
  });
});
