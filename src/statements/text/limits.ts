import { OpenMarks } from './open-marks.ts';
import { at, error, type Problem, type SourceFile } from '../problems.ts';

/** Markdown parsers take quadratic time or overflow the stack on input that no author writes; it is refused unread. */
const mostCharacters = 400_000;
const mostLines = 20_000;
const deepestNesting = 20;
/** Emphasis, links and lists of fields that begin inside each other, on lines without an empty one between them. */
const mostOpenMarks = 100;
const longRun = /[*_~`[\]<!]{200}/;
/** A mark of Markdown, or a line with room for a deeper nesting in front of it: a short text with neither has nothing to count. */
const anyMark = /[*_~`[\]<!{}|]/;
const deepLead = new RegExp(`^[\\t >+*.)\\d-]{${deepestNesting}}`, 'm');
const few = { lines: 500, characters: 20_000 };

/** A row of a table is filled up to the columns of its head: a few letters can stand for millions of cells. */
const mostCells = 5000;
/** What parts the head of a table from its rows, also in a quotation or a list. */
const ruleOfTable = /^[\t >*+.)\d:|-]+$/;

/** From each mark that opens code, a comment or a tag a parser looks for its end through the whole paragraph: marks times letters. */
const mostLookedThrough = 20_000_000;
const looksForEnd = /`+|<[!?a-z]/gi;

/** A line, and what the lines above it make of it. */
interface Line {
  text: string;
  /** Whether the line above is part of the same paragraph. */
  goesOn: boolean;
  /** Whether it is in a quotation that began above, and has no ">" of its own. */
  isLazy: boolean;
}

/** What can be in a file so often, and no oftener. */
const counted: readonly { what: string; most: number; count: (line: Line) => number }[] = [
  { what: 'Markdown marks', most: 10_000, count: ({ text }) => countOf(text, /[*_~`[\]<]/g) },
  { what: 'addresses', most: 5000, count: ({ text }) => countOf(text, /@|:\/\/|www\./gi) },
  { what: 'signs &', most: 5000, count: ({ text }) => countOf(text, /&/g) },
  { what: 'signs |', most: 10_000, count: ({ text }) => countOf(text, /\|/g) },
  { what: 'footnotes', most: 1000, count: ({ text }) => countOf(text, /\[\^/g) },
  {
    what: 'headings and items of lists',
    most: 3000,
    count: ({ text }) => countOf(text, /^[\t >]*(?:#|[-+*][\t ]|\d{1,9}[.)][\t ])/g),
  },
  {
    what: 'lines that underline a heading',
    most: 500,
    count: ({ text, goesOn }) => (goesOn ? countOf(text, /^[\t >]*(?:=+|-+)[\t ]*$/g) : 0),
  },
  { what: 'lines of quotations without ">"', most: 500, count: ({ isLazy }) => (isLazy ? 1 : 0) },
  { what: 'empty lines in quotations', most: 5000, count: ({ text }) => countOf(text, /^[\t >]*>[\t ]*$/g) },
  { what: 'lines that break hard', most: 3000, count: ({ text }) => countOf(text, /\S(?: {2}|\\)$/g) },
  { what: 'signs \\', most: 20_000, count: ({ text }) => countOf(text, /\\/g) },
  { what: 'signs >', most: 10_000, count: ({ text }) => countOf(text, />/g) },
];

/** Refuses a file that would cost more to parse than any real entry: too long, too deep, too many marks. */
export function findExcess(file: SourceFile): Problem | undefined {
  const refuse = (line: number, fact: string) =>
    at(file.path, { line, column: 1 }, error('excess', fact, 'Split the entry, or remove what is not words.'));
  if (file.text.length > mostCharacters) {
    return refuse(1, `this file has ${file.text.length} characters, more than the ${mostCharacters} that are read`);
  }
  const lines = file.text.split(/\r\n?|\n/);
  if (lines.length > mostLines)
    return refuse(mostLines, `this file has ${lines.length} lines, more than the ${mostLines} that are read`);
  const isShort = lines.length <= few.lines && file.text.length <= few.characters;
  if (isShort && !anyMark.test(file.text) && !deepLead.test(file.text)) return undefined;
  const open = new OpenMarks();
  const sums = counted.map(() => 0);
  const table = new TableCells();
  const paragraph = { letters: 0, looks: 0, isQuoted: false };
  for (const [index, text] of lines.entries()) {
    const number = index + 1;
    if (depthOf(text) > deepestNesting) return refuse(number, 'this line is nested deeper than anybody can read');
    if (longRun.test(text)) return refuse(number, 'this line holds a run of marks that means nothing');
    const isQuoted = /^ {0,3}>/.test(text);
    const isEmpty = /^[\t >]*$/.test(text);
    const line = { text, goesOn: paragraph.letters > 0, isLazy: paragraph.isQuoted && !isQuoted && !isEmpty };
    if (isEmpty) {
      open.endParagraph();
      Object.assign(paragraph, { letters: 0, looks: 0, isQuoted: isQuoted && text !== '' });
    } else {
      if (!open.take(text, mostOpenMarks))
        return refuse(number, 'the marks on this line are nested deeper than anybody can read');
      paragraph.letters += text.length + 1;
      paragraph.looks += countOf(text, looksForEnd);
      paragraph.isQuoted ||= isQuoted;
    }
    if (paragraph.letters * paragraph.looks > mostLookedThrough)
      return refuse(number, 'the marks of this paragraph take too long to be told apart');
    if (table.take(text, isEmpty) > mostCells)
      return refuse(number, `the tables of this file have more than ${mostCells} cells`);
    for (const [which, { what, most, count }] of counted.entries()) {
      const sum = (sums[which] ?? 0) + count(line);
      sums[which] = sum;
      if (sum > most) return refuse(number, `more than ${most} ${what} up to here`);
    }
  }
  return undefined;
}

function countOf(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}

function depthOf(line: string): number {
  const lead = /^(?:[\t >]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  return lead.replace(/[ \t]/g, '').length + Math.floor(lead.replace(/\S/g, '').length / 4);
}

/** Counts the cells that the tables of a text would have. */
class TableCells {
  private cells = 0;
  /** Of the table that goes on here; none where no table does. */
  private columns = 0;

  /** Reads a line more; gives the cells up to here. */
  take(line: string, isEmpty: boolean): number {
    if (isEmpty) this.columns = 0;
    else if (line.includes('|') && line.includes('-') && ruleOfTable.test(line))
      this.columns = Math.max(this.columns, line.split('|').length);
    return (this.cells += this.columns);
  }
}
