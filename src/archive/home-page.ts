import type { ArchivedStatement } from './archive.ts';
import { dateBy, latestReportFirst, newestFirst, yearOf, type Clock } from './timeline.ts';

/** Up to this many statements, the first page holds them all. */
const allOnOnePage = 100;
/** Beyond it, the first page holds whole years, the newest, until it has this many. */
const enough = 60;

/** What the first page of a timeline shows, newest first, and the years that stand on pages of their own. */
export interface HomePage {
  statements: ArchivedStatement[];
  olderYears: string[];
}

/** Chooses the years for the first page; every year has a page of its own besides. */
export function homePage(statements: readonly ArchivedStatement[], clock: Clock = 'said'): HomePage {
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  const years = [...Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date))];
  const shown: ArchivedStatement[] = [];
  const olderYears: string[] = [];
  for (const [year, ofYear] of years) {
    if (statements.length <= allOnOnePage || shown.length < enough) shown.push(...ofYear);
    else olderYears.push(year);
  }
  return { statements: shown, olderYears };
}
