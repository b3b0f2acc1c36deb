import { describe, expect, test } from 'vitest';
import { parseAnyMarkdown, parseMarkdown, readBody, readNote } from '../../src/statements/text/safe-html.ts';

const html = (markdown: string) =>
  readBody(markdown).blocks.map((block) => (block.type === 'prose' ? block.html : `[${block.statement.id}]`));
const told = (markdown: string) =>
  readBody(markdown).findings.map(
    ({ place, finding }) =>
      `${place.line}:${place.column} ${finding.severity} ${finding.code} ${finding.fact}. ${finding.repair}`,
  );

describe('a body is prose and statements, in order', () => {
  const said = (words: string) => `> ${words}\n>\n> — Ada Marsh`;

  test('of plain words, and of any other', () => {
    const expected = ['<p>Before.</p>', '[grain]', '[ships]', '<p>Between.</p>\n<p>Still.</p>', '[tolls]'];
    const plain = ['Before.', said('Grain.'), said('Ships.'), 'Between.', 'Still.', said('Tolls.')].join('\n\n');
    expect(html(plain)).toEqual(expected);
    expect(html(plain.replace('Still', '*Still*'))).toEqual(
      expected.map((one) => one.replace('Still', '<em>Still</em>')),
    );
    expect(html('')).toEqual([]);
    expect(readBody(plain).blocks.map(({ type }) => type)).toEqual([
      'prose',
      'statement',
      'statement',
      'prose',
      'statement',
    ]);
  });

  test('a checker is given the statements alone', () => {
    const { blocks, findings } = readBody(`Before.\n\n${said('Grain.')}\n\n<b>\n`, { html: false });
    expect(blocks.map(({ type }) => type)).toEqual(['statement']);
    expect(findings.map(({ finding }) => finding.code)).toEqual(['raw-html']);
  });

  test('a slot that somebody writes is none', () => {
    expect(html('<statement-slot data-index="0"></statement-slot>\n\n> Grain.\n>\n> — Ada Marsh')).toEqual([
      '<p></p>',
      '[grain]',
    ]);
  });
});

describe('prose as HTML', () => {
  test.each([
    ['# One\n\n## Two\n\n###### Six', '<h2>One</h2>\n<h2>Two</h2>\n<h6>Six</h6>'],
    ['*a* **b** `c` ~~d~~ ~e~', '<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del> ~e~</p>'],
    [
      '[a](https://a.example/) [b](mailto:b@a.example)',
      '<p><a href="https://a.example/">a</a> <a href="mailto:b@a.example">b</a></p>',
    ],
    ['[a](HTTPS://a.example/) [b](#part)', '<p><a href="HTTPS://a.example/">a</a> <a href="#part">b</a></p>'],
    ['[a](javascript:alert) [b](/path) [c](//a.example)', '<p><a>a</a> <a>b</a> <a>c</a></p>'],
    ['![a](https://a.example/b.png)', '<p></p>'],
    ['a <b>c</b> <!-- d -->', '<p>a c </p>'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['see www.a.example', '<p>see <a href="http://www.a.example">www.a.example</a></p>'],
    ['see https://a.example/b', '<p>see <a href="https://a.example/b">https://a.example/b</a></p>'],
    ['at b@a.example', '<p>at <a href="mailto:b@a.example">b@a.example</a></p>'],
    [
      '| a |\n| - |\n| b |',
      '<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table>',
    ],
    ['"a" -- \'b\'... *c*', '<p>"a" -- \'b\'... <em>c</em></p>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown).join('\n')).toBe(expected);
  });

  test('tasks and footnotes', () => {
    expect(html('- [x] a\n- [ ] b').join()).toContain('<input type="checkbox" checked disabled> a');
    const note = html('a[^n]\n\n[^n]: b').join();
    expect(note).toContain('href="#user-content-fn-n"');
    expect(note).toContain('id="user-content-fn-n"');
    expect(note).not.toContain('user-content-user-content');
  });

  test('a note is trimmed, and has no statement', () => {
    expect(readNote('\n\nA *note*.\n\n')).toEqual({ html: '<p>A <em>note</em>.</p>', findings: [] });
    expect(readNote('a <b>').findings.map(({ finding }) => finding.code)).toEqual(['raw-html']);
  });
});

test('a text is parsed by what it needs', () => {
  const kinds = (markdown: string) => parseAnyMarkdown(markdown).children.map(({ type }) => type);
  expect(kinds('| a |\n| - |')).toEqual(['table']);
  expect(kinds('[^a]: b')).toEqual(['footnoteDefinition']);
  for (const markdown of ['Plain.', 'A *b*', '~~a~~', 'www.a.example', 'xmpp:a@b.example'])
    expect(JSON.stringify(parseMarkdown(markdown))).toBe(JSON.stringify(parseAnyMarkdown(markdown)));
});

describe('says aloud what would be taken away in silence', () => {
  const raw = (tag: string) =>
    `error raw-html raw HTML is not kept: ${tag}. Write it as Markdown; to show the characters themselves, write \\< for <.`;
  const picture = 'error picture a picture is not kept: an entry holds words. Link to the page that shows it.';
  const link = (address: string) =>
    `error unsafe-link a link to "${address}" is not kept. Give the whole address, beginning with https://, http:// or mailto:.`;
  const footnote = (mark: string) =>
    `error no-footnote there is no footnote ${mark}. Write it below, as "${mark}: …", or remove the mark.`;
  const lost = (mark: string) =>
    `error lost-footnote nothing refers to the footnote ${mark}. Write ${mark} where it belongs, or remove it.`;
  const invisible = 'error invisible-character there is an invisible character here (U+202E). Delete it.';

  test.each([
    ['a <b>c', [`1:3 ${raw('<b>')}`]],
    ['<div>\nx\n</div>', [`1:1 ${raw('<div>')}`]],
    ['a\n\n![b](c.png)', [`3:1 ${picture}`]],
    ['![b][c]\n\n[c]: https://a.example/c.png', [`1:1 ${picture}`]],
    ['*[a](javascript:x)*', [`1:2 ${link('javascript:x')}`]],
    ['[a][b]\n\n[b]: ftp://a.example', [`3:1 ${link('ftp://a.example')}`]],
    [
      '[a](https://localhost/)',
      [
        '1:1 error bad-address a link to "https://localhost/": "localhost" is in a network of its own, where no reader can go. Give the address under which everybody can read it.',
      ],
    ],
    ['a[^1] *b*', [`1:2 ${footnote('[^1]')}`]],
    ['a *b*\nc[^n] d[^o]', [`2:2 ${footnote('[^n]')}`, `2:8 ${footnote('[^o]')}`]],
    ['- a\n- b\n  c[^1]', [expect.stringContaining(`3:`)]],
    ['a\n\n[^1]: b', [`3:1 ${lost('[^1]')}`]],
    ['a[^1]\n\n[^1]: b\n\n[^2]: c', [`5:1 ${lost('[^2]')}`]],
    ['a &#x202e;', [`1:1 ${invisible}`]],
    ['`&#x202e;`', []],
    ['[a](https://a.example/&#x202e;b)', [expect.stringContaining('1:1 error unsafe-link'), `1:1 ${invisible}`]],
    ['[a](https://a.example/ "b&#x202e;")', [`1:1 ${invisible}`]],
    ['![a&#x202e;](b.png)', [`1:1 ${picture}`, `1:1 ${invisible}`]],
  ])('%j', (markdown, expected) => {
    expect(told(markdown)).toEqual(expected);
  });

  test.each([
    '<!-- a note to self -->',
    '[a](https://a.example/) [b](mailto:b@a.example) [c](#d)',
    'a[^1]\n\n[^1]: b',
    '\\[^1] `[^2]` a',
    'a [^b c] *d*',
    `a [^${'b'.repeat(41)}] *c*`,
    '*a* AT&amp;T',
    '&lt;b&gt; *c*',
  ])('and nothing of %j', (markdown) => {
    expect(told(markdown)).toEqual([]);
  });

  test('what nobody sees is told here where a reference stands for it, and in the source where it stands itself', () => {
    expect(told('a\u202e *b* &amp;')).toEqual([]);
    expect(told('a\u202e\n\nb &#x202e;')).toEqual([`3:1 ${invisible}`]);
    expect(told('a\u202e\n\n*b &#x202e;*')).toEqual([`3:2 ${invisible}`]);
    expect(told('a[^b&#x202e;]\n\n[^b&#x202e;]: c').filter((one) => one.includes('invisible'))).toEqual([
      `1:2 ${invisible}`,
      `3:1 ${invisible}`,
    ]);
    expect(told('[a][b&#x202e;]\n\n[b&#x202e;]: https://a.example/ "c&#x202e;"').length).toBeGreaterThan(1);
    expect(told('*a &lt; b* **c** [d](https://a.example/) ~~e~~\n\n- f\n- [x] g\n\n| h |\n| - |')).toEqual([]);
  });

  test('a mark of a footnote may have several letters', () => {
    expect(told('a[^bcd] *e*')).toEqual([`1:2 ${footnote('[^bcd]')}`]);
  });

  test('what stands in a statement is told there, and once', () => {
    expect(told('> a <b>\n>\n> — Ada Marsh')).toEqual([`1:5 ${raw('<b>')}`]);
    expect(told('> Words.\n>\n> — Ada Marsh [^ships]').join()).not.toContain('no-footnote');
    expect(told('> Words.[^1]\n>\n> — Ada Marsh')).toEqual([`1:9 ${footnote('[^1]')}`]);
  });
});

describe('what is nested too deeply is not read', () => {
  const deep = (levels: number) => `${'*a _b '.repeat(levels)}x${' b_ a*'.repeat(levels)}`;
  const fact = '1:1 error excess the marks of this text are nested too deeply to be read. Remove what is not words.';
  // The root and its paragraph are two, the words at the bottom one.
  test('from two hundred on', () => {
    expect([told(deep(99)), html(deep(99)).length]).toEqual([[], 1]);
    expect([told(deep(100)), html(deep(100))]).toEqual([[fact], []]);
    expect(readNote(deep(99)).findings).toEqual([]);
    expect(readNote(deep(100))).toEqual({
      html: '',
      findings: [expect.objectContaining({ place: { line: 1, column: 1 } })],
    });
  });
});
