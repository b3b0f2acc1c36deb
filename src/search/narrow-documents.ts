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

/** Narrows and orders; nothing is found while a value is not understood, so that nobody takes the whole for the part. */
export async function narrowDocuments(index: IndexReader, narrowing: Narrowing): Promise<Narrowed> {
  const filtered = await filterDocuments(index, narrowingQuery(narrowing));
  const { documents: found, unknown } = filtered;
  if (unknown.length > 0) return { documents: new Uint32Array(), unplaced: 0, unknown };
  const total = found?.length ?? index.root.documents;
  if (narrowing.order === 'said') {
    const documents = found ?? Array.from({ length: total }, (_, document) => document);
    return { documents: Uint32Array.from(documents), unplaced: 0, unknown };
  }
  const documents = (await index.reported()).filter((document) => filtered.allows(document));
  return { documents, unplaced: total - documents.length, unknown };
}
