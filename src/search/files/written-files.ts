import { encodeColumns } from './columns.ts';
import { encodeShard, encodeWords, type WrittenShard } from './dictionary.ts';
import { indexFiles, type IndexFile, type PackedRoot, type Root } from './index-files.ts';

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
  root: written(indexFiles.root, (root: Root) =>
    json({ ...root, shards: encodeWords(root.shards) } satisfies PackedRoot),
  ),
  turned: written(indexFiles.turned, json),
  words: written(indexFiles.words, words),
  names: written(indexFiles.names, json),
  silent: written(indexFiles.silent, json),
  /** Lists are written; where each stands follows when they are read. */
  columns: { ...indexFiles.columns, encode: encodeColumns },
  days: written(indexFiles.days, json),
  reported: written(indexFiles.reported, json),
  rows: written(indexFiles.rows, json),
  letters: written(indexFiles.letters, json),
  /** Sizes are written; where each list stands follows from them when they are read. */
  shard: (number: number) => ({
    ...indexFiles.shard(number),
    encode: (shard: WrittenShard) => encoder.encode(encodeShard(shard)),
  }),
  reversed: (number: number) => written(indexFiles.reversed(number), words),
  inner: (number: number) => written(indexFiles.inner(number), words),
  postings: (number: number) => written(indexFiles.postings(number), plain),
  positions: (number: number) => written(indexFiles.positions(number), plain),
  texts: (number: number) => written(indexFiles.texts(number), plain),
  moreTexts: (number: number) => written(indexFiles.moreTexts(number), plain),
  meanings: (number: number) => written(indexFiles.meanings(number), json),
  landmarks: (number: number) => written(indexFiles.landmarks(number), json),
} satisfies Record<keyof typeof indexFiles, unknown>;
