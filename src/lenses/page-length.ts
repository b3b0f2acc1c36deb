import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { dateBy, groupByMonth, latestReportFirst, yearOf, type Month } from './timeline.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';

/** Up to this many statements, the first page holds them all. */
const allOnFirstPage = 100;
/** Beyond it, the first page holds whole months, the newest, until it has this many. */
const enough = 60;
/** More statements than this on a page make it slow to come and tiring to read. */
export const mostOnAPage = 400;

/** What the first page of a timeline shows, newest first, and the years that do not stand on it whole. */
export interface FirstPage {
  statements: ArchivedStatement[];
  olderYears: string[];
}

/** Chooses the months for the first page; every year has a page of its own besides. */
export function firstPage(statements: readonly ArchivedStatement[], clock: Clock = 'said'): FirstPage {
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  if (statements.length <= allOnFirstPage) return { statements: inOrder, olderYears: [] };
  const shown: ArchivedStatement[] = [];
  for (const { months } of groupByMonth(inOrder, clock)) {
    for (const { statements: ofMonth } of months) if (shown.length < enough) shown.push(...ofMonth);
  }
  const cut = shown.slice(0, mostOnAPage);
  const onPage = new Set(cut);
  const left = inOrder.filter((statement) => !onPage.has(statement));
  const years = left.map((statement) => yearOf(dateBy(clock, statement) ?? statement.date));
  return { statements: cut, olderYears: [...new Set(years)] };
}

/** The months that a year too long for one page is cut into, each with a page of its own; undefined for any other year. */
export function monthsOfLongYear(ofYear: readonly ArchivedStatement[], clock: Clock = 'said'): Month[] | undefined {
  if (ofYear.length <= mostOnAPage) return undefined;
  return groupByMonth(ofYear, clock).flatMap(({ months }) => months);
}
