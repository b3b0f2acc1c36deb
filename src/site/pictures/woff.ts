import { inflateSync } from 'node:zlib';

/** The font in a WOFF file (version 1), as programs that shape and draw letters read it: its tables inflated, in their order. */
export function fontOfWoff(file: Buffer): Buffer {
  const count = file.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  const tables: Buffer[] = [];
  let place = head.length;
  for (let index = 0; index < count; index++) {
    const entry = 44 + 20 * index;
    const [start, packed, length] = [4, 8, 12].map((offset) => file.readUInt32BE(entry + offset)) as [number, number, number]; // prettier-ignore
    const stored = file.subarray(start, start + packed);
    const table = packed === length ? stored : inflateSync(stored);
    const own = 12 + 16 * index;
    file.copy(head, own, entry, entry + 4);
    head.writeUInt32BE(file.readUInt32BE(entry + 16), own + 4);
    head.writeUInt32BE(place, own + 8);
    head.writeUInt32BE(length, own + 12);
    const padding = Buffer.alloc((4 - (length % 4)) % 4);
    tables.push(table, padding);
    place += length + padding.length;
  }
  const power = Math.floor(Math.log2(count));
  head.writeUInt32BE(file.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * count - 16 * 2 ** power, 10);
  return Buffer.concat([head, ...tables]);
}
