import type { Query, Typed } from '../queries/query.ts';
import type { FoundPeriod } from './periods.ts';
import type { Reading } from './read-meaning.ts';

/** A part of a query that may go: a name, or a period that may be wider. */
export type WiderPart = Typed & Partial<FoundPeriod>;

export function withEndsChanged(text: string, { parts }: Query): string {
  const ends = parts.flatMap(({ text: part }) => /^(from|to):(.*)$/su.exec(part) ?? []);
  const [, , from = '', , , to = ''] = ends[0]?.startsWith('from') ? ends : [...ends.slice(3), ...ends.slice(0, 3)];
  const others = parts
    .filter(({ text: part }) => /^(?:from|to):/.test(part))
    .toSorted((a, b) => b.start - a.start)
    .reduce(withoutPart, text);
  const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);
  return `${others} from:${quoted(to)} to:${quoted(from)}`.trim();
}

export function withNearestFields(text: string, { strange }: Query): string {
  return strange.reduce((query, { name, nearest = name }) => query.replace(`${name}:`, `${nearest}:`), text);
}

/** A query without one of its parts. */
function withoutPart(text: string, { start, end }: Typed): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** The query without the part that leaves the most when it goes; a phrase or a name is one part, small words are none. */
export async function findWider(
  text: string,
  query: Query,
  { words, content }: Reading,
  names: readonly WiderPart[],
  ask: (query: string) => Promise<{ total: number; partial: boolean }>,
): Promise<{ query: string; total: number } | undefined> {
  const inName = ({ start }: Typed) => names.some((name) => name.start <= start && start < name.end);
  const inRun = ({ start }: Typed) => query.runs.some((run) => run.start <= start && start < run.end);
  const single = content.flatMap((at) => words[at] ?? []).filter((word) => !inName(word));
  const parts = [...query.parts.filter((part) => !inRun(part)), ...names, ...single].slice(0, mostParts);
  const queries = parts.length > 1 ? parts.map((part) => withoutPart(text, part)) : widerPeriods(names[0]);
  const found = await Promise.all(
    queries.map(async (wider) => {
      const { total, partial } = await ask(wider);
      return { query: wider, total: partial ? 0 : total };
    }),
  );
  if (found.length === 0) return undefined;
  if (parts.length < 2) return found.find(({ total }) => total > 0);
  const best = found.reduce((most, own) => (own.total > most.total ? own : most));
  return best.total > 0 ? best : undefined;
}

const mostParts = 8;

/** The month and the year of a period that lies within one. */
function widerPeriods(period: Partial<FoundPeriod> = {}): string[] {
  const { from = '', to = '' } = period;
  return [from.slice(0, 7), from.slice(0, 4)].filter((wider) => wider !== '' && to.startsWith(wider) && wider !== from);
}
