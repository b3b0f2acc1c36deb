import { join } from 'node:path';
import { decodeUtf8 } from '../../statements/text/characters.ts';
import { at, type Finding, type Problem, type SourceFile } from '../../statements/problems.ts';
import { contentPaths, notReadable, shownPath } from './content-paths.ts';
import { bytesOf, notUtf8 } from './content-state.ts';

/** The folder of the collection: the environment's CONTENT_DIR, else content. */
export function contentFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment.CONTENT_DIR;
  return named === undefined || named === '' ? 'content' : withoutSlash(named);
}

/** A folder as it is written, without a slash at its end: `content/ => content` */
export function withoutSlash(folder: string): string {
  return /[/\\]$/.test(folder) ? folder.replace(/(?<=.)[/\\]+$/, '') : folder;
}

/** Gives the text of a file, or what keeps it from being read. */
export type ReadText = (path: string) => string | Finding;

/**
 * The files of a content folder as text; a file that cannot be read, or is not UTF-8, is a problem. Hidden files are passed over.
 * A folder that is not there, or holds nothing, throws `NoContent`.
 */
export function readContent(folder: string, read: ReadText = readText): { files: SourceFile[]; problems: Problem[] } {
  const { paths, unreadable } = contentPaths(folder);
  const refuse = (path: string, finding: Finding) => at(shownPath(folder, path), { line: 1, column: 1 }, finding);
  const files: SourceFile[] = [];
  const problems = unreadable.map(({ path, finding }) => refuse(path, finding));
  for (const path of paths) {
    const text = read(join(folder, path));
    if (typeof text === 'string') files.push({ path: shownPath(folder, path), text });
    else problems.push(refuse(path, text));
  }
  return { files, problems };
}

/** The text of a file in UTF-8. */
export function readText(path: string): string | Finding {
  const bytes = bytesOf(path);
  return bytes ? (decodeUtf8(bytes) ?? notUtf8()) : notReadable('file');
}
