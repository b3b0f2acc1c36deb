/** A file of a ZIP: its name, of ASCII alone, what is in it, and whether it stands there as it is. */
export interface ZippedFile {
  name: string;
  bytes: Uint8Array;
  isStored?: boolean;
}

/** Compresses bytes (DEFLATE, RFC 1951) without a frame around them. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** The size of a local header and of one of the directory without a name, and of the end of the directory (APPNOTE.TXT 6.3.10, 4.3). */
const [localSize, centralSize, endSize] = [30, 46, 22];
const [deflated, version] = [8, 20];
/** Noon of 1 January 2000 as MS-DOS has it: times in a ZIP are local, and a fixed one is the same file everywhere. */
const [time, date] = [12 << 11, (20 << 9) | (1 << 5) | 1];

/** A ZIP of files in their order: the same files and the same compression give the same bytes. */
export function writeZip(files: readonly ZippedFile[], deflate: Deflate): Uint8Array {
  let offset = 0;
  const written = files.map(({ name, bytes, isStored = false }) => {
    const packed = isStored ? bytes : deflate(bytes);
    const own = { name, packed, method: isStored ? 0 : deflated, size: bytes.length, check: crc32(bytes), offset };
    offset += localSize + name.length + packed.length;
    return own;
  });
  const directory = written.reduce((sum, { name }) => sum + centralSize + name.length, 0);
  const zip = new Uint8Array(offset + directory + endSize);
  const view = new DataView(zip.buffer);
  const encoder = new TextEncoder();
  let central = offset;
  for (const { name, packed, method, size, check, offset: start } of written) {
    /** Writes what both headers say of a file. */
    const say = (at: number) => {
      [version, 0, method, time, date].forEach((value, index) => view.setUint16(at + index * 2, value, true));
      [check, packed.length, size].forEach((value, index) => view.setUint32(at + 10 + index * 4, value, true));
      view.setUint16(at + 22, name.length, true);
    };
    view.setUint32(start, 0x04034b50, true);
    say(start + 4);
    encoder.encodeInto(name, zip.subarray(start + localSize));
    zip.set(packed, start + localSize + name.length);
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, version, true);
    say(central + 6);
    view.setUint32(central + 42, start, true);
    encoder.encodeInto(name, zip.subarray(central + centralSize));
    central += centralSize + name.length;
  }
  view.setUint32(central, 0x06054b50, true);
  for (const at of [8, 10]) view.setUint16(central + at, files.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, offset, true);
  return zip;
}

const crcs = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** The checksum of ISO 3309, as ZIP has it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let index = 0;
  // By index: an iterator takes several times as long.
  while (index < bytes.length) crc = (crcs[(crc ^ (bytes[index++] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
