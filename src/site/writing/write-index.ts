import type { SiteFolder } from '../site-folder.ts';
import { searchIndex } from '../search-index.ts';

/** Writes the files of the search index into a site: their folder is named by what is in them. */
export function writeIndex(site: SiteFolder): void {
  const { folder, files } = searchIndex();
  for (const [name, bytes] of files) {
    const path = `search/${folder}/${name}`;
    if (!site.keeps(path, folder)) site.write(path, bytes, folder);
  }
}
