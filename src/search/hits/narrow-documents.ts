import { certaintyIn, readBounds, type Period } from '../../statements/dates/period.ts';
import { filterDocuments, type ForgivenValue, type UnknownValue } from './filter-documents.ts';
import type { DayRun } from '../files/index-files.ts';
import type { IndexReader } from '../files/index-reader.ts';
import { narrowingQuery } from '../queries/narrowing-query.ts';
import type { Narrowing } from '../queries/narrowing.ts';

/** The statements that a narrowed timeline shows. */
export interface Narrowed {
  /** Their numbers, in the order asked for. */
  documents: Uint32Array;
  /** Those that only may lie in the period. */
  possible: ReadonlySet<number>;
  /** How many of them have no place in that order, for nobody knows when they were reported. */
  unplaced: number;
  /** How many of them lie in which month, as far as their dates say one: `['2031-05', 3]` */
  months: [month: string, statements: number][];
  unknown: UnknownValue[];
  forgiven: ForgivenValue[];
}

/**
 * Narrows and orders; a period is one of the order's own dates. Nothing is found while a value is not understood, so that nobody
 * takes the whole for the part.
 */
export async function narrowDocuments(index: IndexReader, narrowing: Narrowing): Promise<Narrowed> {
  const query = narrowingQuery(narrowing);
  const period: Period = { from: query.from, to: query.to };
  const bySaid = narrowing.order === 'said';
  const filtered = await filterDocuments(index, bySaid ? query : { ...query, from: undefined, to: undefined });
  const { documents: found, unknown, forgiven } = filtered;
  if (unknown.length > 0)
    return { documents: new Uint32Array(), possible: new Set(), unplaced: 0, months: [], unknown, forgiven };
  const all = found ?? Array.from({ length: index.root.documents }, (_, document) => document);
  if (bySaid) {
    const possible = new Set(all.filter((document) => filtered.possible.has(document)));
    const months = countMonths(daysOfDocuments(await index.days(), all));
    return { documents: Uint32Array.from(all), possible, unplaced: 0, months, unknown, forgiven };
  }
  const days = (await index.reported()).map(([day, documents, bounds]) => ({
    day,
    bounds,
    certainty: certaintyIn(period, readBounds(bounds ?? day)),
    documents: documents.filter((document) => filtered.allows(document)),
  }));
  const placed = days.reduce((count, { documents }) => count + documents.length, 0);
  const shown = days.filter(({ certainty }) => certainty !== 'no').flatMap(({ documents }) => documents);
  const possible = days.filter(({ certainty }) => certainty === 'possible').flatMap(({ documents }) => documents);
  return {
    documents: Uint32Array.from(shown),
    possible: new Set(possible),
    unplaced: all.length - placed,
    months: countMonths(
      days.flatMap(({ certainty, documents, ...day }) =>
        certainty === 'no' ? [] : [{ ...day, statements: documents.length }],
      ),
    ),
    unknown,
    forgiven,
  };
}

interface CountedDay {
  day: string;
  bounds?: string | undefined;
  statements: number;
}

/** The day of each document, which are given in the order of their numbers. */
function daysOfDocuments(days: readonly DayRun[], documents: readonly number[]): CountedDay[] {
  let run = 0;
  return documents.map((document) => {
    while ((days[run + 1]?.[1] ?? Infinity) <= document) run++;
    const [day = '', , bounds] = days[run] ?? [];
    return { day, bounds, statements: 1 };
  });
}

function countMonths(days: readonly CountedDay[]): [month: string, statements: number][] {
  const counts = new Map<string, number>();
  for (const { day, bounds, statements } of days) {
    const { earliest, latest } = bounds === undefined ? { earliest: day, latest: day } : readBounds(bounds);
    const month = day.slice(0, 'YYYY-MM'.length);
    const isWithin = [earliest, latest].every((end) => end?.startsWith(month) === true);
    if (isWithin) counts.set(month, (counts.get(month) ?? 0) + statements);
  }
  return [...counts];
}
