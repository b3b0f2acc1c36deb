/** A file of the site as it is kept offline: its path under the base, without `index.html`. */
export interface PackedFile {
  path: string;
  type: string;
  bytes: Uint8Array;
}

const lengthOfLength = 4;

/** Puts files into one: the length of the list as 32 bits, the list as JSON, then the bytes of each. Compressed by whoever stores it. */
export function encodePack(files: readonly PackedFile[]): Uint8Array {
  const list = files.map(({ path, type, bytes }) => [path, type, bytes.length] as const);
  const header = new TextEncoder().encode(JSON.stringify(list));
  const total = files.reduce((length, { bytes }) => length + bytes.length, lengthOfLength + header.length);
  const pack = new Uint8Array(total);
  new DataView(pack.buffer).setUint32(0, header.length);
  pack.set(header, lengthOfLength);
  let offset = lengthOfLength + header.length;
  for (const { bytes } of files) {
    pack.set(bytes, offset);
    offset += bytes.length;
  }
  return pack;
}

/** The files of a pack by their paths. */
export function decodePack(pack: Uint8Array): Map<string, PackedFile> {
  const headerLength = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  let offset = lengthOfLength + headerLength;
  const header = new TextDecoder().decode(pack.subarray(lengthOfLength, offset));
  return new Map(
    (JSON.parse(header) as [string, string, number][]).map(([path, type, length]) => {
      const bytes = pack.subarray(offset, offset + length);
      offset += length;
      return [path, { path, type, bytes }];
    }),
  );
}

/** Which of so many packs a path is in (FNV-1a): nobody needs a list, and a new page changes one pack of all. */
export function packNumber(path: string, packs: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index++) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193) >>> 0;
  return hash % packs;
}
