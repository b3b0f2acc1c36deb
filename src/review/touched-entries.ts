import type { EntryOutline } from '../archive/entry-outline.ts';
import { targetOf } from '../archive/link-relations.ts';
import { slugOf } from '../statements/article.ts';

/** The outline of an entry, and the id of the bytes that it was read from. */
export interface OutlineOfBytes {
  id: string;
  outline: EntryOutline;
}

/** The entries of a state of a collection, by file. */
export type OutlinedState = ReadonlyMap<string, OutlineOfBytes>;

/**
 * The files of those entries that a review has to look at when two states have the same names: a review of these alone says what one
 * of all entries says. They are the entries that differ; those that lead to one of them, and where any of these lead; those with an
 * address that one of them has; and those of the same speakers, for what is added may be there already. Undefined where two
 * entries of a state have the same address, for then it matters which others there are.
 */
export function touchedEntries(before: OutlinedState, after: OutlinedState): Set<string> | undefined {
  if (haveTwins(before) || haveTwins(after)) return undefined;
  const differing = new Set(
    [...before.keys(), ...after.keys()].filter((file) => before.get(file)?.id !== after.get(file)?.id),
  );
  const touched = new Set(differing);
  const outlines = [before, after].flatMap((state) => [...state].map(([file, { outline }]) => ({ file, outline })));
  const ofDiffering = outlines.filter(({ file }) => differing.has(file));
  const addresses = new Set(ofDiffering.flatMap(addressesOf));
  const added = [...differing].flatMap((file) => {
    const statements = statementsOf(after.get(file)?.outline);
    const known = new Set(statementsOf(before.get(file)?.outline).map(({ id }) => id));
    return statements.filter(({ id }) => !known.has(id));
  });
  const speakers = new Set(added.map(({ by }) => by));
  for (const entry of outlines) {
    const isTouched =
      addressesOf(entry).some((address) => addresses.has(address)) ||
      statementsOf(entry.outline).some(({ by }) => speakers.has(by)) ||
      targetsOf(entry).some((file) => differing.has(file));
    if (isTouched) touched.add(entry.file);
  }
  for (const entry of outlines) if (touched.has(entry.file)) targetsOf(entry).forEach((file) => touched.add(file));
  return touched;
}

interface Outlined {
  file: string;
  outline: EntryOutline;
}

function statementsOf(outline: EntryOutline | undefined) {
  return outline?.archived?.statements ?? [];
}

/** Every address that leads to an entry, whether it can be resolved or not. */
function addressesOf({ file, outline: { aliases = [] } }: Outlined): string[] {
  return [slugOf(file), ...aliases.map(({ text }) => text)];
}

function targetsOf({ file, outline }: Outlined): string[] {
  return statementsOf(outline).flatMap(({ relations = [] }) =>
    relations.flatMap((relation) => targetOf(file, relation) ?? []),
  );
}

function haveTwins(state: OutlinedState): boolean {
  const taken = new Set<string>();
  return [...state].some(([file, { outline }]) =>
    addressesOf({ file, outline }).some((address) => taken.size === taken.add(address).size),
  );
}
