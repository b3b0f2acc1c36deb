import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, withoutSlash } from '../site/content/read-content.ts';
import { readArticle } from '../statements/article.ts';
import { formatProblem } from '../statements/problems.ts';
import { askEntry, Left } from './ask-entry.ts';
import { nextCommands, writeArchive } from './new-archive.ts';
import { readNames } from './read-names.ts';
import { print, printText, tellText } from '../site/terminal.ts';

const usage = `npm run new [-- --archive FOLDER]

Asks for an entry in the terminal, with the names of the collection to choose from, and writes its file.
  --archive FOLDER  begin an archive instead: write a content folder with an invented example of each kind of file, where nothing
                    is yet`;

/** Asks for an entry and writes it into the collection. */
async function newEntry(): Promise<void> {
  const folder = contentFolder(process.env);
  const entry = await askEntry(readNames(folder));
  const path = join(folder, entry.path);
  if (existsSync(path)) throw new Error(`${path} is there already; this was not written:\n\n${entry.text}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, entry.text);
  printText(`\n${path}`);
  for (const problem of readArticle({ path, text: entry.text }, { html: false }).problems)
    print(formatProblem(problem));
}

function newArchive(folder: string): void {
  for (const path of writeArchive(folder)) print(path);
  const [check, dev, entry] = nextCommands(folder, process.platform);
  printText(`
Everybody in it is invented. What comes next:

  ${check}    finds what is wrong with it
  ${dev}    shows it in a browser while you write
  ${entry}    asks for an entry, field by field`);
}

function readWords(words: string[]): { archive?: string | undefined; help: boolean } {
  try {
    const { archive, help = false } = parseArgs({
      args: words,
      options: { archive: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
    if (archive === '') throw new Error('name the folder of the new archive');
    return { archive, help };
  } catch (reason) {
    const fact = reason instanceof Error ? reason.message.split('\n')[0] : String(reason);
    throw new Error(`${fact}\n\n${usage}`, { cause: reason });
  }
}

try {
  const { archive, help } = readWords(process.argv.slice(2));
  if (help) printText(usage);
  else if (archive === undefined) await newEntry();
  else newArchive(withoutSlash(archive));
} catch (reason) {
  // A folder that cannot be read, a file that is there, somebody who left: said in words.
  tellText(reason instanceof Error ? reason.message : String(reason));
  process.exitCode = reason instanceof Left ? 130 : 2;
}
