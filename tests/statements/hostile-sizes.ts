/** The frame that every text here stands in. */
export const head = '---\ntitle: x\ndate: 2031\nsource: { publisher: p, url: https://p.example }\n---\n\n';
export const said = '\n\n> Ships.\n>\n> — Ada Marsh on grain\n';

/** As much as a file may hold. */
const most = 390_000;
const fill = (unit: string) => unit.repeat(Math.floor(most / unit.length));
/** Words between marks, so that as few marks as are allowed reach as far as they can. */
const spread = (mark: string) => `x ${`${mark}grain will pass before winter `.repeat(9000)}`;
export const table = (columns: number, rows: number, row: string) =>
  `|${'a|'.repeat(columns)}\n|${'-|'.repeat(columns)}\n${`${row}\n`.repeat(rows)}`;

/** What a reader of text may grow too fast on, each as long as it may be. */
export const kinds: Record<string, string> = {
  'a wide table of short rows': table(4000, 4000, '|a'),
  'a square table': table(400, 400, `|${'a|'.repeat(400)}`),
  'a table of two columns': `a|b\n-|-\n${fill('a|b\n')}`,
  'tables behind each other': fill('a|b\n-|-\n'),
  'a row of bars': `a|b\n-|-\n${fill('|')}`,
  'straight marks that open': fill('"a '),
  'quotations behind each other': fill('“a” '),
  'quotations in straight marks': fill('"a" '),
  'quotations on lines of their own': fill('“a”\n'),
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

/** Where in an entry it may stand. */
export const places: Record<string, (text: string) => string> = {
  'around statements': (text) => head + text + said,
  'among words': (text) => `${head}${text.replace(/^/gm, '> ')}\n>\n> — Ada Marsh on grain\n`,
  'in an attribution': (text) => `${head}> Ships.\n>\n> — ${text.replace(/\s+/g, ' ')}\n`,
  'in a relation': (text) => `${said}> answers ${text.replace(/\s+/g, ' ')}\n`,
  'in a field': (text) => head.replace('title: x', `title: ${JSON.stringify(text)}`) + said,
  'in a field without marks': (text) => head.replace('title: x', `title: ${text.replace(/\s+/g, ' ')}`) + said,
};
