import type { ArchivedArticle } from '../../archive/archived-statement.ts';
import { articlePath } from '../../archive/permalinks.ts';
import { newIssuePage } from '../../contributing/host-pages.ts';
import type { FaultPages } from '../../rendering/pages/fault-links.ts';
import { href, printedAddress } from './href.ts';
import { loadArchive } from '../content/load-archive.ts';
import { contentFolder } from '../content/read-content.ts';

/** Where a fault of an entry is told and mended. */
export function faultPages({ slug, title, file }: ArchivedArticle): FaultPages {
  const { repository, branch = 'main', host } = loadArchive().site;
  const path = file.slice(contentFolder(process.env).length).replace(/^[\\/]+/, '');
  const body = `${printedAddress(href(articlePath(slug)))}\ncontent/${path}\n\n`;
  return {
    issue: repository === undefined ? undefined : newIssuePage({ address: repository, branch, host }, title, body),
    query: new URLSearchParams({ entry: slug, file: path }).toString(),
  };
}
