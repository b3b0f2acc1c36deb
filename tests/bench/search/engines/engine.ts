import type { SearchRecord } from '../../../../src/search/files/records.ts';

/** Answers a query with the numbers of statements, best first. */
export type Ask = (query: string, limit: number) => Promise<number[]>;

/** Reads a file that was prepared. */
export type Read = (name: string) => Promise<Uint8Array>;

/** A search engine under measure; one file here each, and one line in `engines.ts`. */
export interface Engine {
  /** What a site would serve, by name: the index and all that is shown of a hit. */
  prepare(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>>;
  /** What a reader's browser does before the first query; `address` is the folder of the prepared files. */
  open(read: Read, address: string): Promise<{ ask: Ask }>;
}

/** What every engine is given of a statement. */
export interface Document {
  id: number;
  text: string;
  speaker: string;
  role: string;
  country: string;
  title: string;
}

export const fields = ['text', 'speaker', 'role', 'country', 'title'] as const;

/** The statements as flat documents, numbered as they come. */
export function documentsOf(records: readonly SearchRecord[]): Document[] {
  return records.map(({ text, speakers, topics, title }, id) => ({
    id,
    text,
    speaker: speakers[0]?.speaker.name ?? '',
    role: speakers[0]?.office?.role ?? '',
    country: topics[0]?.name ?? '',
    title,
  }));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A prepared file of JSON. */
export function asJson(content: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(content));
}

/** Reads a prepared file of JSON; the caller knows what it wrote. */
export async function readJson(read: Read, name: string): Promise<unknown> {
  return JSON.parse(decoder.decode(await read(name)));
}

/** The text of an index that is one file, with the documents beside it that an answer shows. */
export async function readIndex(read: Read): Promise<string> {
  const [index] = await Promise.all([read('index.json'), read('documents.json')]);
  return decoder.decode(index);
}
