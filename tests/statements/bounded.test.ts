import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';

const head = '---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n';
const said = '\n\n> Ships.\n>\n> — Ada Marsh on grain\n';
/** Seconds of work of this process alone: others may have the same cores. */
const secondsOf = (work: () => void) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** As much as a file may hold. */
const most = 390_000;
const fill = (unit: string) => unit.repeat(Math.floor(most / unit.length));
/** Words between marks, so that as few marks as are allowed reach as far as they can. */
const spread = (mark: string) => `x ${`${mark}grain will pass before winter `.repeat(9000)}`;
const table = (columns: number, rows: number, row: string) =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`${row}\n`.repeat(rows)}`;

const kinds: Record<string, string> = {
  'a wide table of short rows': table(4000, 4000, '|a'),
  'a square table': table(400, 400, `|${'a|'.repeat(400)}`),
  'a table of two columns': `a|b\n-|-\n${fill('a|b\n')}`,
  'tables behind each other': fill('a|b\n-|-\n'),
  'a row of bars': `a|b\n-|-\n${fill('|')}`,
  'straight marks that open': fill('"a '),
  apostrophes: fill("'a "),
  commas: fill(','),
  dashes: fill('— '),
  'words without end': fill('He said that '),
  'a letter without end': fill('a'),
  lines: fill('a\n'),
  paragraphs: fill('a\n\n'),
  'list items': fill('- a\n'),
  headings: fill('# a\n'),
  'underlined headings': fill('a\n=\n'),
  'indented lines': fill('    a\n'),
  'lines that break hard': fill('a  \n'),
  'lines of a quotation without a sign': `> a\n${fill('b\n')}`,
  'lines that end as on old machines': `> a\n${fill('b\r')}`,
  'quotations in quotations': fill('> > a\n'),
  definitions: fill('[a]: https://a.example/\n'),
  footnotes: Array.from({ length: 20_000 }, (_, number) => `x[^${number}]\n\n[^${number}]: a`).join('\n\n'),
  references: fill('&amp;'),
  addresses: fill('https://a.example/ '),
  'addresses without a scheme': fill('www.a.example '),
  mails: fill('a@b.c '),
  comments: fill('<!-- a '),
  'code that never ends': spread('`'),
  'comments that never end': spread('<!--'),
  'tags that never end': spread('<a b="'),
  'brackets that never end': spread('['),
  'emphasis that never ends': spread('*'),
  backslashes: fill('\\a'),
  spaces: `a${fill(' ')}b`,
};

const places: Record<string, (text: string) => string> = {
  'around statements': (text) => head + text + said,
  'among words': (text) => `${head}${text.replace(/^/gm, '> ')}\n>\n> — Ada Marsh on grain\n`,
  'in an attribution': (text) => `${head}> Ships.\n>\n> — ${text.replace(/\s+/g, ' ')}\n`,
  'in a relation': (text) => `${said}> answers ${text.replace(/\s+/g, ' ')}\n`,
  'in a field': (text) => head.replace('title: x', `title: ${JSON.stringify(text)}`) + said,
  'in a field without marks': (text) => head.replace('title: x', `title: ${text.replace(/\s+/g, ' ')}`) + said,
};

describe.each(Object.entries(places))('whatever stands %s is read in a second or refused', (_where, put) => {
  test.each(Object.entries(kinds))('%s', (_what, text) => {
    let problems: readonly unknown[] = [];
    const seconds = secondsOf(() => {
      ({ problems } = readArticle({ path: 'articles/x.md', text: put(text) }));
    });
    expect(seconds).toBeLessThan(1);
    expect(problems.length).toBeLessThan(10_000);
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
])('%s is read at once', (_what, text) => {
  expect(secondsOf(() => readArticle({ path: 'articles/x.md', text: head + text }))).toBeLessThan(1);
});

test('a table is refused by its cells, whatever ends its lines and wherever it stands', () => {
  const facts = (text: string) =>
    readArticle({ path: 'articles/x.md', text: head + text + said }).problems.map(({ fact }) => fact);
  const tall = table(60, 200, '|a');
  for (const text of [tall, tall.replaceAll('\n', '\r\n'), tall.replace(/^/gm, '> '), tall.replace(/^/gm, '  ')])
    expect(facts(text)).toEqual(['the tables of this file have more than 5000 cells']);
});
