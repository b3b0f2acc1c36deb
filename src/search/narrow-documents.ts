import { certaintyIn, readBounds, type Period } from '../statements/period.ts';
import { filterDocuments, type ForgivenValue, type UnknownValue } from './filter-documents.ts';
import type { IndexReader } from './index-reader.ts';
import { narrowingQuery, type Narrowing } from './narrowing.ts';

/** The statements that a narrowed timeline shows. */
export interface Narrowed {
  /** Their numbers, in the order asked for. */
  documents: Uint32Array;
  /** Those that only may lie in the period. */
  possible: ReadonlySet<number>;
  /** How many of them have no place in that order, for nobody knows when they were reported. */
  unplaced: number;
  unknown: UnknownValue[];
  forgiven: ForgivenValue[];
}

/**
 * Narrows and orders; a period is one of the order's own dates. Nothing is found while a value is not understood, so that nobody
 * takes the whole for the part.
 */
export async function narrowDocuments(index: IndexReader, narrowing: Narrowing): Promise<Narrowed> {
  const query = narrowingQuery(narrowing);
  const period: Period = { from: query.from, to: query.to };
  const bySaid = narrowing.order === 'said';
  const filtered = await filterDocuments(index, bySaid ? query : { ...query, from: undefined, to: undefined });
  const { documents: found, unknown, forgiven } = filtered;
  if (unknown.length > 0) return { documents: new Uint32Array(), possible: new Set(), unplaced: 0, unknown, forgiven };
  const all = found ?? Array.from({ length: index.root.documents }, (_, document) => document);
  if (bySaid) {
    const possible = new Set(all.filter((document) => filtered.possible.has(document)));
    return { documents: Uint32Array.from(all), possible, unplaced: 0, unknown, forgiven };
  }
  const days = (await index.reported()).map(([day, documents, bounds]) => ({
    certainty: certaintyIn(period, readBounds(bounds ?? day)),
    documents: documents.filter((document) => filtered.allows(document)),
  }));
  const placed = days.reduce((count, { documents }) => count + documents.length, 0);
  const shown = days.filter(({ certainty }) => certainty !== 'no').flatMap(({ documents }) => documents);
  const possible = days.filter(({ certainty }) => certainty === 'possible').flatMap(({ documents }) => documents);
  return {
    documents: Uint32Array.from(shown),
    possible: new Set(possible),
    unplaced: all.length - placed,
    unknown,
    forgiven,
  };
}
