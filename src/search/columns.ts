import { ByteReader, ByteWriter } from './bytes.ts';

/** For each statement its speaker and topics, as numbers into the names: what counts of a result are made from. */
export interface Columns {
  speakers: number[];
  topics: number[][];
}

/** Writes for each statement the number of its speaker, then how many topics and their numbers. */
export function encodeColumns({ speakers, topics }: Columns): Uint8Array {
  const writer = new ByteWriter();
  speakers.forEach((speaker, document) => {
    const ofDocument = topics[document] ?? [];
    writer.varint(speaker);
    writer.varint(ofDocument.length);
    for (const topic of ofDocument) writer.varint(topic);
  });
  return writer.take();
}

export function decodeColumns(bytes: Uint8Array): Columns {
  const reader = new ByteReader(bytes);
  const columns: Columns = { speakers: [], topics: [] };
  while (!reader.done) {
    columns.speakers.push(reader.varint());
    columns.topics.push(Array.from({ length: reader.varint() }, () => reader.varint()));
  }
  return columns;
}
