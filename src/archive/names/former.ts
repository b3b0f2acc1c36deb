import { at, error, type Problem } from '../../statements/problems.ts';
import type { Nameable } from './names.ts';

/** Earlier addresses of files of one kind that another file has or had: an address leads to one place only. */
export function findTakenFormer(files: readonly Nameable[]): Problem[] {
  const owners = new Map(files.map(({ slug, file }) => [slug, file]));
  return files.flatMap(({ file, former }) =>
    former.flatMap(({ text, place }) => {
      const owner = owners.get(text);
      if (owner === undefined) {
        owners.set(text, file);
        return [];
      }
      const fact = `the earlier address "${text}" is the address of ${owner === file ? 'this file' : owner}`;
      return [at(file, place, error('former-taken', fact, 'Remove it from "former:".'))];
    }),
  );
}
