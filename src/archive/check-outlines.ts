import type { EdtfDate } from '../statements/dates.ts';
import { byPlace, type Named, type Problem } from '../statements/problems.ts';
import { findTakenAddresses } from './addresses.ts';
import { slugOf } from '../statements/article.ts';
import type { EntryOutline, OutlinedEntry } from './entry-outline.ts';
import { findLinks, type StatedBy } from './link-relations.ts';

/** What is wrong with a collection, and how much there is of it. */
export interface CheckedCollection {
  /** In the order of files and lines: the same ones, in the same order, that `buildArchive` finds. */
  problems: Problem[];
  entries: number;
  /** Those of withdrawn entries do not count. */
  statements: number;
}

/**
 * Checks a collection by the outlines of its entries, which stand in the order of their files. `ofNames` is what is wrong with the
 * files of names and their links, and with the names of files.
 */
export function checkOutlines(
  outlines: readonly { file: string; outline: EntryOutline }[],
  ofNames: readonly Problem[],
): CheckedCollection {
  const addressed = outlines.flatMap(({ file, outline: { aliases } }) =>
    aliases ? [{ slug: slugOf(file), file, aliases }] : [],
  );
  const entries = outlines.flatMap(({ outline: { archived, aliases = [] } }) => (archived ? linked(archived, aliases) : []));
  const files = new Set(outlines.map(({ file }) => file));
  const stated = entries.flatMap(({ statements }) =>
    statements.flatMap((from) => from.relations.map((relation): StatedBy<LinkedStatement> => ({ from, stated: relation }))),
  );
  const problems = [
    ...ofNames,
    ...outlines.flatMap(({ outline }) => outline.ofText),
    ...findTakenAddresses(addressed),
    ...outlines.flatMap(({ outline }) => outline.ofNames),
    ...findLinks(stated, entries, files).problems,
  ];
  const current = entries.filter(({ isWithdrawn }) => !isWithdrawn);
  return {
    problems: problems.sort(byPlace),
    entries: entries.length,
    statements: current.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

interface LinkedStatement {
  id: string;
  date: EdtfDate;
  relations: OutlinedEntry['statements'][number]['relations'];
  article: LinkedEntry;
}

interface LinkedEntry extends Omit<OutlinedEntry, 'statements'> {
  aliases: string[];
  statements: LinkedStatement[];
}

/** An entry whose statements know it. */
function linked({ statements, ...entry }: OutlinedEntry, aliases: readonly Named[]): LinkedEntry {
  const article: LinkedEntry = { ...entry, aliases: aliases.map(({ text }) => text), statements: [] };
  article.statements = statements.map((statement) => ({ ...statement, article }));
  return article;
}
