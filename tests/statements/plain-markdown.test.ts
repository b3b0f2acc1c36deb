import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../src/site/content/read-content.ts';
import { parsePlainMarkdown } from '../../src/statements/text/plain-markdown.ts';
import { parseAnyMarkdown } from '../../src/statements/text/safe-html.ts';

const tree = (markdown: string): unknown => JSON.parse(JSON.stringify(parseAnyMarkdown(markdown)));
const read = (markdown: string): unknown => JSON.parse(JSON.stringify(parsePlainMarkdown(markdown) ?? null));

test('gives the very tree that remark gives for every entry that ships, and for most of them without remark', () => {
  const bodies = readContent('content')
    .files.filter(({ path }) => path.includes('/articles/'))
    .map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, (fields) => '\n'.repeat(fields.split('\n').length - 1)));
  const found = bodies.filter((body) => read(body) !== null);
  for (const body of found) expect(read(body)).toEqual(tree(body));
  expect(found.length).toBeGreaterThan(bodies.length * 0.6);
});

const line = fc.oneof(
  fc.constantFrom(
    '',
    '>',
    '> ',
    '> —',
    '>> ',
    '> - ',
    '1. a',
    '2031) b',
    '   indented',
    '***',
    '---',
    '===',
    '+ x',
    'a  ',
  ),
  fc
    .tuple(
      fc.constantFrom('', '> ', '> — ', '>', ' ', '  > '),
      fc.array(
        fc.constantFrom(
          'grain',
          'Ada',
          '“we',
          'said.”',
          '3',
          '2031.',
          '-',
          '—',
          '*',
          '_a_',
          '[b]',
          '<i>',
          '&amp;',
          'a@b.c',
          '!',
          '#',
          'www.x.y',
          '~',
          '|',
          '\\',
          '`',
          ':',
          '(',
          '^id',
          'é',
        ),
        { minLength: 1, maxLength: 5 },
      ),
    )
    .map(([lead, words]) => lead + words.join(' ')),
);

test('gives the very tree that remark gives, or none, for any text', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const markdown = lines.join('\n');
      const own = read(markdown);
      if (own !== null) expect(own).toEqual(tree(markdown));
    }),
    { numRuns: 4000 },
  );
});
