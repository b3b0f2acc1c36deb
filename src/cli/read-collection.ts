import { buildArchive, type Archive } from '../archive/archive.ts';
import { contentFolder, readContent } from '../site/content/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { formatProblem, type SourceFile } from '../statements/problems.ts';
import { tell } from '../site/terminal.ts';

/** HTML is for pages. */
const read = (file: SourceFile) => readArticle(file, { html: false });

/** The collection as far as it can be read; what cannot is said on stderr, for nothing may be missing in silence. */
export function readCollectionForUse(): Archive {
  const { archive, leftOut } = readCollectionIn(contentFolder(process.env));
  for (const line of leftOut) tell(line);
  return archive;
}

/** The collection in a folder as far as it can be read, and in lines what cannot. */
export function readCollectionIn(folder: string): { archive: Archive; leftOut: string[] } {
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems } = buildArchive(folder, files, read);
  const errors = [...unreadable, ...problems].filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return { archive, leftOut: [] };
  return { archive, leftOut: [...errors.map(formatProblem), 'These entries, or parts of them, are left out.'] };
}
