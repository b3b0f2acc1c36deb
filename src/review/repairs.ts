import { readArticle, type Article } from '../statements/article.ts';
import type { Span } from '../statements/attribution.ts';
import { chooseReading } from '../statements/choose-reading.ts';
import type { Named, Place, SourceFile } from '../statements/problems.ts';
import { relationKinds } from '../statements/relations.ts';
import { placeInAttribution, type Statement } from '../statements/statement.ts';
import { attributionNames } from '../archive/names/attribution-names.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import { foldName, type NameIndex } from '../archive/names/names.ts';
import { findChangedWords } from './kept-words.ts';
import { readStraightMarks } from './straight-marks.ts';

/** A change of one line that has no alternative: `length` UTF-16 units at a place become `text`. */
export interface Repair extends Place {
  length: number;
  text: string;
  /** What it does, for the person who reads the change. */
  what: string;
}

const lineEnd = /(\r\n?|\n)/;

/** The lines of a file, without what ends them. */
function linesOf(text: string): string[] {
  return text.split(lineEnd).filter((_part, index) => index % 2 === 0);
}

/**
 * What of an entry has one right form and is written in another: the dash of an attribution, straight quotation marks, names
 * in another case. Words are never changed, and a name with a letter wrong may be somebody else's.
 */
export function findRepairs(file: SourceFile, article: Article, names: KnownNames): Repair[] {
  const left = new Set<Statement>();
  for (;;) {
    const repairs = proposedRepairs(file, article, names, left);
    // Whatever the lines look like, the words that are read count: a mark that changes one of them, or whose it is, is left.
    const after = readArticle({ path: file.path, text: repaired(file.text, repairs) }, { html: false }).article;
    const changed = repairs.length === 0 ? undefined : findChangedWords(article, after);
    if (!changed) return repairs;
    if (left.has(changed)) return [];
    left.add(changed);
  }
}

/** What can be repaired, but for the marks in the words of some statements. */
function proposedRepairs(
  file: SourceFile,
  article: Article,
  names: KnownNames,
  left: ReadonlySet<Statement>,
): Repair[] {
  const lines = linesOf(file.text);
  const statements = article.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : []));
  const printed = [
    ...article.topics.map((name) => ({ name, known: names.topics })),
    { name: article.source.publisher, known: names.publishers },
    ...article.also.map(({ publisher }) => ({ name: publisher, known: names.publishers })),
    ...statements.flatMap(({ attribution }) => {
      const { reading, rival } = chooseReading(attribution, attributionNames(names));
      if (rival) return [];
      const named = ({ text, offset }: Span): Named => ({ text, place: placeInAttribution(attribution, offset) });
      return [
        ...reading.speakers.map((span) => ({ name: named(span), known: names.speakers })),
        ...reading.topics.map((span) => ({ name: named(span), known: names.topics })),
      ];
    }),
  ];
  return [
    ...statements.flatMap((statement) => [
      ...dashRepair(lines, statement),
      ...(left.has(statement) ? [] : markRepairs(lines, statement)),
    ]),
    ...printed.flatMap(({ name, known }) => nameRepair(lines, name, known)),
  ];
}

/** A repair for a published statement that an edit would move: its old id, pinned behind the last word of the attribution. */
export function pinRepair(file: SourceFile, statement: Statement, id: string): Repair | undefined {
  const lines = linesOf(file.text);
  let { line } = attributionPlace(statement);
  if (lines[line - 1] === undefined || statement.pinned) return undefined;
  // An attribution can be wrapped: it ends with its paragraph, or where its relations begin.
  while (/^\s*>\s*\S/.test(lines[line] ?? '') && !relationLine.test(lines[line] ?? '')) line++;
  const text = lines[line - 1] ?? '';
  const column = text.trimEnd().length + 1;
  return { line, column, length: text.length - column + 1, text: ` ^${id}`, what: `pin the published address ^${id}` };
}

/** A file with some repairs made, from its end to its beginning so that no place moves; the ends of lines stay as they are. */
export function repaired(text: string, repairs: readonly Repair[]): string {
  const parts = text.split(lineEnd);
  for (const { line, column, length, text: instead } of repairs.toSorted(
    (a, b) => b.line - a.line || b.column - a.column,
  )) {
    const own = parts[2 * (line - 1)];
    if (own !== undefined) parts[2 * (line - 1)] = own.slice(0, column - 1) + instead + own.slice(column - 1 + length);
  }
  return parts.join('');
}

/** A line below an attribution that says what the statement is to another one. */
const relationLine = new RegExp(`^\\s*>\\s*(?:${relationKinds.join('|')})\\s+\\[`, 'u');

/** Where the line that says whose words these are begins. */
function attributionPlace({ attribution }: Statement): Place {
  return placeInAttribution(attribution, 0);
}

function dashRepair(lines: readonly string[], statement: Statement): Repair[] {
  const { line } = attributionPlace(statement);
  const [, lead = '', dash = ''] = /^(\s*>\s*)(-{2,3}|[-–―]\s?|—(?! ))\s*/u.exec(lines[line - 1] ?? '') ?? [];
  if (dash === '') return [];
  const whole = /^\s*>\s*(?:-{1,3}|[–―—])\s*/u.exec(lines[line - 1] ?? '')?.[0] ?? '';
  const length = whole.length - lead.length;
  return [{ line, column: lead.length + 1, length, text: '— ', what: 'begin the attribution with an em dash' }];
}

/** Straight double marks around the words of a statement, where they can be read in one way only. */
function markRepairs(lines: readonly string[], statement: Statement): Repair[] {
  const from = statement.place.line;
  const to = attributionPlace(statement).line;
  const said = lines.slice(from - 1, to - 1).map((line) => line.replace(/^\s*>\s?/, (lead) => ' '.repeat(lead.length)));
  const joined = said.join('\n');
  // The title of a link and the words of code have straight marks of their own; a mark can be written behind \ or as a reference.
  if (!joined.includes('"') || /[“”„«»]/.test(joined) || /`|\]\(|<\w|\\|&#?\w+;/.test(joined)) return [];
  return (readStraightMarks(said) ?? []).map(({ line, offset, opens }) => ({
    line: from + line,
    column: offset + 1,
    length: 1,
    text: opens ? '“' : '”',
    what: 'set verbatim words in “ ”',
  }));
}

function nameRepair(lines: readonly string[], { text, place }: Named, known: NameIndex<{ slug: string }>): Repair[] {
  const right = nameFor(text, known);
  const stands = lines[place.line - 1]?.startsWith(text, place.column - 1) ?? false;
  if (right === undefined || right === text || !stands) return [];
  return [{ ...place, length: text.length, text: right, what: `write "${text}" as "${right}"` }];
}

/** The name as the collection writes it: the same but for case, marks and spaces. */
function nameFor(text: string, known: NameIndex<{ slug: string }>): string | undefined {
  if (known.names.includes(text)) return text;
  const found = known.find(text);
  if (!found) return undefined;
  // An address is a name too; it stays as it is.
  if (found.slug === text) return text;
  const folded = foldName(text);
  return known.names.find((name) => foldName(name) === folded);
}
