import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { head, kinds, places, said, table } from './hostile-sizes.ts';

/**
 * How long each takes is printed by `npm run bench -- bounded`. Here one that grows with the square of its length
 * is ended by the limit of the runner: 390,000 signs squared are minutes.
 */
describe.each(Object.entries(places))('whatever stands %s is read or refused', (_where, put) => {
  test.each(Object.entries(kinds))('%s', (_what, text) => {
    expect(readArticle({ path: 'articles/x.md', text: put(text) }).problems.length).toBeLessThan(10_000);
  });
});

test.each([
  ['a table of a real size', table(8, 100, `|${'a|'.repeat(8)}`)],
  ['many short tables', `${table(3, 5, '|a|b|c|')}\n`.repeat(100)],
  ['a long record', 'The Commission met, and *heard* [the envoy](https://a.example/).\n\n'.repeat(2000)],
  ['notes', Array.from({ length: 400 }, (_, number) => `x[^${number}]\n\n[^${number}]: a`).join('\n\n')],
  ['a long list', '- Grain will pass.\n'.repeat(2000)],
])('%s is read', (_what, text) => {
  expect(readArticle({ path: 'articles/x.md', text: head + text + said }).problems).toEqual([]);
});

test.each([
  ['a locator of numbers that hyphens join', `> Ships.\n>\n> — Ada Marsh on grain [p. ${'a-'.repeat(60)}a!]`],
  ['a day with signs behind it', `> Ships.\n>\n> — Ada Marsh on grain (${'X'.repeat(5000)}!)`],
])('%s is read to its end', (_what, text) => {
  expect(readArticle({ path: 'articles/x.md', text: head + text }).problems).toEqual([]);
});

test('a table is refused by its cells, whatever ends its lines and wherever it stands', () => {
  const facts = (text: string) =>
    readArticle({ path: 'articles/x.md', text: head + text + said }).problems.map(({ fact }) => fact);
  const tall = table(60, 200, '|a');
  for (const text of [tall, tall.replaceAll('\n', '\r\n'), tall.replace(/^/gm, '> '), tall.replace(/^/gm, '  ')])
    expect(facts(text)).toEqual(['the tables of this file have more than 5000 cells']);
});
