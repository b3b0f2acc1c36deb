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

/**
 * The query without the part that leaves the most when it goes; a phrase or a name is one part, small words are none. Where no part is
 * the one too many, without those that find nothing by themselves, else the part that finds the most; of a phrase alone, its words.
 */
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
  const askAll = (queries: readonly string[], isPartialToo = false) =>
    Promise.all(
      queries.map(async (wider) => {
        const { total, partial } = await ask(wider);
        return { query: wider, total: partial && !isPartialToo ? 0 : total };
      }),
    );
  if (parts.length < 2) {
    const quoted = query.phrases.length > 0 ? [withoutMarks(text)] : [];
    const found = [...(await askAll(widerPeriods(names[0]))), ...(await askAll(quoted, true))];
    return found.find(({ total }) => total > 0);
  }
  const without = mostOf(await askAll(parts.map((part) => withoutPart(text, part))));
  if (without) return without;
  const alone = await askAll(parts.map((part) => text.slice(part.start, part.end)));
  const empty = parts.filter((_part, at) => alone[at]?.total === 0).toSorted((a, b) => b.start - a.start);
  const isSome = empty.length > 0 && empty.length < parts.length;
  const rest = isSome ? mostOf(await askAll([empty.reduce(withoutPart, text)])) : undefined;
  return rest ?? mostOf(alone);
}

interface Wider {
  query: string;
  total: number;
}

function mostOf(found: readonly Wider[]): Wider | undefined {
  return found.filter(({ total }) => total > 0).toSorted((a, b) => b.total - a.total)[0];
}

function withoutMarks(text: string): string {
  return text
    .replace(/["“”«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const mostParts = 8;

/** The month and the year of a period that lies within one. */
function widerPeriods(period: Partial<FoundPeriod> = {}): string[] {
  const { from = '', to = '' } = period;
  return [from.slice(0, 7), from.slice(0, 4)].filter((wider) => wider !== '' && to.startsWith(wider) && wider !== from);
}
