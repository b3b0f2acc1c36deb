import { ByteReader, ByteWriter } from './bytes.ts';

/** Numbers in lists, a list for each statement: those of statement 3 stand from `starts[3]` to before `starts[4]`. */
export interface NumberLists {
  starts: Uint32Array;
  numbers: Uint32Array;
}

/** For each statement whoever it is found under, its topics and parties, as numbers into the names: what counts are made from. */
export interface Columns {
  speakers: NumberLists;
  topics: NumberLists;
  parties: NumberLists;
}

/** Columns before they are written: a list for each statement. */
export type WrittenColumns = Record<keyof Columns, readonly (readonly number[])[]>;

/** Writes how many statements there are, then a column behind the other: each list's length and its numbers. */
export function encodeColumns({ speakers, topics, parties }: WrittenColumns): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(speakers.length);
  for (const column of [speakers, topics, parties]) {
    for (const list of column) {
      writer.varint(list.length);
      for (const number of list) writer.varint(number);
    }
  }
  return writer.take();
}

export function decodeColumns(bytes: Uint8Array): Columns {
  const reader = new ByteReader(bytes);
  const documents = reader.varint();
  const column = (): NumberLists => {
    const starts = new Uint32Array(documents + 1);
    const numbers: number[] = [];
    for (let document = 0; document < documents; document++) {
      for (let count = reader.varint(); count > 0; count--) numbers.push(reader.varint());
      starts[document + 1] = numbers.length;
    }
    return { starts, numbers: Uint32Array.from(numbers) };
  };
  return { speakers: column(), topics: column(), parties: column() };
}
