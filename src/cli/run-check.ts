import { parseArgs } from 'node:util';
import { findVanishedAddresses } from '../archive/addresses.ts';
import { buildArchive } from '../archive/archive.ts';
import { contentFolder, readContent } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { byPlace, hasErrors, type Problem, type SourceFile } from '../statements/problems.ts';
import { coverageLines } from './print-coverage.ts';
import { formats, isFormat, problemLines, type Format } from './print-problems.ts';
import { readRevision } from './read-revision.ts';

const usage = `npm run check -- [FOLDER] [--base REVISION] [--coverage] [--format FORMAT]

Prints every problem of a collection, one a line, and exits with 1 when one of them is an error.
  FOLDER           the content folder (CONTENT_DIR, else content)
  --base REVISION  also compare with a git revision: an address published there must not vanish
  --format FORMAT  lines, one a problem; text, with the line and a caret (so in a terminal); github, annotations; json
  --coverage       also print what is thin: shares of speakers, publishers and countries, months without any`;

/** HTML is for pages; a checker reads entries without it. */
const read = (file: SourceFile) => readArticle(file, { html: false });

function check(
  folder: string,
  { base, coverage, format }: { base?: string | undefined; coverage?: boolean | undefined; format: Format },
): void {
  const { files, problems: unreadable } = readContent(folder);
  const { archive, problems } = buildArchive(folder, files, read);
  const vanished = base === undefined ? [] : compareWith(folder, base, archive);
  const all: Problem[] = [...unreadable, ...problems, ...vanished].sort(byPlace);
  const errors = all.filter((problem) => problem.severity === 'error').length;
  const counts = {
    entries: archive.articles.length,
    statements: archive.statements.length,
    errors,
    warnings: all.length - errors,
  };
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const lineOf = (path: string, line: number) => texts.get(path)?.split(/\r?\n/)[line - 1];
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  for (const line of problemLines(all, counts, format, { lineOf, isColoured })) console.log(line);
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
    options: {
      base: { type: 'string' },
      format: { type: 'string' },
      coverage: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(usage);
  else {
    const format = values.format ?? (process.stdout.isTTY ? 'text' : 'lines');
    if (!isFormat(format)) throw new Error(`--format is one of ${formats.join(', ')}, not "${format}"`);
    check((positionals[0] ?? contentFolder(process.env)).replace(/\/+$/, ''), { ...values, format });
  }
} catch (reason) {
  // A mistyped option, a folder or revision that is not there: one line, and how to call it.
  console.error(`${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}\n\n${usage}`);
  process.exitCode = 2;
}
