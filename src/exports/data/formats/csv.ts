import type { DataFormat } from '../data-format.ts';
import type { Cell } from '../table.ts';

/** Comma-separated values (RFC 4180), the first row with the names of the columns. */
export const csv: DataFormat = {
  ending: 'csv',
  name: 'CSV',
  mediaType: 'text/csv',
  about:
    'UTF-8, parted by commas. Values of a list stand in one cell, a line each; a line end in one of them is a space. A cell that a spreadsheet would take for a formula has an apostrophe in front, which is no part of it.',
  *write({ columns, rows }) {
    yield record(columns.map(({ name }) => name));
    for (const row of rows) yield record(columns.map(({ name }) => cellText(row[name])));
  },
};

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  // A line is a value: one that has several lines would be taken for several, and what belongs to them by their places for others'.
  return cell
    .map((value) => value.replace(/\s*\n\s*/g, ' '))
    .join('\n')
    .replace(/^\n+$/, '');
}

function record(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(withoutFormula(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Spreadsheets run a cell that begins with one of these, in full width too; an apostrophe makes it a text. What has one already gets another. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** `withoutFormula('=1+1') // => "'=1+1"` */
export function withoutFormula(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}
