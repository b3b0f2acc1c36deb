import { contentFolder } from './content/read-content.ts';
import { codeVersion, Kept, keepingFolder, plainBytes } from './kept.ts';

/** Opens what is kept of a kind from one build of a collection to the next, as long as the code in some rooms of `src` is the same. */
export function openProducts(kind: string, rooms: readonly string[]): Kept<Uint8Array> {
  return Kept.open(keepingFolder(), kind, contentFolder(process.env), codeVersion(rooms), plainBytes);
}

/** One thing that a build makes, or the same from an earlier build that made it from the same: `key` is a digest of that. */
export async function keptProduct(
  kind: string,
  rooms: readonly string[],
  key: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const kept = openProducts(kind, rooms);
  const known = kept.get(key);
  if (known) return known;
  const made = await make();
  kept.set(key, made);
  kept.save();
  return made;
}
