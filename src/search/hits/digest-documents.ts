import type { IndexReader } from '../files/index-reader.ts';
import { rowPlaces, type RowPlace } from '../files/row-files.ts';
import { checksum } from '../files/seal.ts';

const encoder = new TextEncoder();

/**
 * A few letters that stand for some statements of an index, in whatever order. The folder of a row is named by the statements that are in it,
 * so that other statements have other places, and the same ones in another edition mostly the same.
 */
export function digestOfPlaces(
  documents: Iterable<number>,
  placeOf: (document: number) => RowPlace | undefined,
): string {
  let digest: number | undefined;
  for (const document of [...documents].sort((a, b) => a - b)) {
    const { file = '', position = 0 } = placeOf(document) ?? {};
    digest = checksum(encoder.encode(`${file}${position}\n`), digest);
  }
  return (digest ?? 0).toString(36);
}

/** The same of statements whose rows the index tells of. */
export async function digestDocuments(index: IndexReader, documents: Iterable<number>): Promise<string> {
  return digestOfPlaces(documents, rowPlaces(await index.rows()));
}
