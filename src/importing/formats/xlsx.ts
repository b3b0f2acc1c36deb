import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { at, error } from '../../statements/problems.ts';
import { placesOf, type FileReading, type GivenFile, type Row } from '../table.ts';
import { columnNames } from './csv.ts';

const top = { line: 1, column: 1 };

/** Reads a sheet of a workbook (Office Open XML): the one that the mapping names, else the first that has rows. */
export async function readXlsx({ path, bytes, sheet }: GivenFile): Promise<FileReading> {
  const refuse = (fact: string, repair: string): FileReading => ({
    tables: [],
    assumed: [],
    problems: [at(path, top, error('xlsx', fact, repair))],
  });
  let sheets;
  try {
    sheets = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false });
  } catch {
    return refuse('this workbook cannot be read', 'Open it in a spreadsheet program and save it as .xlsx again.');
  }
  const names = sheets.map((each) => each.sheet);
  const chosen =
    sheets.find((each) => (sheet === undefined ? each.data.length > 1 : each.sheet === sheet)) ?? sheets[0];
  if (!chosen || (sheet !== undefined && chosen.sheet !== sheet)) {
    return refuse(`there is no sheet "${sheet ?? ''}"`, `Sheets are ${names.map((name) => `"${name}"`).join(', ')}.`);
  }
  const first = chosen.data.findIndex((cells) => cells.some((cell) => cell !== null));
  const header = chosen.data[first];
  if (!header)
    return refuse('this workbook has no rows', 'The first names the columns; each one behind it is a statement.');
  const columns = columnNames(header.map((cell) => textOf(cell)));
  const columnOf = placesOf(columns);
  const rows = chosen.data.slice(first + 1).flatMap((cells, index): Row[] => {
    if (cells.every((cell) => cell === null)) return [];
    return [
      {
        line: first + index + 2,
        columnOf,
        cells: new Map(columns.map((column, place) => [column, [textOf(cells[place])]])),
      },
    ];
  });
  const assumed = [
    ...(names.length > 1 ? [`sheet "${chosen.sheet}" of ${names.map((name) => `"${name}"`).join(', ')}`] : []),
    ...(countsFrom1904(bytes) ? ['days count from 1904'] : []),
  ];
  return { tables: [{ columns, rows }], assumed, problems: [] };
}

function countsFrom1904(bytes: Uint8Array): boolean {
  const { 'xl/workbook.xml': workbook } = unzipSync(bytes, { filter: ({ name }) => name === 'xl/workbook.xml' });
  return workbook !== undefined && /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(strFromU8(workbook));
}

/** A cell as text: of a day its ISO date, of a moment its time as well, of a time alone the time. */
function textOf(cell: unknown): string {
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // Days are counted in fractions, which miss a second by a little.
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString();
  const [day = '', clock = ''] = iso.slice(0, 19).split('T');
  const time = clock.replace(/:00$/, '');
  // A time of day alone is a fraction of the day in front of the first, in both ways of counting.
  if (day < '1900-01-01' || day === '1904-01-01') return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
