import { filterFields, type FilterField } from './filter-fields.ts';
import type { Names } from '../files/index-files.ts';

const bounds = ['from', 'to'] as const;

/** What a timeline is narrowed to and how it is ordered; several values of one field widen, several fields narrow. */
export interface Narrowing extends Record<FilterField, string[]> {
  /** A day, month or year: `2017`, `2017-03`, `2017-03-29`; empty where the period is open. Both ends are included. */
  from: string;
  to: string;
  /** Newest first, by when it was said or by when it was reported. */
  order: 'said' | 'reported';
}

/** The names of the fields in an address and in a form. */
export const narrowingFields = [...filterFields, ...bounds] as const;

/** The fields whose values are names, and where an index keeps these. */
export const namedFields = {
  speaker: 'speakers',
  party: 'parties',
  topic: 'topics',
  publisher: 'publishers',
} as const satisfies Record<Exclude<FilterField, 'mode'>, keyof Names>;

export const notNarrowed: Narrowing = {
  speaker: [],
  party: [],
  topic: [],
  publisher: [],
  mode: [],
  from: '',
  to: '',
  order: 'said',
};

/** Reads an address: `?speaker=ada-marsh&topic=grain&from=2031&order=reported`; what it does not know is passed over. */
export function readNarrowing(parameters: URLSearchParams): Narrowing {
  const several = (name: string) => parameters.getAll(name).filter((value) => value.trim() !== '');
  return {
    speaker: several('speaker'),
    party: several('party'),
    topic: several('topic'),
    publisher: several('publisher'),
    mode: several('mode'),
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
    order: parameters.get('order') === 'reported' ? 'reported' : 'said',
  };
}

/** Writes the address that `readNarrowing` reads, without its question mark; empty when nothing is asked. */
export function writeNarrowing(narrowing: Narrowing): string {
  const parameters = new URLSearchParams();
  for (const name of filterFields) for (const value of narrowing[name]) parameters.append(name, value);
  for (const name of bounds) if (narrowing[name] !== '') parameters.set(name, narrowing[name]);
  if (narrowing.order === 'reported') parameters.set('order', 'reported');
  return parameters.toString();
}

/** Whether anything is asked that the whole timeline does not show as it stands. */
export function isNarrowed(narrowing: Narrowing): boolean {
  return writeNarrowing(narrowing) !== '';
}
