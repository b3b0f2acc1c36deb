import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Topic } from '../archive/names/topics.ts';
import { firstDay } from '../statements/dates/dates.ts';
import { groupByParty } from './countries.ts';
import { layOutStrip, measureDensity, placeOnStrip, type StripLayout } from './density.ts';
import { rangeOf, type CountRange } from './matrix.ts';
import { monthNumber } from './months.ts';
import { groupBySpeaker, indexByTopic, monthOf } from './timeline.ts';

/** A place on a lane: a statement, or several that are too near each other to be told apart. */
export interface Mark {
  /** Oldest first; one at least. */
  statements: ArchivedStatement[];
  /** Where its middle is, in the units of the layout; undefined where the month is not known, and it is in the table only. */
  x: number | undefined;
  /** The number in the legend of the topic that most of them are on; none where more than half are on none of those. */
  colour: number | undefined;
}

/** Some months of a lane that has too many statements for marks. */
export interface Cell {
  /** Months, the first and the last with them. */
  from: string;
  to: string;
  count: number;
  /** In the units of the layout. */
  start: number;
  end: number;
}

/** What somebody said over time, as marks, or, where these would be too many, as shaded cells. */
export interface Lane<Of> {
  of: Of;
  count: number;
  /** The first and the last that was said. */
  first: ArchivedStatement;
  last: ArchivedStatement;
  marks: Mark[];
  /** Empty where there are marks; months without any statement have no cell. */
  cells: Cell[];
  /** Statements whose month is not known, where there are cells. */
  unplaced: number;
}

/** Speakers or parties over time: a lane for each. */
export interface Swimlanes<Of> {
  layout: StripLayout;
  /** The topics that have colours. */
  legend: Topic[];
  lanes: Lane<Of>[];
  /** Of the counts of the cells. */
  range: CountRange;
  /** Those with statements that have no lane, the fewest. */
  rest: { of: Of; count: number }[];
}

/** How lanes are ordered: those with the most statements first, or those who were heard first. */
export type LaneOrder = 'count' | 'first';

/** More than seven colours and shapes are not told apart. */
const mostColours = 7;
/** A topic with more than this part of all statements would paint everything in one colour. */
const tooBroad = 0.34;
/** A page with more lanes and elements of them than this is slow to come, and nobody tells them apart. */
const mostLanes = 40;
const mostElements = 1800;
/** A mark is drawn, named and in the table; a cell is drawn and named. */
const elementsOf = { mark: 5, cell: 3 };
/** More statements than this on a lane are cells. */
const mostOnLane = 40;
/** Marks nearer than this, as a part of the whole width, would touch on a phone. */
const markWidth = 0.035;
/** A cell is not narrower than this, as a part of the whole width; its months are one of these lengths. */
const cellWidth = 0.03;
const cellMonths = [1, 3, 6, 12, 24, 60, 120];

/** Draws up a lane for each speaker. */
export function drawSwimlanes(
  { statements, speakers, topics }: Pick<Archive, 'statements' | 'speakers' | 'topics'>,
  order: LaneOrder = 'count',
): Swimlanes<Speaker> | undefined {
  return drawLanes({ statements, topics }, groupBySpeaker(statements, speakers), order);
}

/** Draws up a lane for each party spoken for. */
export function drawPartyLanes(
  { statements, parties, topics }: Pick<Archive, 'statements' | 'parties' | 'topics'>,
  order: LaneOrder = 'count',
): Swimlanes<Party> | undefined {
  return drawLanes({ statements, topics }, groupByParty(statements, parties), order);
}

/** Those with the most statements are drawn, in the order asked for; undefined where there is no span of time to draw. */
function drawLanes<Of>(
  { statements, topics }: Pick<Archive, 'statements' | 'topics'>,
  groups: readonly [Of, ArchivedStatement[]][],
  order: LaneOrder,
): Swimlanes<Of> | undefined {
  const density = measureDensity(statements);
  if (!density) return undefined;
  const layout = layOutStrip(density);
  const legend = chooseLegend(statements, topics);
  const onTopic = indexByTopic(statements);
  const members = legend.map((topic) => new Set(onTopic.get(topic)));
  const byCount = groups.toSorted((a, b) => b[1].length - a[1].length);
  const lanes: Lane<Of>[] = [];
  let elements = 0;
  for (const [of, said] of byCount.slice(0, mostLanes)) {
    const lane = laneOf(of, said, layout, members);
    elements += lane.marks.length * elementsOf.mark + lane.cells.length * elementsOf.cell;
    if (elements > mostElements && lanes.length > 0) break;
    lanes.push(lane);
  }
  return {
    layout,
    legend,
    lanes: order === 'count' ? lanes : lanes.toSorted((a, b) => compareDays(a.first, b.first)),
    range: rangeOf(lanes.flatMap(({ cells }) => cells.map(({ count }) => count))),
    rest: byCount.slice(lanes.length).map(([of, { length: count }]) => ({ of, count })),
  };
}

function compareDays(a: ArchivedStatement, b: ArchivedStatement): number {
  const [first, second] = [firstDay(a.date), firstDay(b.date)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function laneOf<Of>(
  of: Of,
  said: readonly ArchivedStatement[],
  layout: StripLayout,
  members: readonly ReadonlySet<ArchivedStatement>[],
): Lane<Of> {
  const inOrder = said.toSorted(compareDays);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) throw new Error('a lane needs a statement');
  const own = { of, count: said.length, first, last };
  if (said.length > mostOnLane) {
    const cells = cellsOf(inOrder, layout);
    const placed = cells.reduce((sum, { count }) => sum + count, 0);
    return { ...own, marks: [], cells, unplaced: said.length - placed };
  }
  const marks = gatherMarks(inOrder, layout).map(({ statements, x }) => {
    return { statements, x, colour: topicOfMost(statements, members) };
  });
  return { ...own, marks, cells: [], unplaced: 0 };
}

/** The number of the topic that more than half of some statements are on, the first of those that have as many. */
function topicOfMost(
  statements: readonly ArchivedStatement[],
  members: readonly ReadonlySet<ArchivedStatement>[],
): number | undefined {
  const counts = members.map((onTopic) => statements.filter((statement) => onTopic.has(statement)).length);
  const most = Math.max(0, ...counts);
  return most * 2 > statements.length ? counts.indexOf(most) : undefined;
}

/** The topics that together cover the most statements, chosen one after the other, none of them nearly everything. */
function chooseLegend(statements: readonly ArchivedStatement[], topics: readonly Topic[]): Topic[] {
  const onTopic = indexByTopic(statements);
  const candidates = topics.filter((topic) => (onTopic.get(topic)?.length ?? 0) <= statements.length * tooBroad);
  const covered = new Set<ArchivedStatement>();
  const gain = (topic: Topic) => (onTopic.get(topic) ?? []).filter((statement) => !covered.has(statement)).length;
  const legend: Topic[] = [];
  while (legend.length < mostColours) {
    const [best] = candidates
      .filter((topic) => !legend.includes(topic))
      .map((topic) => ({ topic, gain: gain(topic) }))
      .sort((a, b) => b.gain - a.gain);
    if (!best || best.gain === 0) break;
    legend.push(best.topic);
    for (const statement of onTopic.get(best.topic) ?? []) covered.add(statement);
  }
  return legend;
}

/** Statements in the order of time, those that would touch as one mark in the middle of their places. */
function gatherMarks(
  statements: readonly ArchivedStatement[],
  layout: StripLayout,
): { statements: ArchivedStatement[]; x: number | undefined }[] {
  const placed: { statements: ArchivedStatement[]; x: number }[] = [];
  const unplaced: ArchivedStatement[] = [];
  for (const statement of statements) {
    const month = monthOf(statement.date);
    const x = month === null ? undefined : placeOnStrip(layout, month, Number(firstDay(statement.date).slice(8)));
    if (x === undefined) {
      unplaced.push(statement);
      continue;
    }
    const before = placed.at(-1);
    if (before && x - before.x < markWidth * layout.width) {
      const { length } = before.statements;
      before.x = (before.x * length + x) / (length + 1);
      before.statements.push(statement);
    } else placed.push({ statements: [statement], x });
  }
  return [...placed, ...unplaced.map((statement) => ({ statements: [statement], x: undefined }))];
}

/** Counts statements in stretches of so many months of the calendar that each can be seen. */
function cellsOf(statements: readonly ArchivedStatement[], { columns, width }: StripLayout): Cell[] {
  const months = cellMonths.find((length) => length >= cellWidth * width) ?? 120;
  const inMonth = Map.groupBy(statements, ({ date }) => monthOf(date));
  const cells: Cell[] = [];
  let stretch = -1;
  for (const column of columns) {
    if (!('month' in column)) {
      stretch = -1;
      continue;
    }
    const number = Math.floor(monthNumber(column.month) / months);
    const count = inMonth.get(column.month)?.length ?? 0;
    const last = cells.at(-1);
    if (number === stretch && last) {
      last.to = column.month;
      last.end = column.end;
      last.count += count;
    } else cells.push({ from: column.month, to: column.month, count, start: column.start, end: column.end });
    stretch = number;
  }
  return cells.filter(({ count }) => count > 0);
}

/** The years that a layout has, each with the place where it begins; of the first one that of its first month. */
export function yearsOfLayout({ columns }: StripLayout): { month: string; x: number }[] {
  return columns.flatMap((column, index) => {
    if (!('month' in column)) return [];
    const before = columns[index - 1];
    const isStart = before === undefined || !('month' in before) || column.month.endsWith('-01');
    return isStart ? [{ month: column.month, x: column.start }] : [];
  });
}

/** The runs of months without any statement that a layout shows narrower than they were. */
export function runsOfLayout({ columns }: StripLayout): { from: string; to: string; start: number; end: number }[] {
  return columns.flatMap((column) => ('month' in column ? [] : [column]));
}
