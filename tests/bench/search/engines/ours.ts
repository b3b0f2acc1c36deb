import { buildIndex } from '../../../../src/search/files/build-index.ts';
import { openEngine } from '../../../../src/search/engine.ts';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import type { Read } from './engine.ts';

export function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  return Promise.resolve(buildIndex(records.map((record, number) => ({ ...record, path: String(number) }))));
}

export async function open(read: Read) {
  const engine = await openEngine({ read });
  return {
    ask: async (query: string, limit: number) =>
      (await engine.search(query, { limit })).hits.map(({ path }) => Number(path)),
  };
}
