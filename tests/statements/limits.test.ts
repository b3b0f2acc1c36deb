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
  [
    'a million characters',
    'word '.repeat(200_000),
    'articles/x.md:1:1 error this file has 1000078 characters, more than the 400000 that are read',
  ],
])('refuses %s unread', (_name, body, expected) => {
  const { problems } = readArticle({ path: 'articles/x.md', text: head + body });
  expect(problems.map(formatProblem)).toEqual([expect.stringContaining(expected)]);
});

test('reads a long real entry', () => {
  const paragraph = `${'A sentence of ordinary length that says something about grain. '.repeat(20)}\n\n`;
  const { problems } = readArticle({
    path: 'articles/x.md',
    text: `${head}${paragraph.repeat(100)}> Words.\n>\n> — Ada Marsh\n`,
  });
  expect(problems).toEqual([]);
});
