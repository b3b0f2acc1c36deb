import { namesIn } from '../statements/choose-reading.ts';
import type { Place } from '../statements/problems.ts';
import { columnsNamed, type Mapping } from './mapping.ts';
import { paragraphsOf, plainWords } from './markdown-words.ts';
import type { IsMissing } from './missing-values.ts';
import { isListField } from './row-fields.ts';
import type { Row } from './table.ts';

/** What a row says by field, as the mapping has it; nothing is read yet. */
export interface RowValues {
  line: number;
  /** The values of a field that are not empty, in their order. */
  list: (field: string) => string[];
  /** The values of a field with those that are empty, where they belong to the values of another. */
  aligned: (field: string) => string[];
  /** The value of a field that has one; empty where it has none. */
  one: (field: string) => string;
  /** Whether the values of a field came as a list. */
  isList: (field: string) => boolean;
  /** The fields that the mapping fills, for this row or for all. */
  filled: readonly string[];
  /** The languages in which the row can have labels. */
  labels: () => string[];
  /** Where the cell of a field stands, for a problem. */
  placeOf: (field: string) => Place;
  /** What the column of a field is called in the file. */
  columnOf: (field: string) => string | undefined;
}

/** Reads the rows of a table by a mapping. */
export function rowReader(
  mapping: Mapping,
  columns: readonly string[],
  isMissing: IsMissing = () => false,
): (row: Row) => RowValues {
  const known = new Set(columns);
  const sources = new Map(
    Object.entries(mapping.fields).map(([field, source]) => [
      field,
      [source].flat().map((text) => ({ text, isColumn: known.has(text), columns: columnsNamed(text, known) ?? [] })),
    ]),
  );
  const constants = new Map(Object.entries(mapping.constants ?? {}).map(([field, value]) => [field, [value].flat()]));
  const ofMapping = [...new Set([...sources.keys(), ...constants.keys()])];
  return (row) => {
    const changed = () => {
      const id = (sources.get('id') ?? []).flatMap(({ text }) => row.cells.get(text) ?? [])[0]?.trim() ?? '';
      return mapping.changes?.[id] ?? {};
    };
    const changes = mapping.changes ? changed() : {};
    const cellsOf = (field: string, column: string) =>
      (row.cells.get(column) ?? []).map((value) => (isMissing(field, value) ? '' : value.trim()));
    const fill = (field: string, template: string) =>
      template.replace(/\{([^{}]+)\}/g, (_all, column: string) =>
        [...new Set(cellsOf(field, column).filter((value) => value !== ''))].join(', '),
      );
    const raw = (field: string): string[] => {
      const change = changes[field];
      if (change !== undefined) return [change].flat();
      const translate = mapping.values?.[field];
      const own = (sources.get(field) ?? []).flatMap(({ text, isColumn, columns: named }) => {
        if (isColumn || named.length === 0) return row.cells.get(text) ?? [];
        // A sentence with a hole in it says nothing.
        const isEmpty = named.some((column) => cellsOf(field, column).every((value) => value === ''));
        return isEmpty ? [] : [fill(field, text)];
      });
      const values = own.map((value) => translate?.[value.trim()] ?? (isMissing(field, value) ? '' : value));
      return values.every((value) => value.trim() === '') ? (constants.get(field) ?? []) : values;
    };
    const counts = (field: string) =>
      Object.entries(mapping.when?.[field] ?? {}).every(([other, allowed]) => {
        const own = known.has(other) ? (row.cells.get(other) ?? []) : raw(other);
        return allowed.includes(own[0]?.trim() ?? '');
      });
    const aligned = (field: string) => (counts(field) ? raw(field) : (constants.get(field) ?? []));
    const list = (field: string) =>
      aligned(field)
        .map((value) => value.trim())
        .filter((value) => value !== '');
    const columnOf = (field: string) => sources.get(field)?.flatMap((source) => source.columns)[0];
    return {
      line: row.line,
      aligned,
      list,
      one: (field) => list(field)[0] ?? '',
      columnOf,
      filled: [...ofMapping, ...Object.keys(changes)],
      labels: () => [...ofMapping, ...Object.keys(changes)].flatMap((field) => /^labels\.(.+)$/.exec(field)?.[1] ?? []),
      isList: (field) => Array.isArray(changes[field]) || row.lists?.has(columnOf(field) ?? '') === true,
      placeOf: (field) => {
        const column = columnOf(field);
        return { line: row.line, column: column === undefined ? 1 : row.columnOf(column) };
      },
    };
  };
}

const linesOrBars = /[\n|]/;

/**
 * The items of a field that can hold several. A cell is one text: names that the collection knows are read whole, then the sign of
 * the mapping parts them, else lines and bars, else semicolons, else (but for people, whose names can hold them) commas.
 */
export function itemsOf(
  values: RowValues,
  field: string,
  { sign, isKnown, commas }: { sign?: string | undefined; isKnown: (name: string) => boolean; commas: boolean },
): string[] {
  const cells = values.list(field);
  // Several values came as a list: each is one.
  if (cells.length > 1 || values.isList(field) || !isListField(field)) return cells.map(oneLine);
  const [cell] = cells;
  if (cell === undefined) return [];
  if (isKnown(oneLine(cell))) return [oneLine(cell)];
  if (sign !== undefined) return cell.split(sign).map(oneLine).filter(Boolean);
  return cell
    .split(linesOrBars)
    .flatMap((part) => {
      if (/[;；؛]/u.test(part) || !commas) return namesIn(part, 'semicolons', isKnown);
      return namesIn(part, 'commas', isKnown);
    })
    .map(oneLine)
    .filter(Boolean);
}

/**
 * The values of a field that belong to those of others by their places, the empty ones included. What came as one cell is parted by
 * the sign of the mapping, else by lines.
 */
export function alignedItems(values: RowValues, field: string, sign = '\n'): string[] {
  const cells = values.aligned(field);
  const [cell] = cells;
  // A correction and a note may have several lines.
  const asWritten = /\.(?:text|note)$/.test(field) ? (item: string) => plainWords(paragraphsOf(item)) : oneLine;
  if (cells.length !== 1 || cell === undefined || values.isList(field)) return cells.map(asWritten);
  return cell.split(sign).map(asWritten);
}

/**
 * Groups of which a row can have several, from fields whose values belong together: `via.agent` and `via.as` are the parts of `via`.
 * What is empty is left out.
 */
export function groupsOf(
  values: RowValues,
  name: string,
  parts: readonly string[],
  sign?: string,
): Record<string, string>[] {
  const columns = parts.map((part) => [part, alignedItems(values, `${name}.${part}`, sign)] as const);
  const length = Math.max(0, ...columns.map(([, items]) => items.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(
      columns.flatMap(([part, items]) => {
        const item = items[index] ?? '';
        return item === '' ? [] : [[part, item]];
      }),
    ),
  ).filter((group) => Object.keys(group).length > 0);
}

/** A text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
