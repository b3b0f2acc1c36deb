import { redirectLines } from '../../exports/redirects.ts';
import { findPositions } from '../../lenses/positions.ts';
import { formerDateLists, smallPositions } from '../../lenses/former-addresses.ts';
import { loadArchive } from '../content/load-archive.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes what hosts read of addresses that lead elsewhere; `base` is the path of the site. */
export function writeRedirects(built: SiteFolder, base: string): void {
  const archive = loadArchive();
  const { pages, languages } = archive.site;
  const others = pages.entries_in === 'every' ? [] : languages.slice(1);
  const positions = findPositions(archive, pages.positions_from);
  const slashed = base.endsWith('/') ? base : `${base}/`;
  const lines = redirectLines(
    [...smallPositions(positions), ...formerDateLists(archive)],
    encodeURI(decodeURI(slashed)),
    others,
  );
  if (lines !== '') built.write('_redirects', lines);
}
