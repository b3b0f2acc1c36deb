import type { Paragraph } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { findBadLink, isComment, rawHtml, readInlineText } from '../../src/statements/text/inline-text.ts';

/** The content of a paragraph as it is read from its source. */
function read(source: string) {
  const [paragraph] = remark().use(remarkGfm).parse(source).children;
  return readInlineText((paragraph as Paragraph).children, source.split('\n'));
}

/** Where each line begins in the text, and where that is in the source. */
const lines = (source: string) => {
  const inline = read(source);
  return inline.lineStarts.map((start) => {
    const { line, column } = inline.placeAt(start);
    return [inline.text.slice(start, start + 2), `${line}:${column}`];
  });
};

describe('a line end only wraps the source', () => {
  test.each([
    ['Grain\nwill pass', 'Grain will pass'],
    ['海峡是\n开放的', '海峡是开放的'],
    ['海峡。\n“开放”', '海峡。“开放”'],
    ['“\n开放', '“开放'],
    ['かな\nカナ', 'かなカナ'],
    ['海峡\nopen', '海峡 open'],
    ['open\n海峡', 'open 海峡'],
    ['Grain\\\nwill', 'Grain\nwill'],
  ])('%j is %j', (source, text) => {
    expect(read(source).text).toBe(text);
  });
});

describe('each character has its place', () => {
  test.each<[string, [string, string][]]>([
    [
      'Grain\nwill\npass',
      [
        ['Gr', '1:1'],
        ['wi', '2:1'],
        ['pa', '3:1'],
      ],
    ],
    [
      '海峡是\n开放的\n— 部长',
      [
        ['海峡', '1:1'],
        ['开放', '2:1'],
        ['— ', '3:1'],
      ],
    ],
    [
      'Grain\\\nwill',
      [
        ['Gr', '1:1'],
        ['wi', '2:1'],
      ],
    ],
  ])('%j', (source, expected) => {
    expect(lines(source)).toEqual(expected);
  });

  test('within a line, and at its end', () => {
    const inline = read('Grain *will*\npass `now`');
    const at = (word: string) => inline.placeAt(inline.text.indexOf(word));
    expect([at('rain'), at('will'), at('pass'), at('now'), inline.placeAt(inline.text.length)]).toEqual([
      { line: 1, column: 2 },
      { line: 1, column: 8 },
      { line: 2, column: 1 },
      { line: 2, column: 6 },
      { line: 2, column: 9 },
    ]);
  });

  test('indented lines begin behind their indent', () => {
    const inline = read('Grain\n   will');
    expect(inline.placeAt(inline.text.indexOf('will'))).toEqual({ line: 2, column: 4 });
  });

  test('nothing stands at the beginning', () => {
    expect(readInlineText([], []).placeAt(0)).toEqual({ line: 1, column: 1 });
  });
});

test('styles are told for each piece, and what is in one is in those around it', () => {
  expect(read('a *b **c*** ~~d~~ `e` [f *g*](https://a.example/)').pieces.map(({ style }) => style)).toEqual([
    {},
    { emphasis: true },
    { emphasis: true, strong: true },
    {},
    { deleted: true },
    {},
    { code: true },
    {},
    { href: 'https://a.example/' },
    { href: 'https://a.example/', emphasis: true },
  ]);
});

describe('what has no place among the words is told and left out', () => {
  test.each([
    [
      '![a](https://a.example/)',
      '1:1 not-words: a picture cannot stand among the words of a statement. Move it to the text around the statement.',
    ],
    [
      'a [^1]\n\n[^1]: b',
      '1:3 not-words: a footnote cannot stand among the words of a statement. Move it to the text around the statement.',
    ],
    [
      'a [b][c]\n\n[c]: https://a.example/',
      '1:3 not-words: a link by reference cannot stand among the words of a statement. Write it as [words](address).',
    ],
    [
      'a ![b][c]\n\n[c]: https://a.example/',
      '1:3 not-words: a picture cannot stand among the words of a statement. Move it to the text around the statement.',
    ],
    [
      'a <b>',
      '1:3 raw-html: raw HTML is not kept: <b>. Write it as Markdown; to show the characters themselves, write \\< for <.',
    ],
    [
      'a [b](javascript:x)',
      '1:3 unsafe-link: a link can lead to http, https or mailto addresses, not to "javascript:x". Give the whole address, or remove the link.',
    ],
    [
      'a [b](http://localhost/)',
      '1:3 bad-address: a link to "http://localhost/": "localhost" is in a network of its own, where no reader can go. Give the address under which everybody can read it.',
    ],
  ])('%j', (source, expected) => {
    const { findings, pieces } = read(source);
    expect(
      findings.map(
        ({ place, finding }) => `${place.line}:${place.column} ${finding.code}: ${finding.fact}. ${finding.repair}`,
      ),
    ).toEqual([expected]);
    expect(pieces.some(({ style }) => style.href?.startsWith('javascript'))).toBe(false);
  });

  test('a comment is nothing', () => {
    expect([read('a <!-- b -->').findings, read('a <!-- b -->').text]).toEqual([[], 'a ']);
  });
});

test.each([
  ['<!-- a -->', true],
  [' <!-- a -->\n<!-- b --> ', true],
  ['<!-- a\nb -->', true],
  ['x <!-- a -->', false],
  ['<!-- a --> x', false],
  ['<!-- a --> <b> <!-- c -->', false],
  ['<!-- a', false],
  ['', false],
])('%j is a comment: %s', (html, expected) => {
  expect(isComment(html)).toBe(expected);
});

test.each([
  ['<b class="a">x', '<b'],
  ['</b>x', '</b>'],
  ['<b>x', '<b>'],
  ['<!DOCTYPE html>', '<!DOCTYPE'],
])('of %j it is told that %s is not kept', (html, tag) => {
  expect(rawHtml(html).fact).toBe(`raw HTML is not kept: ${tag}`);
});

test('a link to the web must lead somewhere, and one to mail need not', () => {
  expect(findBadLink('https://a.example/')).toEqual([]);
  expect(findBadLink('mailto:http://localhost/')).toEqual([]);
  expect(findBadLink('HTTP://localhost/').map(({ code }) => code)).toEqual(['bad-address']);
});
