import { slugOf } from '../statements/article.ts';
import type { Problem, SourceFile } from '../statements/problems.ts';
import { foldName } from './names/names.ts';

/** What is wrong with a collection, without what only follows from it. */
export interface Causes {
  problems: Problem[];
  /** Files that have an error, so that nobody can tell what else they say. */
  unsure: ReadonlySet<string>;
}

/**
 * Leaves out what only follows from files of names that could not be read: whoever wrote a name that stands in one is not to add a
 * file for it. What it was is told by the file itself.
 */
export function causesOf(problems: readonly Problem[], unread: readonly SourceFile[]): Causes {
  const unsure = new Set(problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  if (unread.length === 0) return { problems: [...problems], unsure };
  const texts = unread.map(({ path, text }) => ` ${foldName(slugOf(path))} ${foldName(text)} `);
  const known = new Map<string, boolean>();
  const isUnread = (name: string) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const key = foldName(name);
    const found = key !== '' && texts.some((text) => text.includes(` ${key} `));
    known.set(name, found);
    return found;
  };
  return { problems: problems.filter(({ lacks }) => lacks === undefined || !isUnread(lacks)), unsure };
}
