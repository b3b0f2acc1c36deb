import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenMarks } from '../../src/statements/text/open-marks.ts';
import { readArticle } from '../../src/statements/article.ts';
import { parseAnyMarkdown, readBody, readNote } from '../../src/statements/text/safe-html.ts';

const front = '---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n';
const said = '> Grain.\n>\n> — Ada Marsh on grain\n';
const factsOf = (body: string) =>
  readArticle({ path: 'x.md', text: `${front}${body}\n\n${said}` }).problems.map(({ line, fact }) => `${line} ${fact}`);

/** The most marks that were open at once. */
function mostOpen(text: string): number {
  const isWithin = (most: number) => {
    const open = new OpenMarks();
    return text.split('\n').every((line) => open.take(line, most));
  };
  return Array.from({ length: text.length + 1 }, (_, most) => most).find(isWithin) ?? Infinity;
}

function depthOf(node: Nodes): number {
  return 'children' in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 1;
}

test('a text is nested no deeper than marks are open in it', () => {
  const piece = fc.constantFrom(
    '*',
    '**',
    '***',
    '_',
    '__',
    'a',
    'b',
    ' ',
    ' ',
    ',',
    '.',
    '«',
    '\n',
    '[',
    '](#x)',
    '\\*',
    '~~',
    '~',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `a${pieces.join('')}`.replace(/\n(?=[^a-z])/g, '\na');
      // The paragraph, the root above it and the words at the bottom are there without any mark.
      expect(depthOf(parseAnyMarkdown(text))).toBeLessThanOrEqual(3 + mostOpen(text));
    }),
    { numRuns: 3000 },
  );
});

describe('marks nested beyond reason are refused before they are read, wherever that is', () => {
  test.each([
    ['emphasis', `${'*a '.repeat(101)}x${' a*'.repeat(101)}`],
    ['strong emphasis', `${'**a '.repeat(60)}x${' a**'.repeat(60)}`],
    ['two kinds in turn', `${'*a _b '.repeat(51)}x${' b_ a*'.repeat(51)}`],
    ['both at once', `${'***a '.repeat(34)}x${' a***'.repeat(34)}`],
    ['emphasis over lines', `${'*a\n'.repeat(101)}x${' a*'.repeat(101)}`],
    ['links', `${'[a '.repeat(101)}x${'](https://a.example)'.repeat(101)}`],
    ['pictures', `${'![a '.repeat(101)}x${'](https://a.example)'.repeat(101)}`],
    ['what is struck out', `${'~~a '.repeat(51)}x${' a~~'.repeat(51)}`],
    ['footnotes', `${'[^a '.repeat(101)}x${']'.repeat(101)}`],
  ])('%s', (_what, body) => {
    const last = 7 + (body.startsWith('*a\n') ? 100 : 0);
    expect(factsOf(body)).toEqual([`${last} the marks on this line are nested deeper than anybody can read`]);
  });

  test('lists of fields', () => {
    const text = `---\ntitle: x\ntopics: ${'[ '.repeat(101)}${'] '.repeat(101)}\n---\n\n${said}`;
    expect(readArticle({ path: 'x.md', text }).problems.map(({ line, fact }) => `${line} ${fact}`)).toEqual([
      '3 the marks on this line are nested deeper than anybody can read',
    ]);
  });
});

test.each([
  ['a hundred phrases in emphasis', '*grain* and **bread**, _fish_ '.repeat(100)],
  ['emphasis between letters that have no spaces', '海峡是**开放**的，'.repeat(100)],
  ['names with underscores', 'port_of_ada and https://a.example/port_of_ada '.repeat(100)],
  ['products', '2*3*4 = 24, 5 * 6 = 30; '.repeat(100)],
  ['words that a source left out', 'Grain [...] will [sic] pass. '.repeat(100)],
  ['stars behind words', 'Grain* and bread** '.repeat(100)],
  ['a list of links', '- [Grain](https://a.example/a_b) *a*\n'.repeat(300)],
])('%s are not nested', (_what, body) => {
  expect(factsOf(body)).toEqual([]);
});

test('what gets past the count is refused by how deep its tree is, the same with a large stack and a small one', () => {
  // A mark in code closes nothing, and is counted as if it did.
  const text = `${'*a `x*` '.repeat(300)}x${' a*'.repeat(300)}`;
  const fact = 'the marks of this text are nested too deeply to be read';
  expect(readBody(text).findings.map(({ finding }) => finding.fact)).toEqual([fact]);
  expect(readNote(text)).toMatchObject({ html: '', findings: [{ finding: { fact } }] });
});
