import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isEntryPath } from '../../archive/collection.ts';
import { at, error, type Finding, type Problem } from '../../statements/problems.ts';

/** What a command was told to check: a folder if it was named, and single files. */
export interface Asked {
  folder?: string | undefined;
  files: string[];
}

/** Parts what is named on the command line: files are what is one, and what is not there but looks like one by its ending. */
export function partNamed(named: readonly string[]): Asked {
  const files = named.filter(isFile);
  const [folder, other] = named.filter((path) => !files.includes(path));
  if (other !== undefined) throw new Error(`name one folder, not ${folder} and ${other}`);
  return { folder, files };
}

function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? found.isFile() : /[^./\\]\.[^./\\]+$/.test(path);
}

/** Files that were named, as the collection calls them, and a problem for each that is none of it. */
export function filesOf(
  folder: string,
  named: readonly string[],
  paths: readonly string[],
): { files: string[]; problems: Problem[] } {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const path of named) {
    const inside = relative(resolve(folder), resolve(path)).normalize('NFC');
    const shown = [folder, ...inside.split(sep)].join('/');
    const isThere = statSync(path, { throwIfNoEntry: false }) !== undefined;
    // A file whose name the system spells otherwise (macOS) is the one that it lists.
    const own = paths.find((other) => other.normalize('NFC') === shown);
    if (own !== undefined) files.push(own);
    else problems.push(at(path, { line: 1, column: 1 }, whyNot(folder, isOutside(inside), isThere)));
  }
  return { files, problems };
}

function isOutside(inside: string): boolean {
  return isAbsolute(inside) || inside.split(sep)[0] === '..';
}

function whyNot(folder: string, outside: boolean, isThere: boolean): Finding {
  if (!isThere) {
    const repair = 'Check the name; what was taken away is found by "npm run check" without a file, and with --base.';
    return error('no-file', 'this file does not exist', repair);
  }
  if (outside) {
    const repair = 'Name a file of that folder, or in front of the file the folder of its collection.';
    return error('outside-content', `this file is not in the content folder ${folder}`, repair);
  }
  return error('not-read', 'nothing reads this file', 'Take the dot from the beginning of its name, or of its folder.');
}

/**
 * The problems that concern some files: those in them; those elsewhere that name one of them, as a relation to a statement that it
 * lacks, or an address that it took; and, when a file of names is among them, every name that no file answers to.
 */
export function concerning(root: string, files: readonly string[], problems: readonly Problem[]): Problem[] {
  const own = new Set(files);
  const hasNames = files.some((path) => !isEntryPath(root, path));
  return problems.filter(
    ({ file, fact, repair, lacks }) =>
      own.has(file) ||
      (hasNames && lacks !== undefined) ||
      files.some((path) => fact.includes(path) || repair.includes(path)),
  );
}
