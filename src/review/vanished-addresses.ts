import { at, error, type Problem } from '../statements/problems.ts';
import { slugOf } from '../statements/article.ts';
import { plainText } from '../statements/statement.ts';
import { foldName, type Nameable } from '../archive/names/names.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';

/** An entry by its addresses and those of its statements; the statements themselves are asked for where an address is gone. */
export interface AddressedEntry {
  slug: string;
  file: string;
  aliases: readonly string[];
  ids: readonly string[];
  read: () => readonly ArchivedStatement[];
}

/** Every address of a collection, entries in the order of time. */
export interface Addresses extends Pick<Archive, 'speakers' | 'topics' | 'publishers'> {
  entries: readonly AddressedEntry[];
}

/** A published statement whose address would be gone, and in its entry the statement that it most likely became. */
export interface LostStatement {
  id: string;
  entry: Pick<AddressedEntry, 'file'>;
  heir: ArchivedStatement | undefined;
}

/** The addresses of an archive. */
export function addressesOf({ articles, speakers, topics, publishers }: Archive): Addresses {
  const entries = articles.map(({ slug, file, aliases, statements }): AddressedEntry => ({
    slug,
    file,
    aliases,
    ids: statements.map(({ id }) => id),
    read: () => statements,
  }));
  return { entries, speakers, topics, publishers };
}

/**
 * Addresses that were published and would be gone: a published address never dies. Each problem says which `^id`,
 * `aliases` or `status: withdrawn` keeps it alive. Of files that have an error (`unsure`) nothing is missed that may be in them.
 */
export function findVanishedAddresses(
  published: Addresses,
  now: Addresses,
  unsure: ReadonlySet<string> = new Set(),
): Problem[] {
  const entries = entriesByAddress(now);
  const known = new Set(published.entries.map(({ slug }) => slug));
  const fresh = now.entries.filter(({ slug }) => !known.has(slug));
  const bearers = Map.groupBy(
    fresh.flatMap((entry) => entry.ids.map((id) => ({ id, entry }))),
    ({ id }) => id,
  );
  const unread = new Set([...unsure].map(slugOf));
  const entryProblems = published.entries.flatMap((before) => {
    const after = entries.get(before.slug);
    if (!after)
      return unread.has(before.slug)
        ? []
        : [
            vanishedEntry(
              before,
              heirOf(before, (id) => (bearers.get(id) ?? []).map(({ entry }) => entry)),
            ),
          ];
    return before.aliases.filter((alias) => !entries.has(alias)).map((alias) => vanishedAlias(alias, after));
  });
  return [
    ...entryProblems,
    ...findLostStatements(published, now)
      .filter(({ entry, heir }) => heir !== undefined || !unsure.has(entry.file))
      .map(vanishedStatement),
    ...[
      ...findVanishedFiles('speakers', published.speakers, now.speakers),
      ...findVanishedFiles('topics', published.topics, now.topics),
      ...findVanishedFiles('publishers', published.publishers, now.publishers),
    ].filter(({ file }) => !unsure.has(file)),
  ];
}

/** Files of speakers, topics or publishers whose address, or an earlier one of it, would lead nowhere. */
function findVanishedFiles(room: string, published: readonly Nameable[], now: readonly Nameable[]): Problem[] {
  const addresses = new Set(now.flatMap(({ slug, former }) => [slug, ...former.map(({ text }) => text)]));
  return published.flatMap(({ slug, file, former }) =>
    [slug, ...former.map(({ text }) => text)]
      .filter((address) => !addresses.has(address))
      .map((address) => {
        const fact = `the published address ${room}/${address}/ would be gone`;
        const heir = now.find((other) => other.slug === slug) ?? nearestFile(file, published, now);
        const repair = heir
          ? `Add "former: [${address}]" to ${heir.file}.`
          : `Bring the file back, or add "former: [${address}]" to the one that replaces it.`;
        return at(heir?.file ?? file, { line: 1, column: 1 }, error('vanished-file', fact, repair));
      }),
  );
}

/** The new file that a vanished one most likely became: one that has a name of it. */
function nearestFile(file: string, published: readonly Nameable[], now: readonly Nameable[]): Nameable | undefined {
  const old = published.find((other) => other.file === file);
  const names = new Set(old && namesOf(old));
  const known = new Set(published.map(({ slug }) => slug));
  return now.find((other) => !known.has(other.slug) && namesOf(other).some((name) => names.has(name)));
}

/** What a file is called, whatever kind of file it is. */
function namesOf(file: Nameable & { name?: string; label?: string; aliases?: readonly string[] }): string[] {
  return [file.name, file.label, ...(file.aliases ?? [])].filter((name) => name !== undefined).map(foldName);
}

/** Published statements that no statement of their entry has the address of any more. */
export function findLostStatements(published: Addresses, now: Addresses): LostStatement[] {
  const entries = entriesByAddress(now);
  return published.entries.flatMap((before) => {
    const entry = entries.get(before.slug);
    if (!entry) return [];
    const kept = new Set(entry.ids);
    if (before.ids.every((id) => kept.has(id))) return [];
    const known = new Set(before.ids);
    const fresh = new Set(entry.read().filter(({ id }) => !known.has(id)));
    return before.read().flatMap((statement) => {
      if (kept.has(statement.id)) return [];
      const heir = nearestStatement(statement, fresh);
      if (heir) fresh.delete(heir);
      return [{ id: statement.id, entry, heir }];
    });
  });
}

/** Entries by every address that leads to them. */
function entriesByAddress({ entries: all }: Addresses): Map<string, AddressedEntry> {
  const entries = new Map(all.map((entry) => [entry.slug, entry]));
  for (const entry of all) for (const alias of entry.aliases) entries.set(alias, entry);
  return entries;
}

/** The new statement that an old one most likely became: the same speaker, and a third or more of the same words. */
function nearestStatement(old: ArchivedStatement, candidates: ReadonlySet<ArchivedStatement>) {
  const words = wordsOf(old);
  const scored = [...candidates]
    .filter((candidate) => candidate.speakers[0].speaker.slug === old.speakers[0].speaker.slug)
    .map((candidate) => {
      const own = wordsOf(candidate);
      const shared = [...own].filter((word) => words.has(word)).length;
      return { candidate, shared, alike: shared / (own.size + words.size - shared) };
    })
    .sort((a, b) => b.alike - a.alike);
  const [best] = scored;
  return best && best.shared * 3 >= words.size ? best.candidate : undefined;
}

function wordsOf(statement: ArchivedStatement): Set<string> {
  return new Set(
    plainText(statement)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

/** The new entry that an old one most likely became: one that has half of its statements or more. */
function heirOf(
  { ids }: AddressedEntry,
  bearersOf: (id: string) => readonly AddressedEntry[],
): AddressedEntry | undefined {
  const shared = new Map<AddressedEntry, number>();
  for (const id of ids) for (const entry of bearersOf(id)) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 >= ids.length ? best[0] : undefined;
}

function vanishedEntry({ slug, file }: AddressedEntry, heir: AddressedEntry | undefined): Problem {
  const fact = `the published entry "${slug}" would be gone`;
  if (heir) {
    const said = `${fact}, and its statements stand here`;
    const repair = `Add "aliases: [${slug}]" to this entry, or bring the other back.`;
    return at(heir.file, { line: 1, column: 1 }, error('vanished-entry', said, repair));
  }
  const repair = `Bring it back with "status: withdrawn", or add "aliases: [${slug}]" to the entry that replaces it.`;
  return at(file, { line: 1, column: 1 }, error('vanished-entry', fact, repair));
}

function vanishedAlias(alias: string, { file }: AddressedEntry): Problem {
  const fact = `the earlier address "${alias}" would lead nowhere`;
  return at(file, { line: 1, column: 1 }, error('vanished-alias', fact, `Put it back into "aliases: [${alias}]".`));
}

function vanishedStatement({ id, entry, heir }: LostStatement): Problem {
  const fact = `the published address #${id} would be gone`;
  const repair = heir
    ? `End the attribution of this statement with ^${id}.`
    : `Bring the statement back, or end the attribution of the one that replaces it with ^${id}.`;
  return at(entry.file, heir?.place ?? { line: 1, column: 1 }, error('vanished-statement', fact, repair));
}
