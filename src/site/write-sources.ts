import { readFileSync } from 'node:fs';
import type { ArchivedArticle } from '../archive/archived-statement.ts';
import { entrySourcePath } from '../archive/permalinks.ts';
import { loadArchive } from './load-archive.ts';
import type { SiteFolder } from './site-folder.ts';

/** Writes the Markdown of each entry beside its page, as it is: whoever corrects an entry begins with it. */
export function writeSources(built: SiteFolder): void {
  for (const article of loadArchive().articles)
    built.write(decodeURIComponent(entrySourcePath(article.slug)), sourceOf(article));
}

/** The Markdown of an entry as it lies in its file. */
export function sourceOf({ file }: Pick<ArchivedArticle, 'file'>): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(file));
}
