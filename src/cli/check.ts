import { parseArgs } from 'node:util';
import { buildArchive } from '../archive/archive.ts';
import { contentFolder, readContent } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { byPlace, formatProblem, hasErrors } from '../statements/problems.ts';

/** `npm run check`: prints every problem of the collection, one a line, and exits with 1 when one of them is an error. */
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? contentFolder(process.env);
const { files, problems: unreadable } = readContent(folder);
const { archive, problems } = buildArchive(folder, files, (file) => readArticle(file, { html: false }));
const all = [...unreadable, ...problems].sort(byPlace);

for (const problem of all) console.log(formatProblem(problem));
const errors = all.filter((problem) => problem.severity === 'error').length;
console.log(
  `${archive.articles.length} entries, ${archive.statements.length} statements: ${errors} errors, ${all.length - errors} warnings`,
);
process.exitCode = hasErrors(all) ? 1 : 0;
