import { causesOf, type Causes } from './consequences.ts';
import type { EdtfDate } from '../statements/dates/dates.ts';
import { byPlace, type Named, type Problem, type SourceFile } from '../statements/problems.ts';
import type { StatedRelation } from '../statements/relations.ts';
import { findTakenAddresses } from './addresses.ts';
import { slugOf } from '../statements/article.ts';
import type { EntryOutline, OutlinedEntry } from './entry-outline.ts';
import { findLinks, type StatedBy } from './link-relations.ts';
import { findSameReports } from './same-report.ts';

/** What is wrong with a collection, the same problems in the same order that `buildArchive` finds, and what there is of it. */
export interface CheckedCollection extends Causes {
  /** Those entries that are in the archive, in the order of their files. */
  entries: OutlinedEntry[];
}

/** The outline of the entry in a file. */
export interface OutlineOfFile {
  file: string;
  outline: EntryOutline;
}

/**
 * Checks a collection by the outlines of its entries, which stand in the order of their files. `ofNames` is what is wrong with the
 * files of names and their links, and with the names of files; `unread` are those files of names that could not be read.
 */
export function checkOutlines(
  outlines: readonly OutlineOfFile[],
  ofNames: readonly Problem[],
  unread: readonly SourceFile[],
): CheckedCollection {
  const addressed = outlines.flatMap(({ file, outline: { aliases } }) =>
    aliases ? [{ slug: slugOf(file), file, aliases }] : [],
  );
  const entries = outlines.flatMap(({ outline: { archived } }) => archived ?? []);
  const problems = [
    ...ofNames,
    ...outlines.flatMap(({ outline }) => outline.ofText),
    ...findTakenAddresses(addressed),
    ...outlines.flatMap(({ outline }) => outline.ofNames),
    ...findDeadLinks(outlines),
    ...findSameReports(entries.map(({ file, report }) => ({ file, report }))),
  ];
  return { ...causesOf(problems.sort(byPlace), unread), entries };
}

/** How much there is in entries; the statements of withdrawn ones do not count. */
export function countOutlines(entries: readonly OutlinedEntry[]): { entries: number; statements: number } {
  const current = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  return { entries: entries.length, statements: current.reduce((sum, { statements }) => sum + statements.length, 0) };
}

interface LinkedStatement {
  id: string;
  date: EdtfDate;
  relations: readonly StatedRelation[];
  article: LinkedEntry;
}

interface LinkedEntry extends Omit<OutlinedEntry, 'statements'> {
  aliases: string[];
  statements: LinkedStatement[];
}

function findDeadLinks(outlines: readonly OutlineOfFile[]): Problem[] {
  const isLinking = outlines.some(({ outline }) => outline.archived?.statements.some(({ relations }) => relations));
  if (!isLinking) return [];
  const entries = outlines.flatMap(({ outline: { archived, aliases } }) => (archived ? linked(archived, aliases) : []));
  const stated = entries.flatMap(({ statements }) =>
    statements.flatMap((from) =>
      from.relations.map((relation): StatedBy<LinkedStatement> => ({ from, stated: relation })),
    ),
  );
  return findLinks(stated, entries, new Set(outlines.map(({ file }) => file))).problems;
}

/** An entry whose statements know it. */
function linked({ statements, ...entry }: OutlinedEntry, aliases: readonly Named[] = []): LinkedEntry {
  const article: LinkedEntry = { ...entry, aliases: aliases.map(({ text }) => text), statements: [] };
  article.statements = statements.map(({ id, date = entry.date, relations = [] }) => ({
    id,
    date,
    relations,
    article,
  }));
  return article;
}
