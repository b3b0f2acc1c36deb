import type { PhrasingContent } from 'mdast';
import { isAddressInWords } from '../addresses/link-address.ts';
import { error, placeOf, type Finding, type Place } from '../problems.ts';
import { findBadAddress } from '../addresses/web-address.ts';

/** How a run of words is set; what they say does not depend on it. */
export interface Style {
  emphasis?: true;
  strong?: true;
  deleted?: true;
  code?: true;
  href?: string;
}

interface Piece {
  start: number;
  text: string;
  style: Style;
  /** The lines of the source that it stands in. */
  lines: string[];
  /** Where each of them begins in `text`; between two there is a space, or nothing in a script without spaces. */
  starts: number[];
  place: Place;
}

/** The plain text of a paragraph, with the style of each piece and the place of each character. */
export interface InlineText {
  text: string;
  pieces: { start: number; end: number; style: Style }[];
  findings: { finding: Finding; place: Place }[];
  /** Where each line of the source begins in the text, the first included. */
  lineStarts: number[];
  placeAt(offset: number): Place;
}

/** A line end in a script that is written without spaces, also beside a quotation mark. */
const wrapInUnspaced =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60“”‘’])|(?<=[“”‘’])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

/**
 * Reads the inline content of a paragraph as plain text. A line end that only wraps the source becomes a space, or
 * nothing in a script without spaces; a hard break stays a line end. What has no place among somebody's words is a finding, never dropped in silence.
 */
export function readInlineText(content: readonly PhrasingContent[], sourceLines: readonly string[]): InlineText {
  const pieces: Piece[] = [];
  const findings: InlineText['findings'] = [];
  let length = 0;

  const add = (value: string, style: Style, place: Place) => {
    const text = value.replace(wrapInUnspaced, '').replace(/\n/g, ' ');
    pieces.push({ start: length, text, style, lines: value.split('\n'), starts: startsOf(value), place });
    length += text.length;
  };
  const walk = (nodes: readonly PhrasingContent[], style: Style) => {
    for (const node of nodes) {
      const place = placeOf(node);
      switch (node.type) {
        case 'text':
          add(node.value, style, place);
          break;
        case 'inlineCode':
          add(node.value, { ...style, code: true }, place);
          break;
        case 'break':
          pieces.push({ start: length, text: '\n', style, lines: [' '], starts: [0], place });
          length += 1;
          break;
        case 'emphasis':
          walk(node.children, { ...style, emphasis: true });
          break;
        case 'strong':
          walk(node.children, { ...style, strong: true });
          break;
        case 'delete':
          walk(node.children, { ...style, deleted: true });
          break;
        case 'link':
          if (!isAddressInWords(node.url)) findings.push({ place, finding: unsafeLink(node.url) });
          else findings.push(...findBadLink(node.url).map((finding) => ({ place, finding })));
          walk(node.children, { ...style, href: node.url });
          break;
        case 'html':
          if (!isComment(node.value)) findings.push({ place, finding: rawHtml(node.value) });
          break;
        default:
          findings.push({ place, finding: notWords(node.type) });
      }
    }
  };
  walk(content, {});

  return {
    text: pieces.map((piece) => piece.text).join(''),
    pieces: pieces.map(({ start, text, style }) => ({ start, end: start + text.length, style: safely(style) })),
    findings,
    lineStarts: lineStartsOf(pieces),
    placeAt: (offset) => placeAt(pieces, sourceLines, offset),
  };
}

/** A style whose link is one: what is no address to follow is words alone, whether a checker stood before or not. */
function safely({ href, ...style }: Style): Style {
  return href === undefined || !isAddressInWords(href) ? style : { ...style, href };
}

function lineStartsOf(pieces: readonly Piece[]): number[] {
  const starts = [0];
  for (const { start, text, starts: own } of pieces) {
    if (text === '\n') starts.push(start + 1);
    starts.push(...own.slice(1).map((offset) => start + offset));
  }
  return starts;
}

/** Where each line of a text begins once its line ends are spaces or nothing. */
function startsOf(value: string): number[] {
  const dropped = new Set([...value.matchAll(wrapInUnspaced)].map(({ index }) => index));
  const starts = [0];
  let lost = 0;
  for (const { index } of value.matchAll(/\n/g)) {
    if (dropped.has(index)) lost++;
    starts.push(index + 1 - lost);
  }
  return starts;
}

function placeAt(pieces: readonly Piece[], sourceLines: readonly string[], offset: number): Place {
  const piece = pieces.findLast((candidate) => candidate.start <= offset) ?? pieces[0];
  if (!piece) return placeOf(undefined);
  const index = piece.starts.findLastIndex((start) => start <= offset - piece.start);
  const rest = offset - piece.start - (piece.starts[index] ?? 0);
  const line = piece.place.line + index;
  if (index === 0) return { line, column: piece.place.column + rest };
  const begins = sourceLines[line - 1]?.indexOf(piece.lines[index] ?? '') ?? -1;
  return { line, column: Math.max(begins, 0) + 1 + rest };
}

export function isComment(html: string): boolean {
  return /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(html);
}

export function rawHtml(html: string): Finding {
  const tag = /<\/?[^\s>]*>?/.exec(html)?.[0] ?? html;
  return error(
    'raw-html',
    `raw HTML is not kept: ${tag}`,
    'Write it as Markdown; to show the characters themselves, write \\< for <.',
  );
}

function unsafeLink(address: string): Finding {
  return error(
    'unsafe-link',
    `a link can lead to http, https or mailto addresses, not to "${address}"`,
    'Give the whole address, or remove the link.',
  );
}

/** What is wrong with a link that leads to the web, as none or one finding. */
export function findBadLink(address: string): Finding[] {
  const bad = /^https?:/i.test(address) ? findBadAddress(address) : undefined;
  return bad ? [error('bad-address', `a link to "${address}": ${bad.fact}`, bad.repair)] : [];
}

const namesOfNodes: Readonly<Record<string, string>> = {
  image: 'a picture',
  imageReference: 'a picture',
  footnoteReference: 'a footnote',
  linkReference: 'a link by reference',
};

function notWords(type: string): Finding {
  return error(
    'not-words',
    `${namesOfNodes[type] ?? type} cannot stand among the words of a statement`,
    type === 'linkReference' ? 'Write it as [words](address).' : 'Move it to the text around the statement.',
  );
}
