import FlexSearch from 'flexsearch';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { asJson, documentsOf, readJson, type Read } from './engine.ts';

const make = () => new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });

export function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const index = make();
  const documents = documentsOf(records);
  for (const { id, text, speaker, role, country, title } of documents)
    index.add(id, [text, speaker, role, country, title].join(' '));
  const parts: [string, string][] = [];
  index.export((key, data) => {
    parts.push([key, data]);
  });
  return Promise.resolve(
    new Map([
      ['index.json', asJson(parts)],
      ['documents.json', asJson(documents)],
    ]),
  );
}

export async function open(read: Read) {
  const [parts] = await Promise.all([readJson(read, 'index.json'), read('documents.json')]);
  const search = make();
  for (const [key, data] of parts as [string, string][]) search.import(key, data);
  const ask = (query: string, limit: number) =>
    Promise.resolve((search.search(query, { limit }) as (number | string)[]).map(Number));
  return { ask };
}
