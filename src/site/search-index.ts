import { createHash, randomBytes } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { interfaceLanguages } from '../languages/languages.ts';
import { loadWords } from '../languages/load-words.ts';
import type { LabelsOfParty } from '../search/files/archive-facets.ts';
import { partyLabels } from '../rendering/party-name.ts';
import { buildIndex } from '../search/files/build-index.ts';
import { indexFormat, type CurrentIndex } from '../search/files/current-index.ts';
import { pagesOfSite } from '../search/meaning/pages-of-site.ts';
import { searchRecords } from '../search/files/records.ts';
import { knownNames } from '../search/files/silent-names.ts';
import { loadArchive } from './content/load-archive.ts';
import { siteLanguages } from './pages/page-words.ts';

/** The files of a search index, in a folder whose name is a hash of them all: what lies under such a name never changes. */
export interface BuiltIndex {
  folder: string;
  files: ReadonlyMap<string, Uint8Array>;
}

/** The words of every language of the interface: in each of them a country has a name. */
const everyWords = await Promise.all(interfaceLanguages.map(({ tag }) => loadWords(tag)));

function siteWords() {
  const tags = siteLanguages().map(({ tag }) => tag);
  return everyWords.filter(({ tag }) => tags.includes(tag));
}

/** Kept outside Vite, as the archive is: pages and the integration have copies of this module each, and the index is made for both. */
const key = Symbol.for('communique.search-index');
const awaitedKey = Symbol.for('communique.awaited-index');

function builtIndexes(): WeakMap<Archive, BuiltIndex> {
  const holder = globalThis as { [key]?: WeakMap<Archive, BuiltIndex> };
  return (holder[key] ??= new WeakMap());
}

function awaitedFolders(): WeakMap<Archive, string> {
  const holder = globalThis as { [awaitedKey]?: WeakMap<Archive, string> };
  return (holder[awaitedKey] ??= new WeakMap());
}

/** What a party is called in the languages of the site. */
export const labelsOfParty: LabelsOfParty = (party) => partyLabels(party, siteWords());

/** The search index of the archive, made once for each reading of the content. */
export function searchIndex(): BuiltIndex {
  const archive = loadArchive();
  const known = builtIndexes().get(archive);
  return (
    known ??
    useIndex(
      indexOf(
        buildIndex(searchRecords(archive, labelsOfParty), pagesOfSite(archive), knownNames(archive, labelsOfParty)),
      ),
    )
  );
}

/** Files of an index in the folder that is named after them. */
export function indexOf(files: ReadonlyMap<string, Uint8Array>): BuiltIndex {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return { folder: hash.digest('hex').slice(0, 12), files };
}

/** Says which index the archive has. */
export function useIndex(index: BuiltIndex): BuiltIndex {
  builtIndexes().set(loadArchive(), index);
  return index;
}

/** What the file under the fixed name says of an archive, but for the edition, which is known when all is built. */
export function currentIndex(
  { articles }: Pick<Archive, 'articles'>,
  { folder }: Pick<BuiltIndex, 'folder'> = searchIndex(),
): CurrentIndex {
  const entries = articles.filter(({ status }) => status !== 'withdrawn').length;
  return { index: folder, format: indexFormat, entries };
}

/** Where a server has the index of the archive, which it makes when the first file is asked for: another folder for each archive. */
export function awaitedIndex(archive: Archive): Pick<BuiltIndex, 'folder'> {
  const folders = awaitedFolders();
  const folder = folders.get(archive) ?? randomBytes(6).toString('hex');
  folders.set(archive, folder);
  return { folder };
}
