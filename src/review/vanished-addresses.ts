import { at, error, type Problem } from '../statements/problems.ts';
import { plainText } from '../statements/statement.ts';
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
  return [...entryProblems, ...findLostStatements(published, archive).map(vanishedStatement)];
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
    .filter((candidate) => candidate.speaker.slug === old.speaker.slug)
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
