import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parsePlainMarkdown } from '../../src/statements/text/plain-markdown.ts';

/** A tree as lines: each node with its place, and with its text if it is one. */
function drawn(node: Nodes, indent = ''): string[] {
  const { start, end } = node.position ?? {};
  const place = `${start?.line}:${start?.column}@${start?.offset}-${end?.line}:${end?.column}@${end?.offset}`;
  const own = `${indent}${node.type} ${place}${node.type === 'text' ? ` ${JSON.stringify(node.value)}` : ''}`;
  return 'children' in node ? [own, ...node.children.flatMap((child) => drawn(child, `${indent}  `))] : [own];
}
const read = (markdown: string) => {
  const tree = parsePlainMarkdown(markdown);
  return tree && drawn(tree);
};

test('paragraphs and quotes of plain words, each where it stands', () => {
  expect(read('\nThey met,\nand left.\n\n> “Grain will pass\n> soon.”\n>\n> — Ada Marsh\n\n\nThen — later.\n')).toEqual(
    [
      'root 1:1@0-12:1@82',
      '  paragraph 2:1@1-3:10@20',
      '    text 2:1@1-3:10@20 "They met,\\nand left."',
      '  blockquote 5:1@22-8:14@65',
      '    paragraph 5:3@24-6:9@49',
      '      text 5:3@24-6:9@49 "“Grain will pass\\nsoon.”"',
      '    paragraph 8:3@54-8:14@65',
      '      text 8:3@54-8:14@65 "— Ada Marsh"',
      '  paragraph 11:1@68-11:14@81',
      '    text 11:1@68-11:14@81 "Then — later."',
    ],
  );
});

test('a text without any is empty', () => {
  expect(read('')).toEqual(['root 1:1@0-1:1@0']);
  expect(read('\n\n')).toEqual(['root 1:1@0-3:1@2']);
});

test.each([
  '2031 was good.',
  '1234567890. A number of ten digits',
  '2.5 ships',
  '1.',
  'A: b; c? (d) {e} $f “g” %h ^i',
  'a -- b + c = d',
  'a 1. b - c',
  'mail to a friend, www and xmpp',
])('%j is plain', (line) => {
  const isNumber = /^\d{1,9}[.)](?:\s|$)/.test(line);
  expect(read(line) === undefined).toBe(isNumber);
  expect(read(`> ${line}`) === undefined).toBe(isNumber);
});

test.each([
  'a *b',
  'a \\ b',
  'a `b',
  'a _b',
  'a [b',
  'a ] b',
  'a < b',
  'a > b',
  'AT&T',
  '~a',
  'a | b',
  '# a',
  'a@b',
  'a\tb',
  'a\rb',
  'a\fb',
  'a\vb',
  'a\0b',
  'see https://a',
  'see WWW.a',
  'mailto:a',
  'xmpp:a',
  ' indented',
  '=',
  '+ a',
  '- a',
  '1. a',
  '2031) a',
  '123456789) a',
  '7.',
  'a ',
  'a\u00a0',
])('%j is for remark', (line) => {
  expect(read(line)).toBeUndefined();
  expect(read(`a\n${line}`)).toBeUndefined();
  expect(read(`> a\n> ${line}`)).toBeUndefined();
  expect(read(`a\n\n${line}\n\nb`)).toBeUndefined();
});

test.each(['>', '> a\n>', '>\n> a', '>a', '>> a', '> ', 'a\n> b', '> a\nb', '>\n>', ' > a'])(
  'a quote that does not show how far it reaches is for remark: %j',
  (quote) => {
    expect(read(quote)).toBeUndefined();
  },
);

test('empty lines of a quote part its paragraphs, however many', () => {
  expect(read('> a\n>\n>\n> b')).toEqual([
    'root 1:1@0-4:4@11',
    '  blockquote 1:1@0-4:4@11',
    '    paragraph 1:3@2-1:4@3',
    '      text 1:3@2-1:4@3 "a"',
    '    paragraph 4:3@10-4:4@11',
    '      text 4:3@10-4:4@11 "b"',
  ]);
});
