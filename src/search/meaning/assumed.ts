import type { Period } from '../../statements/period.ts';
import type { ShownName } from '../shown.ts';
import type { Typed } from '../query.ts';

/** What a query was taken to ask for, which a reader can take back. */
export type Assumed = {
  /** As it was typed. */
  typed: string;
  /** The query in which the same is only words. */
  asWords: string;
} & (({ kind: 'period' } & Period) | ({ kind: 'party' } & ShownName));

/** A query with some of its parts in quotation marks: what stands so is taken as it stands. */
export function withPlain(text: string, parts: readonly Typed[]): string {
  return parts
    .toSorted((a, b) => b.start - a.start)
    .reduce((query, { start, end }) => {
      const typed = query.slice(start, end).replace(/[,;:!?،؛؟，。]+$/u, '');
      return `${query.slice(0, start)}"${typed}"${query.slice(end)}`;
    }, text);
}

/** A query without one of its parts. */
export function withoutPart(text: string, { start, end }: Typed): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/g, ' ').trim();
}

/** One period of several: from the first to the last of whole ones, between the ends of open ones. */
export function joinPeriods(periods: readonly Period[]): Period {
  const isWhole = periods.every(({ from, to }) => from !== undefined && to !== undefined);
  const froms = periods.flatMap(({ from }) => from ?? []).sort();
  const tos = periods.flatMap(({ to }) => to ?? []).sort();
  return isWhole ? { from: froms[0], to: tos.at(-1) } : { from: froms.at(-1), to: tos[0] };
}
