import { parseArgs } from 'node:util';
import { findVanishedAddresses } from '../archive/addresses.ts';
import { buildArchive } from '../archive/archive.ts';
import { contentFolder, readContent } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { byPlace, formatProblem, hasErrors, type Problem, type SourceFile } from '../statements/problems.ts';
import { coverageLines } from './print-coverage.ts';
import { readRevision } from './read-revision.ts';

const usage = `npm run check -- [FOLDER] [--base REVISION] [--coverage]

Prints every problem of a collection, one a line, and exits with 1 when one of them is an error.
  FOLDER           the content folder (CONTENT_DIR, else content)
  --base REVISION  also compare with a git revision: an address published there must not vanish
  --coverage       also print what is thin: shares of speakers, publishers and countries, months without any`;

/** HTML is for pages; a checker reads entries without it. */
const read = (file: SourceFile) => readArticle(file, { html: false });

function check(
  folder: string,
  { base, coverage }: { base?: string | undefined; coverage?: boolean | undefined },
): void {
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems } = buildArchive(folder, files, read);
  const vanished = base === undefined ? [] : compareWith(folder, base, archive);
  const all: Problem[] = [...unreadable, ...problems, ...vanished].sort(byPlace);
  for (const problem of all) console.log(formatProblem(problem));
  const errors = all.filter((problem) => problem.severity === 'error').length;
  const counts = `${archive.articles.length} entries, ${archive.statements.length} statements`;
  console.log(`${counts}: ${errors} errors, ${all.length - errors} warnings`);
  if (coverage) for (const line of coverageLines(archive)) console.log(line);
  process.exitCode = hasErrors(all) ? 1 : 0;
}

function compareWith(folder: string, base: string, archive: ReturnType<typeof buildArchive>['archive']): Problem[] {
  const published = buildArchive(folder, readRevision(folder, base), read);
  return findVanishedAddresses(published.archive, archive);
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, coverage: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(usage);
  else check((positionals[0] ?? contentFolder(process.env)).replace(/\/+$/, ''), values);
} catch (reason) {
  // A mistyped option, a folder or revision that is not there: one line, and how to call it.
  console.error(`${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}\n\n${usage}`);
  process.exitCode = 2;
}
