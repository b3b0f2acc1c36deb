import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { dateBy, groupByMonth, latestReportFirst, yearOf, type Month } from './timeline.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';

/** Up to this many statements, the first page holds them all. */
const allOnFirstPage = 60;
/** Beyond it, the first page holds whole months, the newest, until it has this many. */
const enough = 25;
/** More statements than this on a page make it slow to come and tiring to read: some 2,000 elements, with what stands around them. */
export const mostOnAPage = 60;

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

/** A long list as the pages that hold it. */
export function pagesOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / mostOnAPage));
  return Array.from({ length: count }, (_, page) => items.slice(page * mostOnAPage, (page + 1) * mostOnAPage));
}

/** On which of the pages of a long list an item stands, from 1. */
export function pageOf(index: number): number {
  return Math.floor(Math.max(0, index) / mostOnAPage) + 1;
}

/** The months that a year too long for one page is cut into, each with a page of its own; undefined for any other year. */
export function monthsOfLongYear(ofYear: readonly ArchivedStatement[], clock: Clock = 'said'): Month[] | undefined {
  if (ofYear.length <= mostOnAPage) return undefined;
  return groupByMonth(ofYear, clock).flatMap(({ months }) => months);
}
