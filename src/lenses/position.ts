import { firstDay, lastDay } from '../statements/dates.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { intervalBetween, type Interval } from './interval.ts';
import type { Role } from '../archive/role.ts';
import type { Speaker } from '../archive/speakers.ts';

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
  const ofOthers = onTopic.filter((statement) => !own.has(statement));
  return said.map((statement, index) => {
    const before = said[index - 1];
    const others = near(statement, ofOthers);
    return {
      statement,
      interval: before && intervalBetween(before.date, statement.date),
      others: others.slice(0, shownOthers),
      moreOthers: Math.max(0, others.length - shownOthers),
    };
  });
}

function near(statement: ArchivedStatement, ofOthers: readonly ArchivedStatement[]): ArchivedStatement[] {
  if (wideOf(statement) > widest) return [];
  return ofOthers
    .filter((other) => wideOf(other) <= widest)
    .map((other) => ({ other, apart: apart(statement, other) }))
    .filter((candidate) => candidate.apart <= weeks)
    .sort((a, b) => a.apart - b.apart)
    .map(({ other }) => other);
}

/** The days between two statements, 0 where their dates can mean the same day. */
function apart(a: ArchivedStatement, b: ArchivedStatement): number {
  return Math.max(0, daysFrom(lastDay(a.date), firstDay(b.date)), daysFrom(lastDay(b.date), firstDay(a.date)));
}

function wideOf({ date }: ArchivedStatement): number {
  return daysFrom(firstDay(date), lastDay(date)) + 1;
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

function isSameRole(a: Role | undefined, b: Role | undefined): boolean {
  return a?.role === b?.role && a?.organization === b?.organization;
}
