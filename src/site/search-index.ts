import { createHash } from 'node:crypto';
import type { Archive } from '../archive/archive.ts';
import { interfaceLanguages } from '../languages/languages.ts';
import { loadWords } from '../languages/load-words.ts';
import type { LabelsOfParty } from '../search/archive-facets.ts';
import { partyLabels } from '../rendering/party-name.ts';
import { buildIndex } from '../search/build-index.ts';
import { indexFormat, type CurrentIndex } from '../search/current-index.ts';
import { pagesOfSite } from '../search/meaning/pages-of-site.ts';
import { searchRecords } from '../search/records.ts';
import { loadArchive } from './load-archive.ts';
import { siteLanguages } from './page-words.ts';

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

function builtIndexes(): WeakMap<Archive, BuiltIndex> {
  const holder = globalThis as { [key]?: WeakMap<Archive, BuiltIndex> };
  return (holder[key] ??= new WeakMap());
}

/** What a party is called in the languages of the site. */
export const labelsOfParty: LabelsOfParty = (party) => partyLabels(party, siteWords());

/** The search index of the archive, made once for each reading of the content. */
export function searchIndex(): BuiltIndex {
  const archive = loadArchive();
  const built = builtIndexes();
  const known = built.get(archive);
  if (known) return known;
  const files = buildIndex(searchRecords(archive, labelsOfParty), pagesOfSite(archive));
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  const index = { folder: hash.digest('hex').slice(0, 12), files };
  built.set(archive, index);
  return index;
}

/** What the file under the fixed name says of an archive, but for the edition, which is known when all is built. */
export function currentIndex({ articles }: Pick<Archive, 'articles'>): CurrentIndex {
  const entries = articles.filter(({ status }) => status !== 'withdrawn').length;
  return { index: searchIndex().folder, format: indexFormat, entries };
}
