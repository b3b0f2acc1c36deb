import { findExcess } from './limits.ts';
import { at, error, type Problem, type SourceFile } from '../problems.ts';

/** The first and the last line that git writes around two versions of a text. */
const conflict = /^(?:<{7}|>{7})(?:[ \t\r]|$)/m;

/** Why a file is not read any further: git left two versions in it, or it would cost more than any real one. */
export function findUnreadable(file: SourceFile): Problem | undefined {
  return findConflict(file) ?? findExcess(file);
}

function findConflict({ path, text }: SourceFile): Problem | undefined {
  const found = text.includes('<<<<<<<') || text.includes('>>>>>>>') ? conflict.exec(text) : null;
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length;
  const fact = `git left two versions of some lines here (${found[0].trim()})`;
  const repair = 'Keep the right one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.';
  return at(path, { line, column: 1 }, error('conflict', fact, repair));
}
