import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { monthNumber, monthText } from './months.ts';
import { dateBy, monthOf } from './timeline.ts';
import type { Clock } from '../archive/chronology.ts';

/** A month with its statements, or a long run of months without any, first and last included. */
export type DensityColumn = { month: string; count: number } | { from: string; to: string };

/** How many statements fall in each month of a span. */
export interface Density {
  /** From the first month that has statements to the last, oldest first; months without any are there up to a long run. */
  columns: DensityColumn[];
  /** The highest count of a month, and the first month that has it. */
  most: { month: string; count: number };
  /** Statements whose date does not say which month. */
  unknown: number;
}

/** A run of more months than this without any statement is one column: half a century of nothing would press the rest together. */
const longestRun = 24;

const measured = new WeakMap<readonly ArchivedStatement[], Map<Clock, Density | undefined>>();

/**
 * Counts statements by month of one of the clocks, in any order given; undefined where fewer than two months have any. A list is counted once: its strip
 * stands on its page, and in a frame on those of others.
 */
export function measureDensity(statements: readonly ArchivedStatement[], clock: Clock = 'said'): Density | undefined {
  const ofList = measured.get(statements) ?? new Map<Clock, Density | undefined>();
  measured.set(statements, ofList);
  if (!ofList.has(clock)) ofList.set(clock, count(statements, clock));
  return ofList.get(clock);
}

function count(statements: readonly ArchivedStatement[], clock: Clock): Density | undefined {
  const inMonth = new Map<string | null, number>();
  for (const statement of statements) {
    const date = dateBy(clock, statement);
    if (!date) continue;
    const month = monthOf(date);
    inMonth.set(month, (inMonth.get(month) ?? 0) + 1);
  }
  const held = [...inMonth.keys()].filter((month) => month !== null).sort();
  if (held.length < 2) return undefined;
  const columns: DensityColumn[] = [];
  let most = { month: '', count: 0 };
  for (const [index, month] of held.entries()) {
    const before = held[index - 1];
    if (before !== undefined) columns.push(...between(monthNumber(before) + 1, monthNumber(month) - 1));
    const column = { month, count: inMonth.get(month) ?? 0 };
    columns.push(column);
    if (column.count > most.count) most = column;
  }
  return { columns, most, unknown: inMonth.get(null) ?? 0 };
}

function between(first: number, last: number): DensityColumn[] {
  if (last - first + 1 > longestRun) return [{ from: monthText(first), to: monthText(last) }];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    month: monthText(first + index),
    count: 0,
  }));
}

/** Columns of a strip with their places, in months; a long run without any is drawn as a few. */
export interface StripLayout {
  columns: (DensityColumn & { start: number; end: number })[];
  /** Where the last column ends. */
  end: number;
  /** The width of the whole: a short span is drawn as a part of three years, not blown up to the width of the page. */
  width: number;
}

const fewestColumns = 36;
/** How wide a long run of months without any is drawn, in months. */
const runWidth = 4;

/** Places the columns of a strip one after the other. */
export function layOutStrip({ columns }: Density): StripLayout {
  let end = 0;
  const placed = columns.map((column) => {
    const start = end;
    end += 'month' in column ? 1 : runWidth;
    return { ...column, start, end };
  });
  return { columns: placed, end, width: Math.max(fewestColumns, end) };
}

/** A bar of a strip: a month, or as much of the calendar as makes it wide enough to be told apart. */
export interface Bar {
  /** The first month of it that has statements: where its link leads. */
  from: string;
  /** What of the calendar it stands for, as EDTF: `2031-05`, `2031-04/2031-06`, `2031`, `2030/2039` */
  period: string;
  count: number;
  start: number;
  end: number;
}

/** What the bars of a strip stand for, in months: whole months, quarters, half-years, years or several years. */
const spans = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200];

/** More bars than this are narrower than four pixels on a phone of 390. */
const mostBars = 88;

/** How many months a bar of a strip stands for, so that none is too narrow. */
export function monthsOfBar({ width }: StripLayout): number {
  return spans.find((months) => width / months <= mostBars) ?? 1200;
}

/** The bars of a strip, oldest first, each of one span of the calendar; spans without any statement have none. */
export function barsOf(layout: StripLayout): Bar[] {
  const months = monthsOfBar(layout);
  const held = layout.columns.flatMap((column) => ('month' in column ? [column] : []));
  return [...Map.groupBy(held, ({ month }) => Math.floor(monthNumber(month) / months))].flatMap(([span, columns]) => {
    const [first, last] = [columns[0], columns.at(-1)];
    const from = columns.find(({ count }) => count > 0)?.month;
    if (!first || !last || from === undefined) return [];
    const count = columns.reduce((sum, column) => sum + column.count, 0);
    return { from, period: spanOfCalendar(span * months, months), count, start: first.start, end: last.end };
  });
}

function spanOfCalendar(first: number, months: number): string {
  const [from, to] = [monthText(first), monthText(first + months - 1)];
  if (months === 1) return from;
  if (months < 12) return `${from}/${to}`;
  return months === 12 ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(0, 4)}`;
}

/** The place of a day of a month that the strip has; undefined for a month that it passes over. */
export function placeOnStrip({ columns }: StripLayout, month: string, day: number): number | undefined {
  const column = columns.find((candidate) => 'month' in candidate && candidate.month === month);
  return column && column.start + (day - 1) / 31;
}
