import { compareDates, type EdtfDate } from '../statements/dates/dates.ts';

interface Dated {
  date: EdtfDate;
  position: number;
  article: { slug: string };
}

/** Orders by date, then by entry, then as the entry has them: the same order on every machine. */
export function compareChronologically(a: Dated, b: Dated): number {
  return compareDates(a.date, b.date) || compareSlugs(a, b) || a.position - b.position;
}

/** Newest day first; the statements of one entry on one day stay in its order, for they follow from each other. */
export function newestFirst<Item extends Dated>(statements: readonly Item[]): Item[] {
  return (
    reversedDays(statements) ??
    statements.toSorted((a, b) => compareDates(b.date, a.date) || compareSlugs(a, b) || a.position - b.position)
  );
}

/** A list that is in order already, as those of an archive are, from its last day to its first; undefined where it is not. */
function reversedDays<Item extends Dated>(statements: readonly Item[]): Item[] | undefined {
  const days: Item[][] = [];
  let before: Item | undefined;
  for (const statement of statements) {
    if (before && compareChronologically(before, statement) > 0) return undefined;
    const day = before && compareDates(before.date, statement.date) === 0 ? days.at(-1) : undefined;
    if (day) day.push(statement);
    else days.push([statement]);
    before = statement;
  }
  return days.reverse().flat();
}

function compareSlugs(a: Dated, b: Dated): number {
  if (a.article.slug === b.article.slug) return 0;
  return a.article.slug < b.article.slug ? -1 : 1;
}

/** Which of a statement's two dates a timeline goes by: when it was said, or when the report of it was issued. */
export type Clock = 'said' | 'reported';
