import { firstDay, lastDay } from '../statements/dates/dates.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { intervalBetween, type Interval } from './interval.ts';
import type { Role } from '../archive/names/role.ts';
import type { Speaker } from '../archive/names/speakers.ts';

/** A statement of a position, with what lies between it and the one before, and what others said meanwhile. */
export interface PositionStep {
  statement: ArchivedStatement;
  /** The time since the statement before; undefined where a date is too wide to say. */
  interval?: Interval | undefined;
  /** The role held that day, where it is not the one of the statement before. */
  newRole?: Role | undefined;
  /** Other speakers' statements on the topic in the same weeks, the nearest in time first, at most so many. */
  others: ArchivedStatement[];
  /** How many more there are. */
  moreOthers: number;
}

/** Days before and after a statement that count as the same weeks. */
const weeks = 14;
const shownOthers = 4;
/** A date that can mean more days than a month says nothing about weeks. */
const widest = 31;
const day = 86_400_000;

/** Follows what one speaker said on a topic, oldest first; `onTopic` is all that was said on it, oldest first. */
export function tracePosition(
  speaker: Speaker,
  said: readonly ArchivedStatement[],
  onTopic: readonly ArchivedStatement[],
): PositionStep[] {
  const roleIn = (statement: ArchivedStatement) =>
    statement.speakers.find((attributed) => attributed.speaker === speaker)?.role;
  return traceStatements(said, onTopic).map((step, index) => {
    const before = said[index - 1];
    const role = roleIn(step.statement);
    return before && !isSameRole(roleIn(before), role) ? { ...step, newRole: role } : step;
  });
}

/** Follows statements on a topic, oldest first, and what others said meanwhile. */
export function traceStatements(
  said: readonly ArchivedStatement[],
  onTopic: readonly ArchivedStatement[],
): PositionStep[] {
  const own = new Set(said);
  const placed = placedByDay(onTopic);
  return said.map((statement, index) => {
    const before = said[index - 1];
    const others = near(statement, placed).filter((other) => !own.has(other));
    return {
      statement,
      interval: before && intervalBetween(before.date, statement.date),
      others: others.slice(0, shownOthers),
      moreOthers: Math.max(0, others.length - shownOthers),
    };
  });
}

/** A statement with the days that its date can mean, counted from 1970. */
interface Placed {
  statement: ArchivedStatement;
  first: number;
  last: number;
}

const placedOnTopic = new WeakMap<readonly ArchivedStatement[], Placed[]>();

/** Statements whose dates say something about weeks, by first day; placed once for all positions on a topic. */
function placedByDay(onTopic: readonly ArchivedStatement[]): Placed[] {
  const known = placedOnTopic.get(onTopic);
  if (known) return known;
  const placed = onTopic.flatMap((statement) => placeOf(statement) ?? []).sort((a, b) => a.first - b.first);
  placedOnTopic.set(onTopic, placed);
  return placed;
}

function placeOf(statement: ArchivedStatement): Placed | undefined {
  const [first, last] = [firstDay(statement.date), lastDay(statement.date)].map((text) => Date.parse(text) / day);
  return first === undefined || last === undefined || !(last - first < widest) ? undefined : { statement, first, last };
}

/** The statements in the same weeks, the nearest first: of those sorted by first day only they that can reach the window are looked at. */
function near(statement: ArchivedStatement, placed: readonly Placed[]): ArchivedStatement[] {
  const own = placeOf(statement);
  if (!own) return [];
  const found: { other: ArchivedStatement; apart: number }[] = [];
  for (let index = firstFrom(placed, own.first - weeks - widest); index < placed.length; index++) {
    const other = placed[index];
    if (!other || other.first > own.last + weeks) break;
    // 0 where the two dates can mean the same day.
    const apart = Math.max(0, other.first - own.last, own.first - other.last);
    if (apart <= weeks) found.push({ other: other.statement, apart });
  }
  return found.sort((a, b) => a.apart - b.apart).map(({ other }) => other);
}

/** The number of the first statement that begins on a day or later. */
function firstFrom(placed: readonly Placed[], first: number): number {
  let [low, high] = [0, placed.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.first ?? Infinity) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isSameRole(a: Role | undefined, b: Role | undefined): boolean {
  return a?.role === b?.role && a?.organization === b?.organization;
}
