import { gzipSync } from 'node:zlib';
import type { Archive } from '../../../archive/archive.ts';
import { citationsPath } from '../../../archive/permalinks.ts';
import { citationsPage } from '../../../exports/citations/citations-page.ts';
import { areDataPacked } from '../../../exports/data/data-files.ts';
import { statementsWithPages } from '../../../lenses/statement-pages.ts';
import { embedOfStatement } from '../embeds.ts';
import type { ListedPage } from '../listed-page.ts';
import { citedFrom } from '../setting.ts';

/** Of forms of citations 6 is 2 % smaller than 2, and takes four times as long; what is packed has some 3 KB, of 20, and less room is made faster. */
const packing = { level: 2, windowBits: 14, memLevel: 7, chunkSize: 8192 };

/** How the statements of each entry are cited. */
export function citationPages(archive: Archive): ListedPage[] {
  const hasPages = statementsWithPages(archive).length > 0;
  const isPacked = areDataPacked(archive);
  return archive.articles
    .filter(({ statements }) => statements.length > 0)
    .map((article) => ({
      path: citationsPath(article.slug),
      shown: { entries: [article], also: `${hasPages} ${isPacked}` },
      content: (setting) =>
        citationsPage(article, citedFrom(setting.words), setting, {
          embedOf: (statement) => (hasPages ? embedOfStatement(statement, setting.words) : undefined),
          pack: isPacked ? (page) => gzipSync(page, packing).toString('base64') : undefined,
        }),
    }));
}
