import type { Problem } from '../../statements/problems.ts';
import type { Row } from '../table.ts';
import type { TeiPeople } from './tei-people.ts';
import type { XmlElement } from './xml-tree.ts';

/** A document while its rows are made. */
export interface TeiFile {
  root: XmlElement;
  people: TeiPeople;
  header: Map<string, string[]>;
  /** What a category of a taxonomy is called, by its id. */
  topicOf: ReadonlyMap<string, string>;
  /** The page on which an element begins. */
  pageOf: ReadonlyMap<XmlElement, string>;
  problems: Problem[];
  path: string;
}

/** Fills a cell, unless there is nothing for it. */
export function add(cells: Map<string, string[]>, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '') cells.set(name, [value]);
}

/** A row that an element is. */
export function rowAt({ place: { line, column } }: XmlElement, cells: Map<string, string[]>): Row {
  return { line, cells, columnOf: () => column, lists: new Set(['speaker', 'addressee', 'topics']) };
}
