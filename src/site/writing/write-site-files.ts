import { siteFiles } from '../../exports/sharing/site-files.ts';
import { sharedSite } from '../pages/shared-pages.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes what tells programs which pages there are and what is in them. */
export function writeSiteFiles(site: SiteFolder): void {
  const shared = sharedSite(site);
  for (const { write } of siteFiles) for (const [path, text] of write(shared)) site.write(path, text);
}
