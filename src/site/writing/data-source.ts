import { areDataPacked } from '../../exports/data/data-files.ts';
import type { DataSource } from '../../exports/data/table.ts';
import { href } from '../pages/href.ts';
import { loadArchive } from '../content/load-archive.ts';
import { published } from '../published.ts';

/** The archive and its addresses, as exports name them: absolute where the site has an address, else from the top of its host. */
export function dataSource(): DataSource {
  const { site } = published();
  const archive = loadArchive();
  const addresses = new Map<string, string>();
  return {
    archive,
    isPacked: areDataPacked(archive),
    // Each stands in several tables.
    addressOf: (path) => {
      const known = addresses.get(path) ?? (site === undefined ? href(path) : new URL(href(path), site).href);
      addresses.set(path, known);
      return known;
    },
  };
}
