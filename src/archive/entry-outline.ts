import type { ArticleReading } from '../statements/article.ts';
import type { EdtfDate } from '../statements/dates/dates.ts';
import { laterOf, type LatestDay } from '../statements/dates/latest-day.ts';
import type { Named, Problem } from '../statements/problems.ts';
import type { StatedRelation } from '../statements/relations.ts';
import type { KnownNames } from './names/known-names.ts';
import { resolveArticle } from './resolve-article.ts';
import { reportedIn, type Reported } from './same-report.ts';

/**
 * What remains of an entry when it has been read and its names resolved: all that the check of a collection asks of it, in a
 * twentieth of the room, and as plain data, so that it can be kept.
 */
export interface EntryOutline {
  /** What is wrong with its text, whatever the names of the collection are. */
  ofText: Problem[];
  /** What is wrong with the names in it. */
  ofNames: Problem[];
  /** Its earlier addresses; undefined when its fields could not be read. */
  aliases?: Named[];
  /** What others can lead to; undefined when its fields could not be read, or its publisher is unknown. */
  archived?: OutlinedEntry;
}

/** An entry by its addresses. */
export interface OutlinedEntry {
  slug: string;
  file: string;
  date: EdtfDate;
  isWithdrawn: boolean;
  /** The latest day that it tells of. */
  latest?: LatestDay;
  /** What of it is compared with others. */
  report?: Reported;
  /** Those statements whose names are all known. */
  statements: OutlinedStatement[];
}

/** A statement by its address. */
export interface OutlinedStatement {
  id: string;
  /** Who said it, by the addresses of their files. */
  by: string;
  /** Its own day, where that is not the day of its entry. */
  date?: EdtfDate;
  /** What it says that it is to others, where it says so. */
  relations?: StatedRelation[];
}

/** The outline of an entry that was read, in a collection that has these names. */
export function outlineEntry({ article, problems }: ArticleReading, names: KnownNames): EntryOutline {
  if (!article) return { ofText: problems, ofNames: [] };
  const { article: archived, stated, problems: ofNames } = resolveArticle(article, names);
  const outline: EntryOutline = { ofText: problems, ofNames, aliases: article.aliases };
  if (!archived) return outline;
  const relations = Map.groupBy(stated, ({ from }) => from);
  const { slug, file, date, status } = archived;
  const statements = archived.statements.map((statement): OutlinedStatement => {
    const own = relations.get(statement)?.map(({ stated: relation }) => relation);
    return {
      id: statement.id,
      by: statement.speakers.map(({ speaker }) => speaker.slug).join('; '),
      ...(statement.date !== date && { date: statement.date }),
      ...(own && { relations: own }),
    };
  });
  const latest = archived.statements.reduce(
    (known, said) => (said.date === date ? known : laterOf(known, said.date, said.place)),
    article.latest,
  );
  const report = reportedIn(archived);
  return {
    ...outline,
    archived: {
      ...{ slug, file, date, isWithdrawn: status === 'withdrawn', statements },
      ...(latest && { latest }),
      // Of its own: a digest that waits for the words to be asked for would hold the whole entry.
      ...(report && { report: { ...report, said: report.said.map((said) => ({ ...said })) } }),
    },
  };
}
