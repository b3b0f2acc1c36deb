import { at, error } from '../../statements/problems.ts';
import { decodeText } from '../decode-text.ts';
import type { FileReading, GivenFile, Row } from '../table.ts';
import { repeatedKey, repeatedKeys, type RepeatedKey } from './repeated-keys.ts';
import { isGroup, type Group } from './group.ts';
import { isPopolo, readPopolo } from './popolo.ts';

const top = { line: 1, column: 1 };

/** Reads a JSON file: a list of rows, a group that has one list of rows, or the people of Popolo. */
export function readJson(file: GivenFile): FileReading {
  const { path } = file;
  const text = decodeText(file.bytes, file.encoding)?.text ?? '';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (reason) {
    const offset = Number(/position (\d+)/.exec(String(reason))?.[1] ?? 0);
    const fact = 'this is not JSON';
    return {
      tables: [],
      assumed: [],
      problems: [at(path, placeIn(text, offset), error('json', fact, 'Mend it here.'))],
    };
  }
  const lists = findLists(text);
  if (isPopolo(data)) {
    const reading = readPopolo(data, path, (key, index) => lists.get(key)?.[index] ?? 1);
    const twice = toldTwice(path, text, repeatedKeys(text));
    return twice.length > 0 ? { tables: [], assumed: reading.assumed, problems: twice } : reading;
  }
  const [name, items] = listIn(data);
  const lines = lists.get(name) ?? [];
  const problems: FileReading['problems'] = [];
  const twice = repeatedKeys(text).filter(({ key, path: [first] }) =>
    Array.isArray(data)
      ? first !== undefined
      : first === name || (first === undefined && (key === name || name === '')),
  );
  problems.push(...toldTwice(path, text, twice));
  const refused = new Set(twice.map(({ path: [first, second] }) => (Array.isArray(data) ? first : second)));
  const rows = items.flatMap((item, index): Row[] => {
    const line = lines[index] ?? 1;
    if (refused.has(index) || refused.has(undefined)) return [];
    if (isGroup(item)) return [{ line, ...cellsOf(item), columnOf: () => 1 }];
    problems.push(at(path, { line, column: 1 }, notAGroup()));
    return [];
  });
  if (items.length === 0) problems.push(at(path, top, noRows()));
  return { tables: rows.length > 0 ? [{ columns: columnsOf(rows), rows, isOpen: true }] : [], assumed: [], problems };
}

/** Reads a file of which every line is a JSON object. */
export function readNdjson(file: GivenFile): FileReading {
  const text = decodeText(file.bytes, file.encoding)?.text ?? '';
  const problems: FileReading['problems'] = [];
  const rows = text.split(/\r\n|\n|\r/).flatMap((own, index): Row[] => {
    if (own.trim() === '') return [];
    const line = index + 1;
    try {
      const item: unknown = JSON.parse(own);
      if (!isGroup(item)) {
        problems.push(at(file.path, { line, column: 1 }, notAGroup()));
        return [];
      }
      const repeated = repeatedKeys(own);
      for (const { key, offset } of repeated)
        problems.push(at(file.path, { line, column: offset + 1 }, repeatedKey(key)));
      if (repeated.length > 0) return [];
      const columnOf = (column: string) => own.indexOf(`"${column.split('.')[0] ?? ''}"`) + 1 || 1;
      return [{ line, ...cellsOf(item), columnOf }];
    } catch (reason) {
      const column = Number(/position (\d+)/.exec(String(reason))?.[1] ?? 0) + 1;
      problems.push(
        at(file.path, { line, column }, error('json', 'this line is not JSON', 'Write one object a line.')),
      );
      return [];
    }
  });
  if (rows.length === 0 && problems.length === 0) problems.push(at(file.path, top, noRows()));
  return { tables: rows.length > 0 ? [{ columns: columnsOf(rows), rows, isOpen: true }] : [], assumed: [], problems };
}

/** So many names that stand twice are told: one file has mostly one reason for all of them. */
const mostTold = 50;

function toldTwice(path: string, text: string, twice: readonly RepeatedKey[]): FileReading['problems'] {
  return twice.slice(0, mostTold).map(({ key, offset }) => at(path, placeIn(text, offset), repeatedKey(key)));
}

/** The list of rows, with the name it has in its file; the longest where there are several. */
function listIn(data: unknown): [name: string, items: readonly unknown[]] {
  if (Array.isArray(data)) return ['', data];
  if (!isGroup(data)) return ['', []];
  const lists = Object.entries(data).flatMap(([name, value]): [string, unknown[]][] =>
    Array.isArray(value) && value.some(isGroup) ? [[name, value]] : [],
  );
  return lists.toSorted(([, a], [, b]) => b.length - a.length)[0] ?? ['', [data]];
}

/** The cells of an object: `{ source: { url: 'https://…' }, topics: ['grain'] } // => source.url, topics` */
export function cellsOf(item: Group): { cells: Map<string, string[]>; lists: Set<string> } {
  const cells = new Map<string, string[]>();
  const lists = new Set<string>();
  const add = (name: string, value: unknown, number: number) => {
    if (isGroup(value)) {
      // A group of a list: its values belong to those of the others by their places.
      for (const [key, inner] of Object.entries(value)) {
        lists.add(`${name}.${key}`);
        add(`${name}.${key}`, inner, number);
      }
      return;
    }
    if (Array.isArray(value)) {
      lists.add(name);
      value.forEach((inner: unknown, index) => {
        add(name, inner, number + index);
      });
      return;
    }
    const values = cells.get(name) ?? [];
    // What one of several groups lacks keeps its place.
    while (values.length < number) values.push('');
    values.push(textOf(value));
    cells.set(name, values);
  };
  for (const [name, value] of Object.entries(item)) {
    if (isGroup(value)) for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner, 0);
    else add(name, value, 0);
  }
  return { cells, lists };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** All columns that some row has. */
export function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
}

/**
 * The lines at which the items of the lists of a JSON text begin: of the outermost list under the name '', of lists in the outermost
 * group under theirs.
 */
function findLists(text: string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const open: string[] = [];
  let line = 1;
  let key = '';
  let name = '';
  let isItem = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if (sign === '\n') line++;
    if (/[\s,:]/.test(sign)) {
      if (sign === ',') isItem = open.at(-1) === '[';
      continue;
    }
    const listOfGroup = open.length === 2 && open[0] === '{' && open[1] === '[';
    const isOutermost = open.length === 1 && open[0] === '[';
    if (isItem && sign !== ']' && (isOutermost || listOfGroup)) {
      const at = isOutermost ? '' : name;
      const lines = found.get(at);
      if (lines) lines.push(line);
      else found.set(at, [line]);
    }
    isItem = false;
    if (sign === '"') {
      const begun = index + 1;
      for (index++; index < text.length && text[index] !== '"'; index++) if (text[index] === '\\') index++;
      if (open.length === 1 && open[0] === '{') key = text.slice(begun, index);
    } else if (sign === '{' || sign === '[') {
      if (sign === '[' && open.length === 1) name = key;
      open.push(sign);
      isItem = sign === '[';
    } else if (sign === '}' || sign === ']') open.pop();
  }
  return found;
}

function placeIn(text: string, offset: number) {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function notAGroup() {
  return error('json', 'this is no object with named values', 'Write each row as { "date": …, "speaker": …, … }.');
}

function noRows() {
  return error('no-rows', 'this file has no rows', 'Write a list of objects, or one object a line.');
}
