import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { asJson, documentsOf, fields, readIndex, type Read } from './engine.ts';

/** As its documentation advises. */
export const options = {
  fields: [...fields],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND' as const },
};

export function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const index = new MiniSearch(options);
  const documents = documentsOf(records);
  index.addAll(documents);
  return Promise.resolve(
    new Map([
      ['index.json', asJson(index)],
      ['documents.json', asJson(documents)],
    ]),
  );
}

export async function open(read: Read) {
  const search = MiniSearch.loadJSON(await readIndex(read), options);
  const ask = (query: string, limit: number) =>
    Promise.resolve(
      search
        .search(query)
        .slice(0, limit)
        .map(({ id }) => Number(id)),
    );
  return { ask };
}
