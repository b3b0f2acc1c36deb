import type { Facet } from '../queries/facet.ts';

/** A page about somebody or something that a query can name, and the statements that stand on it. */
export interface Landmark extends Pick<Facet, 'slug' | 'name' | 'labels'> {
  /** The path of its page under the base. */
  path: string;
  /** The numbers of its statements, as runs. */
  runs: number[];
  /** Of an occasion: how many entries report it. */
  accounts?: number | undefined;
  /** Of somebody with positions: from so many statements on a topic, that position has a page of its own. */
  positionsFrom?: number | undefined;
}
