import { encodeColumns } from './columns.ts';
import { encodeShard, encodeWords, type SizedTerm } from './dictionary.ts';
import { indexFiles, type IndexFile } from './index-files.ts';
import { packShown } from './shown.ts';

/** A file of an index in both directions: what is encoded, sealed and fetched is decoded to the same. */
export interface WrittenFile<Written, Read = Written> extends IndexFile<Read> {
  encode: (content: Written) => Uint8Array;
}

function written<Content>(file: IndexFile<Content>, encode: (content: Content) => Uint8Array): WrittenFile<Content> {
  return { ...file, encode };
}

const encoder = new TextEncoder();
const json = (content: unknown) => encoder.encode(JSON.stringify(content));
const words = (content: readonly string[]) => encoder.encode(encodeWords(content));
const plain = (bytes: Uint8Array) => bytes;

/** Every file of an index as the builder writes it. */
export const writtenFiles = {
  root: written(indexFiles.root, json),
  words: written(indexFiles.words, words),
  names: written(indexFiles.names, json),
  /** Lists are written; where each stands follows when they are read. */
  columns: { ...indexFiles.columns, encode: encodeColumns },
  days: written(indexFiles.days, json),
  reported: written(indexFiles.reported, json),
  rows: written(indexFiles.rows, json),
  letters: written(indexFiles.letters, json),
  /** Sizes are written; where each list stands follows from them when they are read. */
  shard: (number: number) => ({
    ...indexFiles.shard(number),
    encode: (terms: readonly SizedTerm[]) => encoder.encode(encodeShard(terms)),
  }),
  reversed: (number: number) => written(indexFiles.reversed(number), words),
  postings: (shard: number, file: number) => written(indexFiles.postings(shard, file), plain),
  positions: (shard: number, file: number) => written(indexFiles.positions(shard, file), plain),
  meanings: (number: number) => written(indexFiles.meanings(number), json),
  landmark: (id: string) => written(indexFiles.landmark(id), json),
  texts: (number: number) => written(indexFiles.texts(number), (shown) => json(shown.map(packShown))),
} satisfies Record<keyof typeof indexFiles, unknown>;
