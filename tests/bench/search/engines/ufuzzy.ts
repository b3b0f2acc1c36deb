import UFuzzy from '@leeoniya/ufuzzy';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { asJson, documentsOf, readJson, type Document, type Read } from './engine.ts';

/** More hits than this are not ranked, as its README advises. */
const mostRanked = 10_000;

/** Mode 1 forgives one error in a word; the package declares the mode as an enum that it does not export. */
const singleError: UFuzzy.Options = JSON.parse('{ "intraMode": 1 }') as UFuzzy.Options;

export function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  return Promise.resolve(new Map([['documents.json', asJson(documentsOf(records))]]));
}

export async function open(read: Read) {
  const documents = (await readJson(read, 'documents.json')) as Document[];
  const lines = documents.map(({ text, speaker, role, country, title }) =>
    [text, speaker, role, country, title].join(' '),
  );
  const search = new UFuzzy({ ...singleError, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  const ask = (query: string, limit: number) => {
    const [found, info, order] = search.search(lines, query, 1, mostRanked);
    const numbers = order ? order.map((at) => info.idx[at] ?? -1) : (found ?? []);
    return Promise.resolve(numbers.slice(0, limit));
  };
  return { ask };
}
