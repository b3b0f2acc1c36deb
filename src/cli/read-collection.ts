import { buildArchive, type Archive } from '../archive/archive.ts';
import { contentFolder, readContent } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { formatProblem, hasErrors, type SourceFile } from '../statements/problems.ts';

/** HTML is for pages. */
const read = (file: SourceFile) => readArticle(file, { html: false });

/** The collection as far as it can be read; what cannot is said on stderr, for nothing may be missing in silence. */
export function readCollectionForUse(): Archive {
  const folder = contentFolder(process.env);
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems } = buildArchive(folder, files, read);
  const errors = [...unreadable, ...problems].filter((problem) => problem.severity === 'error');
  for (const problem of errors) console.error(formatProblem(problem));
  if (hasErrors(errors)) console.error('These entries, or parts of them, are left out.');
  return archive;
}
