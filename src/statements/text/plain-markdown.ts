import type { Blockquote, Paragraph, Root, RootContent } from 'mdast';

/** Characters and beginnings that mean something in Markdown or in GFM's extensions; a line without them is its own text. */
const special = /[\\`*_[\]<>&~|#@\t\r\f\v\0]|:\/\/|www\.|mailto:|xmpp:/i;
const beginsBlock = /^(?:[\s=+-]|\d{1,9}[.)](?:\s|$))/;
const endsOpen = /\s$/;

function isPlain(text: string): boolean {
  return text !== '' && !special.test(text) && !beginsBlock.test(text) && !endsOpen.test(text);
}

interface Line {
  text: string;
  /** From 1. */
  number: number;
  offset: number;
}

/**
 * The tree of a Markdown text that holds nothing but paragraphs and quotes of plain words, as most entries do; undefined for
 * any other text. It is the very tree that remark makes, at a tenth of the time (a property test holds it to that).
 */
export function parsePlainMarkdown(markdown: string): Root | undefined {
  const lines: Line[] = [];
  let offset = 0;
  for (const text of markdown.split('\n')) {
    lines.push({ text, number: lines.length + 1, offset });
    offset += text.length + 1;
  }
  const children: RootContent[] = [];
  for (let index = 0; index < lines.length;) {
    if (lines[index]?.text === '') {
      index++;
      continue;
    }
    let end = index;
    while (end < lines.length && lines[end]?.text !== '') end++;
    const block = readBlock(lines.slice(index, end));
    if (!block) return undefined;
    children.push(block);
    index = end;
  }
  const last = lines.at(-1);
  if (!last) return undefined;
  return {
    type: 'root',
    children,
    position: { start: pointAt({ text: '', number: 1, offset: 0 }, 0), end: pointAt(last, last.text.length) },
  };
}

function pointAt({ number, offset }: Line, column: number) {
  return { line: number, column: column + 1, offset: offset + column };
}

/** Lines without an empty one between them: one paragraph, or one quote. */
function readBlock(lines: readonly Line[]): RootContent | undefined {
  if (lines.every(({ text }) => isPlain(text))) return paragraphOf(lines, 0);
  const isQuote = lines.every(({ text }) => text === '>' || (text.startsWith('> ') && isPlain(text.slice(2))));
  return isQuote ? quoteOf(lines) : undefined;
}

function paragraphOf(lines: readonly Line[], indent: number): Paragraph | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const position = { start: pointAt(first, indent), end: pointAt(last, last.text.length) };
  const value = lines.map(({ text }) => text.slice(indent)).join('\n');
  return { type: 'paragraph', children: [{ type: 'text', value, position }], position: { ...position } };
}

function quoteOf(lines: readonly Line[]): Blockquote | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  // A quote that begins or ends with an empty line is for remark to say how far it reaches.
  if (!first || !last || first.text === '>' || last.text === '>') return undefined;
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '>') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const paragraphs = groups.flatMap((group) => paragraphOf(group, 2) ?? []);
  return {
    type: 'blockquote',
    children: paragraphs,
    position: { start: pointAt(first, 0), end: pointAt(last, last.text.length) },
  };
}
