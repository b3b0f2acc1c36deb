import { parseArgs } from 'node:util';
import { findVanishedAddresses } from '../review/vanished-addresses.ts';
import { buildArchive } from '../archive/archive.ts';
import { contentFolder, readContent, withoutSlash } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { byPlace, hasErrors, type Problem, type SourceFile } from '../statements/problems.ts';
import { checkAgainst } from './check-against.ts';
import { fixEntries } from './fix-entries.ts';
import { coverageLines } from './print-coverage.ts';
import { formats, isFormat, problemLines, type Counts, type Format } from './print-problems.ts';
import { readRevision } from './read-revision.ts';

const usage = `npm run check -- [FOLDER] [--base REVISION] [--fix] [--coverage] [--format FORMAT]
npm run check -- --against REPORT ENTRY

Prints every problem of a collection, one a line, and exits with 1 when one of them is an error.
  FOLDER           the content folder (CONTENT_DIR, else content)
  --base REVISION  also compare with a git revision: an address published there must not vanish
  --format FORMAT  lines, one a problem; text, with the line and a caret (so in a terminal); github, annotations; json
  --fix            first repair what has one right repair: dashes, quotation marks, known names in another case, and with
                   --base the addresses of published statements
  --against REPORT the text of a report, or its saved page: every word that ENTRY puts between quotation marks must stand in it
  --coverage       also print what is thin: shares of speakers, publishers and countries, months without any`;

/** HTML is for pages; a checker reads entries without it. */
const read = (file: SourceFile) => readArticle(file, { html: false });

interface Options {
  base?: string | undefined;
  coverage?: boolean | undefined;
  fix?: boolean | undefined;
}

function check(folder: string, { base, coverage, fix, format }: Options & { format: Format }): void {
  // What a program reads holds nothing else.
  const tell = (line: string) => (format === 'json' ? console.error(line) : console.log(line));
  if (fix) fixEntries(folder, readContent(folder).files, base).forEach(tell);
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
  printProblems(files, all, counts, format);
  if (coverage) coverageLines(archive).forEach(tell);
  process.exitCode = hasErrors(all) ? 1 : 0;
}

function printProblems(
  files: readonly SourceFile[],
  problems: readonly Problem[],
  counts: Counts,
  format: Format,
): void {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const lineOf = (path: string, line: number) => texts.get(path)?.split(/\r?\n/)[line - 1];
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  for (const line of problemLines(problems, counts, format, { lineOf, isColoured })) console.log(line);
}

async function against(report: string, entry: string | undefined, format: Format): Promise<void> {
  if (entry === undefined) throw new Error('name the entry that is checked against the report');
  const { file, statements, problems } = await checkAgainst(report, entry);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { entries: 1, statements, errors, warnings: problems.length - errors };
  printProblems([file], problems, counts, format);
  process.exitCode = hasErrors(problems) ? 1 : 0;
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
      fix: { type: 'boolean' },
      against: { type: 'string' },
      coverage: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(usage);
  else {
    const format = values.format ?? (process.stdout.isTTY ? 'text' : 'lines');
    if (!isFormat(format)) throw new Error(`--format is one of ${formats.join(', ')}, not "${format}"`);
    if (values.against !== undefined) await against(values.against, positionals[0], format);
    else check(withoutSlash(positionals[0] ?? contentFolder(process.env)), { ...values, format });
  }
} catch (reason) {
  // A mistyped option, a folder or revision that is not there: one line, and how to call it.
  console.error(`${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}\n\n${usage}`);
  process.exitCode = 2;
}
