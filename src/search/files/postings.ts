import { ByteReader, ByteWriter } from './bytes.ts';

/** The statements that hold a term: their numbers, rising, and how much the term weighs in each, 0 to 3. */
export interface Postings {
  documents: Uint32Array;
  impacts: Uint8Array;
}

/** Writes postings as gaps with the impact in the two lowest bits. */
export function encodePostings(documents: readonly number[], impacts: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let last = -1;
  documents.forEach((document, index) => {
    writer.varint((document - last - 1) * 4 + (impacts[index] ?? 0));
    last = document;
  });
  return writer.take();
}

export function decodePostings(bytes: Uint8Array, offset: number, end: number): Postings {
  const reader = new ByteReader(bytes, offset, end);
  const documents: number[] = [];
  const impacts: number[] = [];
  let last = -1;
  while (!reader.done) {
    const value = reader.varint();
    last += Math.floor(value / 4) + 1;
    documents.push(last);
    impacts.push(value & 3);
  }
  return { documents: Uint32Array.from(documents), impacts: Uint8Array.from(impacts) };
}

/** Writes at which words of a statement's text a term stands; the statements follow each other as in the term's postings. */
export function writePositions(writer: ByteWriter, ofDocument: readonly number[]): void {
  writer.varint(ofDocument.length);
  let last = 0;
  for (const position of ofDocument) {
    writer.varint(position - last);
    last = position;
  }
}

export function decodePositions(bytes: Uint8Array, offset: number, end: number): number[][] {
  const reader = new ByteReader(bytes, offset, end);
  const positions: number[][] = [];
  while (!reader.done) {
    const ofDocument: number[] = [];
    let last = 0;
    for (let count = reader.varint(); count > 0; count--) {
      last += reader.varint();
      ofDocument.push(last);
    }
    positions.push(ofDocument);
  }
  return positions;
}
