import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redirectLines } from '../exports/redirects.ts';
import { findPositions } from '../lenses/positions.ts';
import { smallDateLists, smallPositions } from '../lenses/former-addresses.ts';
import { loadArchive } from './load-archive.ts';

/** Writes what hosts read of addresses that lead elsewhere; `base` is the path of the site. */
export function writeRedirects(built: string, base: string): void {
  const archive = loadArchive();
  const { pages, languages } = archive.site;
  const others = pages?.entries_in === 'every' ? [] : languages.slice(1);
  const positions = findPositions(archive, pages?.positions_from);
  const slashed = base.endsWith('/') ? base : `${base}/`;
  const lines = redirectLines(
    [...smallPositions(positions), ...smallDateLists(archive)],
    encodeURI(decodeURI(slashed)),
    others,
  );
  if (lines !== '') writeFileSync(join(built, '_redirects'), lines);
}
