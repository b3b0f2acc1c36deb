import { firstDay } from '../statements/dates.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { layOutStrip, measureDensity, placeOnStrip, type StripLayout } from './density.ts';
import type { Party } from '../archive/parties.ts';
import type { Speaker } from '../archive/speakers.ts';
import { groupByParty } from './countries.ts';
import { groupBySpeaker, indexByTopic, monthOf } from './timeline.ts';
import type { Topic } from '../archive/topics.ts';

/** A statement on a lane. */
export interface Mark {
  statement: ArchivedStatement;
  /** Its place in time, in the units of the layout; undefined where its month is not known, and it is in the table only. */
  x: number | undefined;
  /** How far below the first of its neighbours it stands, from 0, so that none hides another. */
  level: number;
  /** How many more statements of the lane, of this colour and near in time, it stands for. */
  more: number;
  /** The number of its topic in the legend; its length for a statement on none of those topics. */
  colour: number;
}

/** Speakers or parties over time: a row for each, a mark a statement. */
export interface Swimlanes<Of> {
  layout: StripLayout;
  /** The topics that have colours. */
  legend: Topic[];
  lanes: { of: Of; count: number; marks: Mark[] }[];
  /** How many with statements have no lane, those with the fewest. */
  leftOut: number;
}

/** More than seven colours and shapes are not told apart. */
const mostColours = 7;
/** A topic with more than this part of all statements would paint everything in one colour. */
const tooBroad = 0.34;
/** A page with more lanes and marks than this is slow to come, and nobody tells them apart. */
const mostLanes = 40;
const mostMarks = 400;
/** Marks nearer than this, as a part of the whole width, would touch. */
const markWidth = 0.013;
const levels = 3;

/** Draws up a lane for each speaker, in the order of the speaker list; undefined where there is no span of time to draw. */
export function drawSwimlanes({
  statements,
  speakers,
  topics,
}: Pick<Archive, 'statements' | 'speakers' | 'topics'>): Swimlanes<Speaker> | undefined {
  return drawLanes({ statements, topics }, groupBySpeaker(statements, speakers));
}

/** Draws up a lane for each party spoken for, in the order given. */
export function drawPartyLanes({
  statements,
  parties,
  topics,
}: Pick<Archive, 'statements' | 'parties' | 'topics'>): Swimlanes<Party> | undefined {
  return drawLanes({ statements, topics }, groupByParty(statements, parties));
}

/** Those with the most statements are drawn. */
function drawLanes<Of>(
  { statements, topics }: Pick<Archive, 'statements' | 'topics'>,
  groups: readonly [Of, ArchivedStatement[]][],
): Swimlanes<Of> | undefined {
  const density = measureDensity(statements);
  if (!density) return undefined;
  const layout = layOutStrip(density);
  const legend = chooseLegend(statements, topics);
  const onTopic = indexByTopic(statements);
  const members = legend.map((topic) => new Set(onTopic.get(topic)));
  const colourOf = (statement: ArchivedStatement) => {
    const colour = members.findIndex((set) => set.has(statement));
    return colour < 0 ? legend.length : colour;
  };
  const drawn = new Set(groups.toSorted((a, b) => b[1].length - a[1].length).slice(0, mostLanes));
  const placed = groups
    .filter((group) => drawn.has(group))
    .map(([, said]) => said.map((one) => placeOf(one, layout, colourOf)));
  // Where there are too many marks, those of one colour that are near each other become one.
  let distance = markWidth;
  let thinned = placed;
  while (thinned.flat().length > mostMarks && distance < 1) {
    thinned = placed.map((marks) => mergeNear(marks, distance * layout.width));
    distance *= 2;
  }
  const lanes = groups
    .filter((group) => drawn.has(group))
    .map(([of, said], lane) => ({
      of,
      count: said.length,
      marks: setLevels(thinned[lane] ?? [], layout),
    }));
  return { layout, legend, lanes, leftOut: groups.length - lanes.length };
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

function placeOf(
  statement: ArchivedStatement,
  layout: StripLayout,
  colourOf: (statement: ArchivedStatement) => number,
): Mark {
  const month = monthOf(statement.date);
  const x = month === null ? undefined : placeOnStrip(layout, month, Number(firstDay(statement.date).slice(8)));
  return { statement, more: 0, x, level: 0, colour: colourOf(statement) };
}

/** Marks in the order of time, each for those of its colour that stand within a distance behind it. */
function mergeNear(marks: readonly Mark[], distance: number): Mark[] {
  const merged: Mark[] = [];
  const last = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.colour} ${mark.x === undefined}`;
    const before = last.get(key);
    if (before && (mark.x ?? 0) - (before.x ?? 0) <= distance) {
      before.more += 1;
    } else {
      const own = { ...mark };
      last.set(key, own);
      merged.push(own);
    }
  }
  return merged;
}

function setLevels(marks: readonly Mark[], layout: StripLayout): Mark[] {
  /** Where the last mark of each level stands. */
  const taken = Array<number>(levels).fill(-Infinity);
  return marks.map((mark) => {
    const { x } = mark;
    const free = taken.findIndex((at) => x !== undefined && x - at >= markWidth * layout.width);
    const level = free < 0 ? taken.indexOf(Math.min(...taken)) : free;
    if (x !== undefined) taken[level] = x;
    return { ...mark, level };
  });
}
