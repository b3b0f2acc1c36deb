import type { Period } from '../../statements/dates/period.ts';
import type { ShownName } from '../hits/shown.ts';
import type { Typed } from '../queries/query.ts';
import type { FoundName } from './find-names.ts';
import type { FoundPeriod } from './periods.ts';

/** What a query was taken to ask for, which a reader can take back. */
export type Assumed = {
  /** As it was typed. */
  typed: string;
  /** The query in which the same is only words. */
  asWords: string;
} & (({ kind: 'period' } & Period) | ({ kind: 'party' | 'left-out' } & ShownName));

/** A query with some of its parts in quotation marks: what stands so is taken as it stands. */
export function withPlain(text: string, parts: readonly Typed[]): string {
  return parts
    .toSorted((a, b) => b.start - a.start)
    .reduce((query, { start, end }) => {
      const typed = query.slice(start, end).replace(/[,;:!?،؛؟，。]+$/u, '');
      return `${query.slice(0, start)}"${typed}"${query.slice(end)}`;
    }, text);
}

function assumedPeriods(text: string, found: readonly FoundPeriod[], period: Period): Assumed[] {
  const asked = found.filter(({ leftOut }) => leftOut === undefined);
  const apart = found.flatMap((own): Assumed[] =>
    own.leftOut === undefined
      ? []
      : [{ kind: 'left-out', typed: own.text, asWords: withPlain(text, [own]), name: own.leftOut }],
  );
  if (asked.length === 0) return apart;
  const typed = asked.map((own) => own.text).join(' ');
  return [{ kind: 'period', typed, asWords: withPlain(text, asked), ...period }, ...apart];
}

function assumedParties(text: string, parties: readonly FoundName[], names: readonly ShownName[]): Assumed[] {
  return parties.map((party, at): Assumed => ({
    kind: 'party',
    typed: party.text,
    asWords: withPlain(text, [party]),
    name: names[at]?.name ?? party.text,
    labels: names[at]?.labels,
  }));
}

/** What a query was taken to ask for; `names` are what its parties are called. */
export function assumedIn(
  text: string,
  periods: readonly FoundPeriod[],
  period: Period,
  parties: readonly FoundName[],
  names: readonly ShownName[],
): Assumed[] {
  return [...assumedPeriods(text, periods, period), ...assumedParties(text, parties, names)];
}
