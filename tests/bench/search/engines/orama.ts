import { create, insertMultiple, load, save, search as find, type RawData } from '@orama/orama';
import type { SearchRecord } from '../../../../src/search/files/records.ts';
import { asJson, documentsOf, readJson, type Read } from './engine.ts';

const make = () =>
  create({
    schema: {
      number: 'number',
      text: 'string',
      speaker: 'string',
      role: 'string',
      country: 'string',
      title: 'string',
    } as const,
  });

export async function prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const index = make();
  await insertMultiple(
    index,
    documentsOf(records).map(({ id, ...document }) => ({ number: id, ...document })),
    5000,
  );
  return new Map([['index.json', asJson(save(index))]]);
}

export async function open(read: Read) {
  const index = make();
  load(index, (await readJson(read, 'index.json')) as RawData);
  const ask = async (query: string, limit: number) => {
    const { hits } = await find(index, { term: query, limit, tolerance: 1, threshold: 0 });
    return hits.map(({ document }) => document.number);
  };
  return { ask };
}
