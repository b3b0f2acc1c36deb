import { parseArgs } from 'node:util';
import { addressesOf, findVanishedAddresses } from '../review/vanished-addresses.ts';
import { buildArchive } from '../archive/archive.ts';
import { reviewChange } from '../review/review.ts';
import { contentFolder, readContent, withoutSlash } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { byPlace, hasErrors, type SourceFile } from '../statements/problems.ts';
import { reviewLines } from './print-review.ts';
import { readRevision } from './read-revision.ts';

const usage = `npm run review -- --base REVISION [FOLDER]

Says what a change does to the archive, as Markdown: statements added, changed and removed, entries, speakers, topics and
publishers that differ, addresses that change, new names, statements that may be there already. Exits with 1 when the content has an error or a published address would die.
  --base REVISION  the git revision to compare with: the last published one, such as main
  FOLDER           the content folder (CONTENT_DIR, else content)`;

/** Reads the text around the statements, which takes most of the time, of those entries only that differ. */
function readingWhatDiffers(files: readonly SourceFile[], earlier: readonly SourceFile[]) {
  const textOf = new Map(earlier.map(({ path, text }) => [path, text]));
  const same = new Set(files.filter(({ path, text }) => textOf.get(path) === text).map(({ path }) => path));
  return (file: SourceFile) => readArticle(file, { html: !same.has(file.path) });
}

function review(folder: string, base: string): void {
  const { files, problems: unreadable } = readContent(folder);
  const earlier = readRevision(folder, base);
  const read = readingWhatDiffers(files, earlier);
  const now = buildArchive(folder, files, read);
  const published = buildArchive(folder, earlier, read);
  const vanished = findVanishedAddresses(addressesOf(published.archive), addressesOf(now.archive));
  const before = new Set(published.problems.map(({ file, line, fact }) => `${file}:${line} ${fact}`));
  const fresh = now.problems.filter(
    ({ severity, file, line, fact }) => severity === 'error' || !before.has(`${file}:${line} ${fact}`),
  );
  const problems = [...unreadable, ...fresh, ...vanished].sort(byPlace);
  for (const line of reviewLines(reviewChange(published.archive, now.archive), problems, base)) console.log(line);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(usage);
  else if (values.base === undefined) throw new Error('name what to compare with: --base main');
  else review(withoutSlash(positionals[0] ?? contentFolder(process.env)), values.base);
} catch (reason) {
  // A revision or a folder that is not there: one line, and how to call it.
  console.error(`${reason instanceof Error ? reason.message.split('\n')[0] : String(reason)}\n\n${usage}`);
  process.exitCode = 2;
}
