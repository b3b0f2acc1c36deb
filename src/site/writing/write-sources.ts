import { readFileSync, statSync } from 'node:fs';
import type { ArchivedArticle } from '../../archive/archived-statement.ts';
import { entrySourcePath } from '../../archive/permalinks.ts';
import { fileDigests, loadArchive } from '../content/load-archive.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes the Markdown of each entry beside its page, as it is: whoever corrects an entry begins with it. */
export function writeSources(built: SiteFolder): void {
  const digests = fileDigests();
  for (const article of loadArchive().articles) {
    const path = decodeURIComponent(entrySourcePath(article.slug));
    // A mark in front of a text is not of the text, but of the file, which is longer by it.
    const key = `${digests.get(article.file) ?? ''} ${statSync(article.file).size}`;
    if (!built.keeps(path, key)) built.write(path, sourceOf(article), key);
  }
}

/** The Markdown of an entry as it lies in its file. */
export function sourceOf({ file }: Pick<ArchivedArticle, 'file'>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(file));
}
