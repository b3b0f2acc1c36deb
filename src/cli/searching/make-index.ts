import { statementPath } from '../../archive/permalinks.ts';
import { buildIndex } from '../../search/files/build-index.ts';
import { pagesOfSite } from '../../search/meaning/pages-of-site.ts';
import { searchRecords } from '../../search/files/records.ts';
import { knownNames } from '../../search/files/silent-names.ts';
import { readCollectionIn } from '../read-collection.ts';

/** Makes the search index of a content folder, as far as it can be read. */
export function makeIndex(folder: string) {
  const { archive, leftOut } = readCollectionIn(folder);
  const places = archive.statements.map(({ article, id, place }): [string, string] => [
    statementPath(article.slug, id),
    `${article.file}:${place.line}`,
  ]);
  return {
    index: buildIndex(searchRecords(archive), pagesOfSite(archive), knownNames(archive)),
    facts: { problems: leftOut, places: Object.fromEntries(places), address: archive.site.address ?? '' },
  };
}
