import { firstDay } from '../statements/dates/dates.ts';
import type { Archive } from '../archive/archive.ts';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { monthNumber, monthText } from './months.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Publisher } from '../archive/names/publishers.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { indexByParty, indexBySpeaker, monthOf } from './timeline.ts';

/** How many statements something has. */
export interface Share<Of> {
  of: Of;
  count: number;
}

/** What an archive holds and where it is thin, so that a gap in it is not read as a silence. */
export interface Coverage {
  statements: number;
  /** The most first, as in the other shares; a speaker or publisher without statements is left out. */
  speakers: Share<Speaker>[];
  publishers: Share<Publisher>[];
  /** By the party spoken for, each statement once under each of its parties; null for those who speak for none. */
  parties: Share<Party | null>[];
  /** How many statements are by somebody whom the source does not name. */
  unnamed: number;
  /** Speakers with a single statement, by name. */
  heardOnce: Speaker[];
  /** Years that have statements, each with its twelve months, and what has no month. */
  years: { year: string; months: number[]; unknown: number }[];
  /** Runs of months without any, between the first month that has some and the last: both ends included. */
  gaps: { from: string; to: string; months: number }[];
}

/** Counts what an archive holds by speaker, publisher, country and month. */
export function measureCoverage({ statements }: Pick<Archive, 'statements'>): Coverage {
  const speakers = shares(indexBySpeaker(statements));
  return {
    statements: statements.length,
    speakers,
    publishers: shares(Map.groupBy(statements, (statement) => statement.article.source.publisher)),
    parties: shares(
      new Map<Party | null, readonly ArchivedStatement[]>([...indexByParty(statements), ...withoutParty(statements)]),
    ),
    unnamed: statements.filter(({ speakers: said }) => said.some(({ speaker }) => speaker.kind === 'unnamed')).length,
    heardOnce: speakers.filter(({ count }) => count === 1).map(({ of }) => of),
    years: countYears(statements),
    gaps: findGaps(statements),
  };
}

/** The statements of those who speak for none, if there are some. */
function withoutParty(statements: readonly ArchivedStatement[]): [null, ArchivedStatement[]][] {
  const found = statements.filter(({ parties }) => parties.length === 0);
  return found.length > 0 ? [[null, found]] : [];
}

function shares<Of>(groups: ReadonlyMap<Of, readonly ArchivedStatement[]>): Share<Of>[] {
  return [...groups].map(([of, group]) => ({ of, count: group.length })).sort((a, b) => b.count - a.count);
}

function countYears(statements: readonly ArchivedStatement[]): Coverage['years'] {
  return [...Map.groupBy(statements, ({ date }) => firstDay(date).slice(0, 4))].map(([year, ofYear]) => {
    const inMonth = Map.groupBy(ofYear, ({ date }) => monthOf(date)?.slice(5));
    const months = Array.from(
      { length: 12 },
      (_, index) => inMonth.get(String(index + 1).padStart(2, '0'))?.length ?? 0,
    );
    return { year, months, unknown: ofYear.length - months.reduce((sum, count) => sum + count, 0) };
  });
}

function findGaps(statements: readonly ArchivedStatement[]): Coverage['gaps'] {
  const held = [...new Set(statements.map(({ date }) => monthOf(date)).filter((month) => month !== null))].sort();
  return held.flatMap((month, index) => {
    const next = held[index + 1];
    if (next === undefined) return [];
    const months = monthNumber(next) - monthNumber(month) - 1;
    if (months < 1) return [];
    return [{ from: monthText(monthNumber(month) + 1), to: monthText(monthNumber(next) - 1), months }];
  });
}
