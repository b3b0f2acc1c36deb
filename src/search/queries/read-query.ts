import type { Period } from '../../statements/dates/period.ts';
import type { IndexReader } from '../files/index-reader.ts';
import type { FoundPeriod } from '../meaning/periods.ts';
import { onDemand } from '../on-demand.ts';
import { isOfWords, queryOfWords, type Query } from './query.ts';

const grammarPart = onDemand(() => import('./parse-query.ts'));
const nearestPart = onDemand(() => import('../../statements/text/did-you-mean.ts'));
const periodsPart = onDemand(() => import('../meaning/periods.ts'));

/** A query taken apart, with the periods that stand in it as people write them, and what they come to. */
export interface ReadQuery {
  query: Query;
  periods: FoundPeriod[];
  period?: Period | undefined;
}

/** Takes a query apart; what reads signs, dates and names of fields is fetched for a query that has some. */
export async function readQuery(index: IndexReader, text: string): Promise<ReadQuery> {
  const grammar = isOfWords(text) ? undefined : await grammarPart();
  const query = grammar?.parseQuery(text) ?? queryOfWords(text);
  const hasDates = query.unread.length > 0 || query.runs.some((run) => /\p{Nd}{4}/u.test(run.text));
  if (!hasDates && query.strange.length === 0) return { query, periods: [] };
  const [{ findPeriods, joinPeriods, readPeriodAsTyped }, { nearest }] = await Promise.all([
    periodsPart(),
    nearestPart(),
  ]);
  const read = grammar?.parseQuery(text, { date: readPeriodAsTyped, field: nearest }) ?? query;
  const found = read.from === undefined && read.to === undefined ? read.runs.flatMap(findPeriods) : [];
  if (found.length === 0) return { query: read, periods: [] };
  const days = await index.days();
  const [last = '', first = ''] = [days[0]?.[0], days.at(-1)?.[0]].map((day) => day?.slice(0, 4));
  // A number beyond the years of the archive is a number.
  const periods = found.filter(({ from = last, to = first }) => from.slice(0, 4) <= last && to.slice(0, 4) >= first);
  const impossible = periods.filter(({ isImpossible }) => isImpossible === true);
  if (impossible.length > 0) {
    const unread = [...read.unread, ...impossible.map((own) => own.text)];
    return { query: { ...read, unread }, periods: impossible };
  }
  const asked = periods.filter(({ leftOut }) => leftOut === undefined);
  const leftOut = periods.filter((own) => !asked.includes(own));
  const withoutPeriods = [...read.withoutPeriods, ...leftOut];
  return { query: { ...read, withoutPeriods }, periods, period: asked.length > 0 ? joinPeriods(asked) : undefined };
}
