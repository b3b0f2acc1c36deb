import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionFile } from '../archive/permalinks.ts';
import { archiveBook } from '../exports/archive-book.ts';
import { loadArchive } from './load-archive.ts';
import { pageWords } from './page-words.ts';

/** Writes the archive as a book beside its pages. */
export async function writeBook(folder: string): Promise<void> {
  const archive = loadArchive();
  const book = await archiveBook(archive, archive.statements, await pageWords());
  writeFileSync(join(folder, editionFile(archive.site.title, 'epub')), book);
}
