import type { Blockquote, Paragraph, RootContent } from 'mdast';
import { attributionDash, parseAttribution, type Attribution } from './attribution.ts';
import { emphasisInsideWord } from './text/emphasis-inside-word.ts';
import { readInlineText, type InlineText, type Style } from './text/inline-text.ts';
import { placeholders } from './fields/placeholders.ts';
import { error, placeOf, type Finding, type Place } from './problems.ts';
import { readQuotations, type Range } from './text/quotation-marks.ts';
import { readRelations, type StatedRelation } from './relations.ts';
import {
  describeFault,
  emphasisInside,
  joinedAttribution,
  lineOutside,
  missingAttribution,
  notAParagraph,
  runTogether,
  struckOut,
} from './statement-findings.ts';
import { statementId } from './addresses/statement-id.ts';

/** Verbatim, paraphrased, or both: read off the quotation marks, never declared. */
export type Mode = 'direct' | 'indirect' | 'mixed';

/** A run of words of one kind and one style; the quotation marks belong to the verbatim run. */
export interface Run extends Style {
  text: string;
  verbatim: boolean;
  /** Whether a page points at these words; no entry says so. */
  marked?: boolean;
}

/** What was said, as the entry has it: words, whose they are, when and about what, still by the names as printed. */
export interface Statement {
  id: string;
  /** Whether the id was pinned with ^id, and so outlives a change of the words. */
  pinned: boolean;
  mode: Mode;
  paragraphs: Run[][];
  attribution: StatementAttribution;
  relations: StatedRelation[];
  place: Place;
}

/** The line that says whose words these are, in every way it can be read, and where it stands. */
export interface StatementAttribution extends Attribution {
  /** From which offset of the line on its text stands at which place: the first is 0. */
  places: { offset: number; place: Place }[];
}

/** Where a part of an attribution stands in its file. */
export function placeInAttribution({ places }: Pick<StatementAttribution, 'places'>, offset: number): Place {
  const from = places.findLast((candidate) => candidate.offset <= offset) ?? places[0];
  if (!from) return placeOf(undefined);
  return { line: from.place.line, column: from.place.column + Math.max(0, offset - from.offset) };
}

/** A statement, when it could be read, and everything that is wrong with it. */
export interface StatementReading {
  statement?: Statement;
  findings: { finding: Finding; place: Place }[];
}

/** Reads a blockquote as a statement: its words, then the attribution line that is its last paragraph. */
export function readStatement(quote: Blockquote, sourceLines: readonly string[]): StatementReading {
  const findings: StatementReading['findings'] = [];
  const report = (place: Place, finding: Finding) => findings.push({ place, finding });
  const place = placeOf(quote);

  const { words, line } = splitAttribution(quote, report);
  const paragraphs: InlineText[] = [];
  for (const block of words) {
    if (block.type === 'paragraph') paragraphs.push(readInlineText(block.children, sourceLines));
    else report(placeOf(block), notAParagraph(block));
  }
  for (const paragraph of paragraphs) {
    findings.push(...paragraph.findings);
    const struck = paragraph.pieces.find(({ style }) => style.deleted);
    if (struck) report(paragraph.placeAt(struck.start), struckOut());
    const inside = emphasisInsideWord(paragraph);
    if (inside) report(paragraph.placeAt(inside.start), emphasisInside(paragraph.text.slice(inside.start, inside.end)));
  }

  const texts = paragraphs.map((paragraph) => paragraph.text);
  const { ranges, faults } = readQuotations(texts);
  for (const fault of faults) {
    report(paragraphs[fault.paragraph]?.placeAt(fault.offset) ?? place, describeFault(fault));
  }
  reportRunTogether(paragraphs, ranges, report);
  reportLinesOutside(quote, sourceLines, report);

  if (!line) return { findings };
  const attributed = readAttributionLine(line, sourceLines, report);
  if (!attributed) return { findings };
  if (!texts.some((text) => /[\p{L}\p{N}]/u.test(text))) {
    if (paragraphs.length === words.length)
      report(
        place,
        error('no-words', 'this statement has an attribution but no words', 'Write what was said above it.'),
      );
    return { findings };
  }
  if (texts.some((text) => text.startsWith(placeholders.words))) {
    report(place, error('unwritten', 'the words of this statement are still to be written', 'Write what was said.'));
    return { findings };
  }

  const { id } = attributed.attribution;
  const statement: Statement = {
    id: id?.text ?? statementId(texts.join(' ')),
    pinned: id !== undefined,
    mode: modeOf(texts, ranges),
    paragraphs: paragraphs.map((paragraph, index) => runsOf(paragraph, ranges[index] ?? [])),
    ...attributed,
    place,
  };
  return { statement, findings };
}

/** The words of a statement as plain text, paragraphs separated by an empty line. */
export function plainText(statement: Pick<Statement, 'paragraphs'>): string {
  return statement.paragraphs.map((runs) => runs.map((run) => run.text).join('')).join('\n\n');
}

type Report = (place: Place, finding: Finding) => void;

function splitAttribution(quote: Blockquote, report: Report): { words: RootContent[]; line?: Paragraph } {
  const last = quote.children.at(-1);
  const words = quote.children.slice(0, -1);
  const place = placeOf(last ?? quote);
  if (last?.type === 'paragraph') {
    if (startsWithDash(last)) return { words, line: last };
    const inside = attributionInside(last);
    report(inside ?? place, inside ? joinedAttribution() : missingAttribution());
    return { words: quote.children };
  }
  // "> - Ada Marsh" is a list to Markdown; to its author it is an attribution.
  const item = last?.type === 'list' && last.children.length === 1 ? last.children[0] : undefined;
  const paragraph = item?.children.length === 1 ? item.children[0] : undefined;
  if (last?.type === 'list' && !last.ordered && paragraph?.type === 'paragraph') {
    const before = words.at(-1)?.position?.end.line;
    if (before !== undefined && before === place.line - 1) report(place, joinedAttribution());
    return { words, line: { ...paragraph, children: [{ type: 'text', value: '- ' }, ...paragraph.children] } };
  }
  // A quotation in the quotation has a ">" too many on every line, and its attribution too.
  if (last?.type !== 'blockquote') report(place, missingAttribution());
  return { words: quote.children };
}

function startsWithDash(paragraph: Paragraph): boolean {
  const first = paragraph.children[0];
  return first?.type === 'text' && attributionDash.test(first.value);
}

/** Where a line of a paragraph begins with a dash: an attribution that lacks the empty line above it. */
function attributionInside(paragraph: Paragraph): Place | undefined {
  for (const node of paragraph.children) {
    if (node.type !== 'text' || !node.position) continue;
    const index = node.value.split('\n').findIndex((line, number) => number > 0 && /^(?:—|―|–|--)/u.test(line));
    if (index > 0) return { line: node.position.start.line + index, column: 1 };
  }
  return undefined;
}

function readAttributionLine(paragraph: Paragraph, sourceLines: readonly string[], report: Report) {
  const { attribution: content, relations, findings } = readRelations(paragraph.children);
  for (const { finding, place } of findings) report(place, finding);
  const inline = readInlineText(content, sourceLines);
  const isList = paragraph.children[0]?.position === undefined;
  const offsets = [...new Set([...inline.lineStarts, ...inline.pieces.map(({ start }) => start)])].sort(
    (a, b) => a - b,
  );
  // A list marker is not part of the paragraph: count from the paragraph, which begins behind it.
  const places = isList
    ? [{ offset: 2, place: placeOf(paragraph) }]
    : offsets.map((offset) => ({ offset, place: inline.placeAt(offset) }));

  for (const { finding, place: where } of inline.findings) report(where, finding);
  const read = parseAttribution(inline.text.trimEnd());
  if ('fact' in read) {
    report(placeInAttribution({ places }, read.offset), error('attribution', read.fact, read.repair));
    return undefined;
  }
  return { attribution: { ...read.attribution, places }, relations };
}

function modeOf(texts: readonly string[], ranges: readonly Range[][]): Mode {
  if (ranges.every((found) => found.length === 0)) return 'indirect';
  const outside = texts.flatMap((text, index) => {
    const found = ranges[index] ?? [];
    return [...found, { start: text.length }].map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start));
  });
  return outside.some((text) => /[\p{L}\p{N}]/u.test(text)) ? 'mixed' : 'direct';
}

/** Finds which of some stretches that follow each other an offset is in; asked for offsets in their order. */
function inOrder<Stretch extends Range>(stretches: readonly Stretch[]): (offset: number) => Stretch | undefined {
  let at = 0;
  return (offset) => {
    while ((stretches[at]?.end ?? Infinity) <= offset) at++;
    const found = stretches[at];
    return found && found.start <= offset ? found : undefined;
  };
}

/** Cuts a paragraph where its style or its mode changes. */
function runsOf(paragraph: InlineText, ranges: readonly Range[]): Run[] {
  const cuts = new Set<number>();
  for (const { start, end } of [...paragraph.pieces, ...ranges]) cuts.add(start).add(end);
  const offsets = [...cuts].sort((a, b) => a - b);
  const [pieceAt, rangeAt] = [inOrder(paragraph.pieces), inOrder(ranges)];
  const runs: Run[] = [];
  offsets.forEach((start, index) => {
    const end = offsets[index + 1];
    if (end === undefined) return;
    const style = pieceAt(start)?.style ?? {};
    const verbatim = rangeAt(start) !== undefined;
    const text = paragraph.text.slice(start, end);
    const previous = runs.at(-1);
    if (previous?.verbatim === verbatim && sameStyle(previous, style)) previous.text += text;
    else runs.push({ text, verbatim, ...style });
  });
  return runs;
}

function sameStyle(a: Style, b: Style): boolean {
  return (
    a.emphasis === b.emphasis &&
    a.strong === b.strong &&
    a.deleted === b.deleted &&
    a.code === b.code &&
    a.href === b.href
  );
}

/** A line that begins with a dash, outside quotation marks, among the words: an attribution that would give them to another. */
function reportRunTogether(paragraphs: readonly InlineText[], ranges: readonly Range[][], report: Report) {
  paragraphs.forEach((paragraph, index) => {
    const rangeAt = inOrder(ranges[index] ?? []);
    for (const offset of paragraph.lineStarts) {
      const quoted = rangeAt(offset) !== undefined;
      const text = paragraph.text.slice(offset);
      const dash = offset === 0 ? attributionDash.test(text) && !/^-\d/.test(text) : /^(?:—|―|–|--)/u.test(text);
      if (dash && !quoted) report(paragraph.placeAt(offset), runTogether());
    }
  });
}

/** A line of a blockquote without ">" belongs to it for Markdown, and hardly ever for its author. */
function reportLinesOutside(quote: Blockquote, sourceLines: readonly string[], report: Report) {
  const first = quote.position?.start.line ?? 1;
  const last = quote.position?.end.line ?? 0;
  for (let line = first; line <= last; line++) {
    if (!/^[\s>*+-]*>/.test(sourceLines[line - 1] ?? '')) report({ line, column: 1 }, lineOutside());
  }
}
