import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../site/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { formatProblem } from '../statements/problems.ts';
import { askEntry, Left } from './ask-entry.ts';
import { readNames } from './read-names.ts';

const usage = `npm run new

Asks for an entry in the terminal, with the names of the collection to choose from, and writes its file.`;

try {
  if (process.argv.length > 2) console.log(usage);
  else {
    const folder = contentFolder(process.env);
    const entry = await askEntry(readNames(folder));
    const path = join(folder, entry.path);
    if (existsSync(path)) throw new Error(`${path} is there already; this was not written:\n\n${entry.text}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, entry.text);
    console.log(`\n${path}`);
    for (const problem of readArticle({ path, text: entry.text }, { html: false }).problems)
      console.log(formatProblem(problem));
  }
} catch (reason) {
  // A folder that cannot be read, a file that is there, somebody who left: said in words.
  console.error(reason instanceof Error ? reason.message : String(reason));
  process.exitCode = reason instanceof Left ? 130 : 2;
}
