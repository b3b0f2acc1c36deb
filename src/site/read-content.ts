import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { decodeUtf8 } from '../statements/characters.ts';
import { at, error, type Problem, type SourceFile } from '../statements/problems.ts';

/** The folder of the collection: the environment's CONTENT_DIR, else content. */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return (environment.CONTENT_DIR ?? 'content').replace(/[/\\]+$/, '');
}

/** The files of a content folder as text; a file that is not UTF-8 is a problem. Hidden files are passed over. */
export function readContent(folder: string): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  for (const path of pathsBelow(folder)) {
    const shown = [folder, ...relative(folder, path).split(sep)].join('/');
    const text = decodeUtf8(readFileSync(path));
    if (text !== undefined) files.push({ path: shown, text });
    else
      problems.push(
        at(
          shown,
          { line: 1, column: 1 },
          error('encoding', 'this file is not UTF-8', 'Save it in the encoding UTF-8.'),
        ),
      );
  }
  return { files, problems };
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}
