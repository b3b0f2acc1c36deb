import { at, error, type Problem } from '../statements/problems.ts';
import { plainText } from '../statements/statement.ts';
import { foldName, type Nameable } from '../archive/names.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../archive/archived-statement.ts';

/** A published statement whose address would be gone, and in its entry the statement that it most likely became. */
export interface LostStatement {
  id: string;
  entry: ArchivedArticle;
  heir: ArchivedStatement | undefined;
}

/**
 * Addresses that were published and would be gone: a published address never dies. Each problem says which `^id`,
 * `aliases` or `status: withdrawn` keeps it alive.
 */
export function findVanishedAddresses(published: Archive, archive: Archive): Problem[] {
  const entries = entriesByAddress(archive);
  const entryProblems = published.articles.flatMap((before) => {
    const after = entries.get(before.slug);
    if (!after) return [vanishedEntry(before)];
    return before.aliases.filter((alias) => !entries.has(alias)).map((alias) => vanishedAlias(alias, after));
  });
  return [
    ...entryProblems,
    ...findLostStatements(published, archive).map(vanishedStatement),
    ...findVanishedFiles('speakers', published.speakers, archive.speakers),
    ...findVanishedFiles('topics', published.topics, archive.topics),
    ...findVanishedFiles('publishers', published.publishers, archive.publishers),
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
export function findLostStatements(published: Archive, archive: Archive): LostStatement[] {
  const entries = entriesByAddress(archive);
  return published.articles.flatMap((before) => {
    const entry = entries.get(before.slug);
    if (!entry) return [];
    const kept = new Set(entry.statements.map(({ id }) => id));
    const known = new Set(before.statements.map(({ id }) => id));
    const fresh = new Set(entry.statements.filter(({ id }) => !known.has(id)));
    return before.statements.flatMap((statement) => {
      if (kept.has(statement.id)) return [];
      const heir = nearestStatement(statement, fresh);
      if (heir) fresh.delete(heir);
      return [{ id: statement.id, entry, heir }];
    });
  });
}

/** Entries by every address that leads to them. */
function entriesByAddress({ articles }: Archive): Map<string, ArchivedArticle> {
  const entries = new Map(articles.map((article) => [article.slug, article]));
  for (const article of articles) for (const alias of article.aliases) entries.set(alias, article);
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

function vanishedEntry({ slug, file }: ArchivedArticle): Problem {
  const fact = `the published entry "${slug}" would be gone`;
  const repair = `Bring it back with "status: withdrawn", or add "aliases: [${slug}]" to the entry that replaces it.`;
  return at(file, { line: 1, column: 1 }, error('vanished-entry', fact, repair));
}

function vanishedAlias(alias: string, { file }: ArchivedArticle): Problem {
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
