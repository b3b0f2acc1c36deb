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
  return statements.toSorted((a, b) => compareDates(b.date, a.date) || compareSlugs(a, b) || a.position - b.position);
}

function compareSlugs(a: Dated, b: Dated): number {
  if (a.article.slug === b.article.slug) return 0;
  return a.article.slug < b.article.slug ? -1 : 1;
}

/** Which of a statement's two dates a timeline goes by: when it was said, or when the report of it was issued. */
export type Clock = 'said' | 'reported';
