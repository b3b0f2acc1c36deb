import { hash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { editionFile } from '../../archive/permalinks.ts';
import { archiveBook } from '../../exports/archive-book.ts';
import type { Deflate } from '../../exports/zip.ts';
import { keptProduct, openProducts } from '../kept-products.ts';
import { contentDigest, loadArchive } from '../content/load-archive.ts';
import { pageWords } from '../pages/page-words.ts';
import type { SiteFolder } from '../site-folder.ts';

/** The rooms whose code makes a book of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'exports', 'site'];

/** Writes the archive as a book beside its pages. */
export async function writeBook(built: SiteFolder): Promise<void> {
  const archive = loadArchive();
  const path = editionFile(archive.site.title, 'epub');
  const book = await keptProduct('book', rooms, contentDigest(), async () => {
    const chapters = keptChapters();
    const made = await archiveBook(archive, archive.statements, await pageWords(), '', chapters.deflate);
    chapters.save();
    return made;
  });
  built.write(path, book);
}

/** Compresses chapters, of which most are in the next book letter for letter. */
function keptChapters(): { deflate: Deflate; save: () => void } {
  const kept = openProducts('chapters', []);
  return {
    deflate: (bytes) => {
      const key = hash('sha1', bytes);
      const known = kept.get(key);
      if (known) return known;
      const packed = deflateRawSync(bytes, { level: 9 });
      kept.set(key, packed);
      return packed;
    },
    save: () => kept.save(),
  };
}
