import { parseArgs } from 'node:util';
import { contentFolder, withoutSlash } from '../site/content/read-content.ts';
import { byPlace, hasErrors } from '../statements/problems.ts';
import { checkKept } from './checking/check-kept.ts';
import { findVanished } from './reviewing/find-vanished.ts';
import { reviewLines } from './reviewing/print-review.ts';
import { reviewStates } from './reviewing/review-states.ts';
import { print, printText, tellUsage } from '../site/terminal.ts';

const usage = `npm run review -- --base REVISION [FOLDER]

Says what a change does to the archive, as Markdown: statements added, changed and removed, entries, speakers, topics and
publishers that differ, addresses that change, new names, statements that may be there already. Exits with 1 when the content has an error or a published address would die.
  --base REVISION  the git revision to compare with: the last published one, such as main; where it has gone on since this branch
                   began, with what it was then
  FOLDER           the content folder (CONTENT_DIR, else content)`;

async function review(folder: string, base: string): Promise<void> {
  const compared = await checkKept(folder, base);
  const { now, published, ahead } = compared;
  if (!published) throw new Error('there is nothing to compare with');
  const before = new Set(published.checked.problems.map(({ file, line, fact }) => `${file}:${line} ${fact}`));
  const fresh = now.checked.problems.filter(
    ({ severity, file, line, fact }) => severity === 'error' || !before.has(`${file}:${line} ${fact}`),
  );
  const problems = [...fresh, ...findVanished(compared, base)].sort(byPlace);
  for (const line of reviewLines(
    reviewStates(folder, published, now),
    problems,
    ahead ? `${base} as it was when this branch began` : base,
  ))
    print(line);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { base: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) printText(usage);
  else if (values.base === undefined) throw new Error('name what to compare with: --base main');
  else await review(withoutSlash(positionals[0] ?? contentFolder(process.env)), values.base);
} catch (reason) {
  // A revision or a folder that is not there: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
