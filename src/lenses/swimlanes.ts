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
  /** The number of its topic in the legend; its length for a statement on none of those topics. */
  colour: number;
}

/** Speakers or parties over time: a row for each, a mark a statement. */
export interface Swimlanes<Of> {
  layout: StripLayout;
  /** The topics that have colours. */
  legend: Topic[];
  lanes: { of: Of; marks: Mark[] }[];
  /** How many with statements have no lane, those with the fewest. */
  leftOut: number;
}

/** More than seven colours and shapes are not told apart. */
const mostColours = 7;
/** A topic with more than this part of all statements would paint everything in one colour. */
const tooBroad = 0.34;
const mostLanes = 60;
/** Lanes beyond the first dozen are drawn while the page has no more marks than this. */
const mostMarks = 1200;
const fewestLanes = 12;
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
  const drawn = withMostSaid(groups);
  const lanes = groups
    .filter((group) => drawn.has(group))
    .map(([of, said]) => ({ of, marks: placeMarks(said, layout, colourOf) }));
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

function withMostSaid<Of>(groups: readonly [Of, ArchivedStatement[]][]): Set<[Of, ArchivedStatement[]]> {
  const drawn = new Set<[Of, ArchivedStatement[]]>();
  let marks = 0;
  for (const group of groups.toSorted((a, b) => b[1].length - a[1].length)) {
    marks += group[1].length;
    if (drawn.size >= mostLanes || (marks > mostMarks && drawn.size >= fewestLanes)) break;
    drawn.add(group);
  }
  return drawn;
}

function placeMarks(
  said: readonly ArchivedStatement[],
  layout: StripLayout,
  colourOf: (statement: ArchivedStatement) => number,
): Mark[] {
  /** Where the last mark of each level stands. */
  const taken = Array<number>(levels).fill(-Infinity);
  return said.map((statement) => {
    const month = monthOf(statement.date);
    const x = month === null ? undefined : placeOnStrip(layout, month, Number(firstDay(statement.date).slice(8)));
    const free = taken.findIndex((at) => x !== undefined && x - at >= markWidth * layout.width);
    const level = free < 0 ? taken.indexOf(Math.min(...taken)) : free;
    if (x !== undefined) taken[level] = x;
    return { statement, x, level, colour: colourOf(statement) };
  });
}
