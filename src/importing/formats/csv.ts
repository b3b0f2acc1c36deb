import { CsvError, parse } from 'csv-parse/sync';
import { at, error } from '../../statements/problems.ts';
import { decodeText } from '../decode-text.ts';
import { placesOf, type FileReading, type GivenFile, type Row } from '../table.ts';

const delimiters = [',', ';', '\t', '|', '¦', '^', ':'];
const called: Readonly<Record<string, string>> = { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': '"|"' };
/** So many records say by what they are parted. */
const sample = 30;

/** Reads rows whose cells are parted by a sign, as RFC 4180 and spreadsheets write them; the first row names the columns. */
export function readCsv(file: GivenFile): FileReading {
  const decoded = decodeText(file.bytes, file.encoding);
  if (!decoded) return { tables: [], assumed: [], problems: [at(file.path, top, noEncoding(file.encoding ?? ''))] };
  const { rest, named, skipped } = withoutSeparatorLine(decoded.text);
  const delimiter = file.delimiter ?? named ?? delimiterOf(rest, file.path);
  const assumed = [`parted by ${called[delimiter] ?? `"${delimiter}"`}`, `in ${decoded.encoding}`];
  const { records, problems } = recordsOf(rest, delimiter, file.path, skipped);
  const [header, ...others] = records;
  if (!header) return { tables: [], assumed, problems: [...problems, at(file.path, top, noRows())] };
  const columns = columnNames(header.cells);
  const columnOf = placesOf(columns);
  const cellOf = file.formulas === 'neutralised' ? withFormula : (cell: string) => cell;
  const rows: Row[] = [];
  for (const { line, cells } of others) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      const fact = `this row has ${cells.length} cells, and the header ${columns.length}`;
      const repair = `Put a cell that holds ${called[delimiter] ?? `"${delimiter}"`} between quotation marks ("…").`;
      problems.push(at(file.path, { line, column: columns.length + 1 }, error('cells', fact, repair)));
      continue;
    }
    rows.push({
      line,
      columnOf,
      cells: new Map(columns.map((column, index) => [column, [cellOf(cells[index] ?? '')]])),
    });
  }
  return { tables: [{ columns, rows }], assumed, problems };
}

/** A cell without the apostrophe that keeps a spreadsheet from running it: `withFormula("'=1+1") // => '=1+1'` */
function withFormula(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');
}

const top = { line: 1, column: 1 };

interface CsvRecord {
  line: number;
  cells: string[];
}

/** Records with the line each begins at; behind one that cannot be read the rest is tried again from the next line. */
function recordsOf(text: string, delimiter: string, path: string, skipped: number) {
  const records: CsvRecord[] = [];
  const problems: FileReading['problems'] = [];
  let rest = text;
  let before = skipped;
  for (;;) {
    let end = 0;
    const take = (cells: string[], lines: number) => {
      records.push({ line: before + end + 1, cells });
      end = lines;
    };
    try {
      parse(rest, {
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
        on_record: (cells: string[], { lines }) => {
          take(cells, lines);
          return null;
        },
      });
      return { records, problems };
    } catch (reason) {
      if (!(reason instanceof CsvError)) throw reason;
      const line = before + end + 1;
      const fact =
        reason.code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'the quotation mark that this row opens is never closed'
          : `this row cannot be read: ${reason.message.split(':')[0]?.toLowerCase() ?? ''}`;
      problems.push(
        at(path, { line, column: 1 }, error('csv', fact, 'Close it, or double the marks inside a cell ("").')),
      );
      const lines = rest.split(/\r\n|\n|\r/);
      rest = lines.slice(end + 1).join('\n');
      before += end + 1;
      if (rest === '') return { records, problems };
    }
  }
}

/** Excel's own first line: `sep=;` */
function withoutSeparatorLine(text: string): { rest: string; named?: string; skipped: number } {
  const [line = '', sign] = /^"?sep=(.)"?\r?\n/i.exec(text) ?? [];
  return sign === undefined ? { rest: text, skipped: 0 } : { rest: text.slice(line.length), named: sign, skipped: 1 };
}

/** The sign that parts the first records into the most cells, as many in each. */
function delimiterOf(text: string, path: string): string {
  if (/\.tsv$|\.tab$/i.test(path)) return '\t';
  const start = text.slice(0, 200_000);
  const scores = delimiters.map((delimiter) => {
    try {
      const found = parse(start, {
        delimiter,
        bom: true,
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: true,
        to: sample,
      });
      const counts = found.map((cells) => cells.length);
      const [width = 1] = counts;
      const alike = counts.filter((count) => count === width).length / Math.max(1, counts.length);
      return { delimiter, score: width < 2 ? 0 : alike * Math.min(width, 40) };
    } catch {
      return { delimiter, score: 0 };
    }
  });
  const best = scores.reduce((before, other) => (other.score > before.score ? other : before));
  return best.score > 0 ? best.delimiter : ',';
}

/** Names for every column: one without a name, or with one that another has, is called by its number as well. */
export function columnNames(header: readonly string[]): string[] {
  const taken = new Set<string>();
  const last = header.findLastIndex((cell) => cell.trim() !== '');
  return header.slice(0, last + 1).map((cell, index) => {
    const own = cell.trim().replace(/\s+/g, ' ');
    const name = own === '' ? `column ${index + 1}` : taken.has(own) ? `${own} (${index + 1})` : own;
    taken.add(name);
    return name;
  });
}

function noEncoding(name: string) {
  return error(
    'encoding',
    `there is no encoding "${name}"`,
    'Write it as utf-8, utf-16le, windows-1252, windows-1251, …',
  );
}

function noRows() {
  return error('no-rows', 'this file has no rows', 'The first names the columns; each one behind it is a statement.');
}
