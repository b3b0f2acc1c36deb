import { issuesPage } from '../../contributing/host-pages.ts';
import { securityFile, securityText } from '../../exports/security-text.ts';
import { loadArchive } from '../content/load-archive.ts';
import type { SiteFolder } from '../site-folder.ts';

/**
 * Writes where a fault is told that puts somebody at risk: on the page of the repository, where site.yaml names one. It holds to the end of
 * next year, so that builds of one year are the same.
 */
export function writeSecurity(built: SiteFolder): void {
  const { repository, branch = 'main', host, address, languages, writtenTags } = loadArchive().site;
  if (repository === undefined) return;
  const contact = issuesPage({ address: repository, branch, host });
  const tags = languages.map((tag) => writtenTags[tag] ?? tag);
  built.write(
    securityFile,
    securityText({ contact, until: new Date().getUTCFullYear() + 2, address, languages: tags }),
  );
}
