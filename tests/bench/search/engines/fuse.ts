import Fuse from 'fuse.js';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { asJson, documentsOf, fields, readJson, type Document, type Read } from './engine.ts';

export function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  return Promise.resolve(new Map([['documents.json', asJson(documentsOf(records))]]));
}

export async function open(read: Read) {
  const documents = (await readJson(read, 'documents.json')) as Document[];
  const search = new Fuse(documents, {
    keys: [...fields],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.3,
    ignoreLocation: true,
  });
  const ask = (query: string, limit: number) =>
    Promise.resolve(search.search(query, { limit }).map(({ refIndex }) => refIndex));
  return { ask };
}
