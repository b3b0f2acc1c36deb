import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { partyLabels } from '../rendering/party-name.ts';
import { buildIndex } from '../search/build-index.ts';
import { searchRecords } from '../search/records.ts';
import { loadArchive } from './load-archive.ts';
import { siteLanguages } from './page-words.ts';

/** The files of a search index, in a folder whose name is a hash of them all: a page and its index come from one build. */
export interface BuiltIndex {
  folder: string;
  files: ReadonlyMap<string, Uint8Array>;
}

const built = new WeakMap<Archive, BuiltIndex>();

/** The search index of the archive, made once for each reading of the content. */
export function searchIndex(): BuiltIndex {
  const archive = loadArchive();
  const known = built.get(archive);
  if (known) return known;
  const files = buildIndex(searchRecords(archive, (party) => partyLabels(party, siteLanguages())));
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  const index = { folder: hash.digest('hex').slice(0, 12), files };
  built.set(archive, index);
  return index;
}
