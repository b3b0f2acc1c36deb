import { readPeriod } from '../../statements/dates/period.ts';
import type { Narrowing } from './narrowing.ts';
import { emptyQuery, type Query } from './query.ts';

/** The query that finds the same statements. */
export function narrowingQuery({ from, to, order: _order, ...filters }: Narrowing): Query {
  const query: Query = { ...emptyQuery(), filters };
  const [first, last] = [from, to].map((value) => (value === '' ? undefined : (readPeriod(value) ?? value)));
  for (const bound of [first, last]) if (typeof bound === 'string') query.unread.push(bound);
  if (typeof first === 'object') query.from = first.from;
  if (typeof last === 'object') query.to = last.to;
  return query;
}
