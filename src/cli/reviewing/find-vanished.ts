import { findVanishedAddresses } from '../../review/vanished-addresses.ts';
import { at, error, type Problem } from '../../statements/problems.ts';
import type { Compared } from '../checking/check-kept.ts';

/** The published addresses that would be gone, and in one problem those that the revision has and the folder never had. */
export function findVanished({ now, published, ahead }: Compared, base: string): Problem[] {
  if (!published) return [];
  const [here, there] = [now.checked.addresses(), published.checked.addresses()];
  const vanished = findVanishedAddresses(there, here, now.checked.unsure);
  if (!ahead) return vanished;
  const known = new Set(vanished.map(keyOf));
  const missing = findVanishedAddresses(ahead.checked.addresses(), here, now.checked.unsure).filter(
    (problem) => !known.has(keyOf(problem)),
  );
  const [first] = missing;
  if (!first) return vanished;
  const count = missing.length === 1 ? 'an address that is' : `${missing.length} addresses that are`;
  const fact = `${base} has gone on since this branch began, and has ${count} not here`;
  const behind = error('behind', fact, `Take over what it has, and compare again: git merge ${base}.`);
  return [...vanished, at(first.file, { line: 1, column: 1 }, behind)];
}

function keyOf({ file, fact }: Problem): string {
  return `${file} ${fact}`;
}
