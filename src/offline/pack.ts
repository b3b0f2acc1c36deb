/** A file of the site as it is kept offline: its path under the base, without `index.html`. */
export interface PackedFile {
  path: string;
  type: string;
  bytes: Uint8Array;
}

/** A file in the list of a pack: one in a piece by its length, a page by the lengths of what stands before its main part, of that, and behind it. */
type Listed = [path: string, type: string, length: number] | [path: string, type: string, ...page: Page<number>];
type Page<Piece> = [before: Piece, main: Piece, behind: Piece];

const lengthOfLength = 4;
const encoder = new TextEncoder();
const [mainBegins, mainEnds] = [encoder.encode('<main'), encoder.encode('</main>')];

/**
 * Puts files into one: the length of the list as 32 bits, the list as JSON, then their bytes. Compressed by whoever stores it. The frames of
 * pages stand together, before the main parts: compression looks back 32 KB, and would else seldom see the frame of the page before.
 * `spaceFor` gives the memory that the pack is written into.
 */
export function encodePack(
  files: readonly PackedFile[],
  spaceFor: (length: number) => Uint8Array = (length) => new Uint8Array(length),
): Uint8Array {
  const pages = files.map(piecesOf);
  const list = files.map(({ path, type, bytes }, index): Listed => {
    const [before, main, behind] = pages[index] ?? [];
    return before && main && behind
      ? [path, type, before.length, main.length, behind.length]
      : [path, type, bytes.length];
  });
  const header = encoder.encode(JSON.stringify(list));
  const pieces = [
    header,
    ...pages.flatMap((page) => page?.[0] ?? []),
    ...pages.flatMap((page) => page?.[2] ?? []),
    ...files.map(({ bytes }, index) => pages[index]?.[1] ?? bytes),
  ];
  const pack = spaceFor(pieces.reduce((length, piece) => length + piece.length, lengthOfLength));
  new DataView(pack.buffer, pack.byteOffset).setUint32(0, header.length);
  let offset = lengthOfLength;
  for (const piece of pieces) {
    pack.set(piece, offset);
    offset += piece.length;
  }
  return pack;
}

/** The files of a pack by their paths. */
export function decodePack(pack: Uint8Array): Map<string, PackedFile> {
  const headerLength = new DataView(pack.buffer, pack.byteOffset).getUint32(0);
  let offset = lengthOfLength + headerLength;
  const list = JSON.parse(new TextDecoder().decode(pack.subarray(lengthOfLength, offset))) as Listed[];
  const next = (length: number) => pack.subarray(offset, (offset += length));
  const before = list.map((listed) => (listed.length === 3 ? undefined : next(listed[2])));
  const behind = list.map((listed) => (listed.length === 3 ? undefined : next(listed[4])));
  return new Map(
    list.map((listed, index) => {
      const [path, type] = listed;
      const main = next(listed.length === 3 ? listed[2] : listed[3]);
      return [path, { path, type, bytes: joined(before[index], main, behind[index]) }];
    }),
  );
}

function piecesOf({ type, bytes }: PackedFile): Page<Uint8Array> | undefined {
  if (!type.startsWith('text/html')) return undefined;
  const [start, end] = [firstPlace(bytes, mainBegins), lastPlace(bytes, mainEnds)];
  return start < 0 || end < start
    ? undefined
    : [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
}

/** Where bytes stand first; -1 when they do not. The main part begins early and ends late: little of a page is looked at. */
function firstPlace(bytes: Uint8Array, sought: Uint8Array): number {
  let place = bytes.indexOf(sought[0] ?? 0);
  while (place >= 0 && !standsAt(bytes, sought, place)) place = bytes.indexOf(sought[0] ?? 0, place + 1);
  return place;
}

function lastPlace(bytes: Uint8Array, sought: Uint8Array): number {
  let place = bytes.lastIndexOf(sought[0] ?? 0);
  while (place > 0 && !standsAt(bytes, sought, place)) place = bytes.lastIndexOf(sought[0] ?? 0, place - 1);
  return place >= 0 && standsAt(bytes, sought, place) ? place : -1;
}

function standsAt(bytes: Uint8Array, sought: Uint8Array, place: number): boolean {
  return sought.every((byte, index) => bytes[place + index] === byte);
}

function joined(before: Uint8Array | undefined, main: Uint8Array, behind: Uint8Array | undefined): Uint8Array {
  if (!before || !behind) return main;
  const whole = new Uint8Array(before.length + main.length + behind.length);
  whole.set(before);
  whole.set(main, before.length);
  whole.set(behind, before.length + main.length);
  return whole;
}

/**
 * Which of so many packs a path is in: nobody needs a list, and a new page changes one pack. Where they become one more, one pack is parted
 * in two and all others stay (linear hashing, W. Litwin 1980).
 */
export function packNumber(path: string, packs: number): number {
  const hash = hashOf(path);
  const whole = 2 ** Math.floor(Math.log2(packs));
  const number = hash % (2 * whole);
  return number < packs ? number : hash % whole;
}

/** FNV-1a, mixed once more (MurmurHash3): its last bits alone part neighbouring paths unevenly. */
function hashOf(path: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index++) hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
