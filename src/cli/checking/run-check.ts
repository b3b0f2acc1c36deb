import { parseArgs } from 'node:util';
import { buildArchive } from '../../archive/archive.ts';
import { countOutlines, type CheckedCollection } from '../../archive/check-outlines.ts';
import { findFutureDates } from '../../archive/future-dates.ts';
import { bytesOf, type ContentState } from '../../site/content/content-state.ts';
import { contentFolder, readContent, withoutSlash } from '../../site/content/read-content.ts';
import { readArticle } from '../../statements/article.ts';
import { decodeUtf8 } from '../../statements/text/characters.ts';
import { byPlace, hasErrors, type Problem } from '../../statements/problems.ts';
import { checkKept } from './check-kept.ts';
import { todayBy } from '../clock.ts';
import { concerning, filesOf, partNamed } from './named-files.ts';
import { formats, isFormat, problemLines, type Counts, type Format } from './print-problems.ts';
import { findVanished } from '../reviewing/find-vanished.ts';
import { print, printCommand, printText, tell, tellUsage } from '../../site/terminal.ts';

const usage = `npm run check -- [FOLDER] [FILE …] [--base REVISION] [--fix] [--coverage] [--format FORMAT]
npm run check -- --against REPORT ENTRY

Prints every problem of a collection, one a line, and exits with 1 when one of them is an error.
  FOLDER           the content folder (CONTENT_DIR, else content)
  FILE             print only what is wrong in these files, and elsewhere because of them; they are checked with all others around
                   them, and what was read before and has not changed is not read again
  --base REVISION  also compare with a git revision: an address published there must not vanish
  --format FORMAT  lines, one a problem; text, with the line and a caret (so in a terminal); github, annotations; json
  --fix            first repair what has one right repair: dashes, quotation marks, known names in another case, and with
                   --base the addresses of published statements
  --against REPORT the text of a report, or its saved page: every word that ENTRY puts between quotation marks must stand in it
  --coverage       also print what is thin: shares of speakers, publishers and countries, months without any`;

interface Options {
  base?: string | undefined;
  coverage?: boolean | undefined;
  fix?: boolean | undefined;
  format: Format;
}

async function check(folder: string, named: readonly string[], options: Options): Promise<void> {
  const { base, coverage, fix, format } = options;
  // What a program reads holds nothing else.
  const say = format === 'json' ? tell : (line: string) => print(line);
  if (fix) {
    const { fixEntries } = await import('./fix-entries.ts');
    const { files } = readContent(folder);
    const only = filesOf(
      folder,
      named,
      files.map(({ path }) => path),
    );
    fixEntries(folder, files, base, named.length > 0 ? new Set(only.files) : undefined).forEach((line) => say(line));
  }
  const { paths, problems: all, entries } = await checkFolder(folder, base);
  const chosen = filesOf(folder, named, paths);
  const own = new Set(chosen.files);
  const problems =
    named.length === 0 ? all : [...chosen.problems, ...concerning(folder, chosen.files, all)].sort(byPlace);
  const counts = countOutlines(named.length === 0 ? entries : entries.filter(({ file }) => own.has(file)));
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  printProblems(problems, { ...counts, errors, warnings: problems.length - errors }, format);
  if (coverage) {
    const { coverageLines } = await import('./print-coverage.ts');
    const { files } = readContent(folder);
    coverageLines(buildArchive(folder, files, (file) => readArticle(file, { html: false })).archive).forEach((line) =>
      say(line),
    );
  }
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

/** Checks a folder, and against what was published in a revision, where one is given. */
async function checkFolder(
  folder: string,
  base: string | undefined,
): Promise<CheckedCollection & Pick<ContentState, 'paths'>> {
  const compared = await checkKept(folder, base);
  const { now } = compared;
  return {
    paths: now.state.paths,
    ...now.checked,
    problems: [
      ...now.checked.problems,
      ...(base === undefined ? [] : findVanished(compared, base)),
      ...findFutureDates(now.checked.entries, todayBy(process.env, new Date())),
    ].sort(byPlace),
  };
}

function printProblems(problems: readonly Problem[], counts: Counts, format: Format): void {
  const texts = new Map<string, string | undefined>();
  const lineOf = (path: string, line: number) => {
    if (!texts.has(path)) texts.set(path, decodeUtf8(bytesOf(path) ?? new Uint8Array()));
    return texts.get(path)?.split(/\r?\n/)[line - 1];
  };
  const isColoured = process.stdout.isTTY && !process.env.NO_COLOR;
  const show = format === 'github' ? printCommand : format === 'json' ? printText : print;
  for (const line of problemLines(problems, counts, format, { lineOf, isColoured })) show(line, { isColoured });
}

async function against(report: string, entry: string | undefined, format: Format): Promise<void> {
  if (entry === undefined) throw new Error('name the entry that is checked against the report');
  const { checkAgainst } = await import('./check-against.ts');
  const { statements, problems } = await checkAgainst(report, entry);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = { entries: 1, statements, errors, warnings: problems.length - errors };
  printProblems(problems, counts, format);
  process.exitCode = hasErrors(problems) ? 1 : 0;
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
  if (values.help) printText(usage);
  else {
    const format = values.format ?? (process.stdout.isTTY ? 'text' : 'lines');
    if (!isFormat(format)) throw new Error(`--format is one of ${formats.join(', ')}, not "${format}"`);
    if (values.against !== undefined) await against(values.against, positionals[0], format);
    else {
      const { folder, files } = partNamed(positionals);
      await check(withoutSlash(folder ?? contentFolder(process.env)), files, { ...values, format });
    }
  }
} catch (reason) {
  // A mistyped option, a folder or revision that is not there: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
