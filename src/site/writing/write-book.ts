import { deflateRawSync } from 'node:zlib';
import { editionFile } from '../../archive/permalinks.ts';
import { archiveBook } from '../../exports/archive-book.ts';
import { keptProduct } from '../kept-products.ts';
import { contentDigest, loadArchive } from '../content/load-archive.ts';
import { pageWords } from '../pages/page-words.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The rooms whose code makes a book of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'exports', 'site'];

/** Writes the archive as a book beside its pages. */
export async function writeBook(built: SiteFolder): Promise<void> {
  const archive = loadArchive();
  const path = editionFile(archive.site.title, 'epub');
  const book = await keptProduct('book', rooms, contentDigest(), async () =>
    archiveBook(archive, archive.statements, await pageWords(), '', (bytes) => deflateRawSync(bytes, { level: 9 })),
  );
  built.write(path, book);
}
