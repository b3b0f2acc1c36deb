import { filterDocuments, type UnknownValue } from './filter-documents.ts';
import type { IndexReader } from './index-reader.ts';
import { narrowingQuery, type Narrowing } from './narrowing.ts';

/** The statements that a narrowed timeline shows. */
export interface Narrowed {
  /** Their numbers, in the order asked for. */
  documents: Uint32Array;
  /** How many of them have no place in that order, for nobody knows when they were reported. */
  unplaced: number;
  unknown: UnknownValue[];
}

/**
 * Narrows and orders; a period is one of the order's own dates. Nothing is found while a value is not understood, so that nobody
 * takes the whole for the part.
 */
export async function narrowDocuments(index: IndexReader, narrowing: Narrowing): Promise<Narrowed> {
  const query = narrowingQuery(narrowing);
  const { from = '', to = '9999' } = query;
  const bySaid = narrowing.order === 'said';
  const filtered = await filterDocuments(index, bySaid ? query : { ...query, from: undefined, to: undefined });
  const { documents: found, unknown } = filtered;
  if (unknown.length > 0) return { documents: new Uint32Array(), unplaced: 0, unknown };
  const all = found ?? Array.from({ length: index.root.documents }, (_, document) => document);
  if (bySaid) return { documents: Uint32Array.from(all), unplaced: 0, unknown };
  const days = (await index.reported()).map(([day, documents]) => ({
    isAsked: from <= day && day <= to,
    documents: documents.filter((document) => filtered.allows(document)),
  }));
  const placed = days.reduce((count, { documents }) => count + documents.length, 0);
  const shown = days.filter(({ isAsked }) => isAsked).flatMap(({ documents }) => documents);
  return { documents: Uint32Array.from(shown), unplaced: all.length - placed, unknown };
}
