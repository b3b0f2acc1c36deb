import { expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { formatProblem } from '../../src/statements/problems.ts';

const head = '---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n';

test.each([
  [
    'five thousand nested quotations',
    `${'>'.repeat(5000)} x`,
    'articles/x.md:7:1 error this line is nested deeper than anybody can read',
  ],
  ['nested lists', `${'- '.repeat(3000)}x`, 'articles/x.md:7:1 error this line is nested deeper than anybody can read'],
  ['a run of stars', '*'.repeat(50_000), 'articles/x.md:7:1 error this line holds a run of marks that means nothing'],
  [
    'a run of brackets',
    '['.repeat(50_000),
    'articles/x.md:7:1 error this line holds a run of marks that means nothing',
  ],
  ['alternating marks', '*a* _b_ '.repeat(5_000), 'articles/x.md:7:1 error more than 10000 Markdown marks up to here'],
  ['backslashes', '\\a'.repeat(20_001), 'articles/x.md:7:1 error more than 20000 signs \\ up to here'],
  [
    'a million characters',
    'word '.repeat(200_000),
    'articles/x.md:1:1 error this file has 1000078 characters, more than the 400000 that are read',
  ],
])('refuses %s unread', (_name, body, expected) => {
  const { problems } = readArticle({ path: 'articles/x.md', text: head + body });
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(expected)]);
});

const nested = (opening: string, closing: string, levels: number) =>
  `${opening.repeat(levels)}x${closing.repeat(levels)}`;

const deep = 'nested deeper than anybody can read';
test.each([
  ['emphasis', '*a ', ' a*'],
  ['strong emphasis', '**a ', ' a**'],
  ['both at once', '***a ', ' a***'],
  ['underscores', '_a ', ' a_'],
  ['emphasis behind brackets', '(*a ', ' a*)'],
  ['two kinds in turns', '*a _b ', ' b_ a*'],
  ['strokes', '~~a ', ' a~~'],
  ['brackets', '[a ', ' a]'],
  ['pictures', '![a ', ' a](b.png)'],
  ['emphasis over lines', '*a\n', ' a*\n'],
  ['emphasis over lines of a quote', '> *a\n', '> a*\n'],
])('refuses marks nested beyond reason, and reads what is not: %s', (_name, opening, closing) => {
  const facts = (levels: number) =>
    readArticle({ path: 'articles/x.md', text: `${head}${nested(opening, closing, levels)}` }).problems.map(
      ({ fact }) => fact,
    );
  expect(facts(1500)).toEqual([expect.stringContaining(deep)]);
  expect(facts(30).join()).not.toContain(deep);
});

test('marks that nothing closes are not nested in those of the next paragraph, nor marks one behind the other', () => {
  const body = `${'A *star, and [a bracket.\n\n'.repeat(150)}${'*One* [two] **three** _four_, so*me*thing. '.repeat(150)}`;
  const { problems } = readArticle({ path: 'articles/x.md', text: `${head}${body}\n\n> Words.\n>\n> — Ada Marsh\n` });
  expect(problems).toEqual([]);
});

test('reads a long real entry', () => {
  const paragraph = `${'A sentence of ordinary length that says something about grain. '.repeat(20)}\n\n`;
  const { problems } = readArticle({
    path: 'articles/x.md',
    text: `${head}${paragraph.repeat(100)}> Words.\n>\n> — Ada Marsh\n`,
  });
  expect(problems).toEqual([]);
});
